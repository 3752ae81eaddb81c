import { readFileSync } from 'node:fs';
import type { DrafRencana, TabelDraf } from '../../src/plan/draf.ts';
import { projectFile } from '../../src/project-root.ts';
import { baca } from './baca.ts';

/** The project's copy of an office's document. */
export function sumber(office: string): string {
  return readFileSync(projectFile('prisma', 'contoh', office, 'sumber.txt'), 'utf8');
}

/** What the reader makes of it. */
export function bacaContoh(office: string): DrafRencana {
  return baca(sumber(office), office);
}

/** The one table of a form; throws when there is none or more than one. */
export function tabelJenis({ tabel }: DrafRencana, jenis: TabelDraf['jenis']): TabelDraf {
  const [found, ...more] = tabel.filter((one) => one.jenis === jenis);
  if (found === undefined || more.length > 0) throw new Error(`${jenis}: ${1 + more.length} tables`);
  return found;
}

/**
 * Rows of a transcription in `transkrip/`: made from fixed columns of the one document, with every row that moves and
 * every page break decided by hand; nothing of the reader was used for it.
 */
export function transkrip(office: string): string[][] {
  const text = readFileSync(projectFile('test', 'plan', 'transkrip', `${office}.tsv`), 'utf8');
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}

/**
 * A tree in the transcription's form: `simpul` with line, level, code, name and pagu as printed; `indikator` with line,
 * name, unit where the form has a column for it, and targets as printed.
 */
export function sebagaiTranskrip({ nodes, tahun }: TabelDraf, satuan: boolean): string[][] {
  const coded = (nodes ?? []).filter(({ level }) => level !== 'tujuan' && level !== 'sasaran');
  return coded.flatMap((node) => {
    const own = [
      'simpul',
      String(node.baris),
      node.level,
      node.kode ?? '',
      node.nama,
      ...tahun.map((year) => node.pagu[year]?.tercetak ?? ''),
    ];
    const indicators = node.indikator.map((one) => [
      'indikator',
      String(one.baris),
      one.nama,
      ...(satuan ? [one.satuan] : []),
      ...tahun.map((year) => one.target[year]?.tercetak ?? ''),
    ]);
    return [own, ...indicators];
  });
}
