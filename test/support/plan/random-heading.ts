import fc from 'fast-check';
import { workbookWith } from './archive.ts';
import type { RandomPlan } from './random-plan.ts';
import { writeWord } from './write-word.ts';

/** How a plan's table is headed, laid out and saved. */
export interface RandomHeading {
  kode: string;
  name: string;
  indikator: string;
  satuan: string;
  target: string;
  money: string;
  /** A year as printed above its columns. */
  year: (year: number, nth: number) => string;
  /** Target and money year by year, all targets and then all money, or money alone. */
  block: 'pairs' | 'blocks' | 'money';
  /** Whether each part of the code has a column. */
  parts: boolean;
  /** Whether the columns are numbered below the heading. */
  numbered: boolean;
  file: 'text' | 'word' | 'excel';
}

/** Words of headings: those that offices use, and some that nobody knows. */
export const randomHeading: fc.Arbitrary<RandomHeading> = fc.record({
  kode: fc.constantFrom(
    'Kode',
    'Kode Rekening',
    'No. Rekening',
    'Kd',
    'Nomor Rekening',
    'Kode Program',
    'Nomenkode',
  ),
  name: fc.constantFrom(
    ...['Program/Kegiatan/Sub Kegiatan', 'Program dan Kegiatan', 'Uraian', 'Nomenklatur Urusan dan Program'],
    ...['Rincian Kegiatan', 'Pekerjaan'],
  ),
  indikator: fc.constantFrom('Indikator Kinerja', 'Indikator', 'Tolok Ukur Kinerja', 'Ukuran'),
  satuan: fc.constantFrom('Satuan', 'Sat.', 'Satuan Target'),
  target: fc.constantFrom(
    'Target',
    'target',
    'Kinerja',
    'Volume',
    'K',
    'Target Kinerja',
    'Capaian yang Diharap',
  ),
  money: fc.constantFrom(
    ...['Rp', 'Anggaran (Rp)', 'Dana', 'Biaya (Rp)', 'Pendanaan', 'Pagu Indikatif', 'Kebutuhan Dana (Rp)'],
    ...['Alokasi Anggaran', 'Rupiah', 'Duit Negara'],
  ),
  year: fc.constantFrom(
    (year: number) => `Tahun ${year}`,
    (year: number) => `${year}`,
    (year: number) => `TA ${year}`,
    (year: number, nth: number) => `Tahun ke-${nth} (${year})`,
    (_: number, nth: number) => `Tahun-${nth}`,
    (_: number, nth: number) => `Tahun ${['I', 'II', 'III'][nth - 1]}`,
    (year: number, nth: number) => `${year} (n+${nth})`,
  ),
  block: fc.constantFrom('pairs', 'blocks', 'money'),
  parts: fc.boolean(),
  numbered: fc.boolean(),
  file: fc.constantFrom('text', 'word', 'excel'),
});

const FIRST = 2031;
const YEARS = [0, 1, 2];
const written = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');

function partsOf(kode: string): string[] {
  const [urusan = '', bidang = '', program = '', kind, kegiatan, sub = ''] = kode.split('.');
  return [urusan, bidang, program, kind === undefined ? '' : `${kind}.${kegiatan}`, sub];
}

/** Rows of the table, its heading first. */
export function rowsOf({ nodes }: RandomPlan, how: RandomHeading): string[][] {
  const kode = how.parts ? [how.kode, '', '', '', ''] : [how.kode];
  const below = how.parts ? ['Urusan', 'Bidang Urusan', 'Program', 'Kegiatan', 'Sub Kegiatan'] : [''];
  const words = [how.name, how.indikator, how.satuan];
  const years = YEARS.map((i) => how.year(FIRST + i, i + 1));
  const figures = {
    pairs: [years.flatMap((year) => [year, '']), YEARS.flatMap(() => [how.target, how.money])],
    blocks: [
      [how.target, '', '', how.money, '', ''],
      [...years, ...years],
    ],
    money: [[how.money, '', ''], years],
  }[how.block];
  const top = [...kode, ...words, ...figures[0]!];
  const heading = [top, [...below, '', '', '', ...figures[1]!]];
  if (how.numbered) heading.push(top.map((_, i) => `(${i + 1})`));
  const rows = nodes.map(({ kode: own, name, satuan, pagu, target }) => {
    const money = pagu.map(written);
    const cells = {
      pairs: YEARS.flatMap((i) => [target[i]!, money[i]!]),
      blocks: [...target, ...money],
      money,
    }[how.block];
    return [...(how.parts ? partsOf(own) : [own]), name, `Jumlah ${name}`, satuan, ...cells];
  });
  return [...heading, ...rows];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The table under its title, as a file of the chosen kind. */
export async function fileOf(plan: RandomPlan, how: RandomHeading): Promise<Uint8Array> {
  const title = `Tabel 6.1 Rencana Program dan Pendanaan Tahun ${FIRST}-${FIRST + 2}`;
  const lines = [[title], [''], ...rowsOf(plan, how)].map((cells, i) => ({ line: i + 1, cells }));
  if (how.file === 'word') return await writeWord(lines);
  if (how.file === 'text') return Buffer.from(lines.map(({ cells }) => cells.join('\t')).join('\n'));
  const rows = lines.map(({ line, cells }) => {
    const filled = cells.flatMap((text, i) =>
      text === ''
        ? []
        : `<c r="${String.fromCharCode(65 + i)}${line}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
    );
    return `<row r="${line}">${filled.join('')}</row>`;
  });
  return workbookWith(`<sheetData>${rows.join('')}</sheetData>`);
}
