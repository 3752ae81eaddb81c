import { readNilai } from '../cells/figure.ts';
import { tanpaMarkah } from '../cells/printed.ts';
import type { Nilai } from '../draf.ts';
import { barisUtuh } from '../lines/join-rows.ts';
import type { TabelMentah } from '../lines/tables.ts';
import { bertahun } from '../tables/years.ts';
import { type BarisRasio, butirDari } from './butir-rasio.ts';

type Isi = 'target' | 'realisasi' | 'rasio';

/** What a row of such a table holds, by its label. */
const LABEL: [RegExp, Isi][] = [
  [/^(?:target|ketetapan|rencana|pagu|anggaran)\b/i, 'target'],
  [/^realisasi\b/i, 'realisasi'],
  [/^%|^(?:pros?entase|persentase|rasio|tingkat)(?:\s+(?:capaian|realisasi))?$|^capaian.*%/i, 'rasio'],
];

/**
 * A table that prints target, realisasi and ratio below each other, with a label before the years (Kemangkon 2.2; the
 * SPPT of Balapulang 796–799). Each ratio's row is its own line.
 * @returns no row when the table is not of that shape
 */
export function barisTegak(table: TabelMentah): BarisRasio[] {
  const kolom = bertahun(table);
  const from = kolom.findIndex(({ tahun }) => tahun !== '');
  if (from < 1) return [];
  const years = kolom.flatMap(({ tahun }, i) => (tahun === '' ? [] : [{ tahun, i }]));
  const found: BarisRasio[] = [];
  let nama = '';
  let target: string[] | undefined;
  let realisasi: string[] | undefined;
  for (const { baris, sel } of barisUtuh(table.halaman, kolom)) {
    const texts = sel.slice(0, from).map(tanpaMarkah);
    const label = texts.at(-1) ?? '';
    const isi = LABEL.find(([rule]) => rule.test(label))?.[1];
    const cells = years.map(({ i }) => (sel[i] ?? '').trim());
    nama = texts.slice(0, -1).findLast((text) => /[a-z]/i.test(text)) ?? nama;
    if (isi === 'target') [target, realisasi] = [cells, undefined];
    else if (isi === 'realisasi') realisasi = cells;
    else if (isi === 'rasio' && target !== undefined && realisasi !== undefined) {
      const butir = years.map(({ tahun }, at) =>
        butirDari(tahun, nilai(target?.[at]), nilai(realisasi?.[at]), cells[at] ?? ''),
      );
      found.push({ baris, nama, butir, pertumbuhan: [], bergeser: false, ragu: false });
    }
  }
  return found;
}

const nilai = (text = ''): Nilai => readNilai(text);
