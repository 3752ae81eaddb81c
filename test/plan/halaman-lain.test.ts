import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BarisDraf, DrafRencana, SimpulDraf } from '../../src/plan/draf.ts';
import { baca } from './baca.ts';
import { bacaContoh, sumber } from './transkrip.ts';

/** A draft without its lines, which other page breaks move. */
function isi({ tabel }: DrafRencana) {
  const simpul = ({ level, kode, nama, pagu, lokasi, pemilik, hasil, indikator, paguLain }: SimpulDraf) => ({
    ...{ level, kode, nama, pagu, lokasi, pemilik, hasil },
    paguLain: paguLain.map((other) => other.pagu),
    indikator: indikator.map(({ nama, satuan, formula, baseline, target }) => [
      nama,
      satuan,
      formula,
      baseline,
      target,
    ]),
  });
  const baris = ({ kode, nama, satuan, formula, baseline, target, realisasi, rasio, sel }: BarisDraf) => ({
    ...{ kode, nama, satuan, formula, baseline, target, realisasi, rasio, sel },
  });
  return tabel.map(({ nama, jenis, tahun, nodes, rows, jumlah }) => ({
    ...{ nama, jenis, tahun, jumlah: jumlah.map((one) => one.pagu) },
    nodes: nodes?.map(simpul),
    rows: rows?.map(baris),
  }));
}

/**
 * Lines before which a page may end: rows of tables whose row above them is one too. Not within the rows of
 * Balapulang 1655–1713 that have lost cells: the rows of a page together prove which, and fewer of them leave it open.
 */
function batas(office: string): number[] {
  const lines = sumber(office).split('\n');
  const own = bacaContoh(office).tabel.flatMap(({ nodes = [], rows = [] }) => [
    ...nodes.flatMap(({ baris, indikator }) => [baris, ...indikator.map((one) => one.baris)]),
    ...rows.map(({ baris }) => baris),
  ]);
  const rows = new Set(own);
  const narrow = (line: number) => office === 'balapulang' && line > 1655 && line <= 1713;
  const begins = (line: number) => /\d/.test((lines[line - 1] ?? '').split('\t').slice(1).join(''));
  return [...rows]
    .filter((line) => rows.has(line - 1) && begins(line) && !narrow(line))
    .sort((a, b) => a - b);
}

/** What may stand between two pages of a table, given the number of the page. */
const ANTARA: ((nomor: number) => string[])[] = [
  () => [],
  (nomor) => [`${nomor}`, ''],
  (nomor) => [`Renstra Kecamatan Sukamaju Tahun 2025–2029 | ${nomor}`, ''],
  (nomor) => [`Renstra Kecamatan Sukamaju\t${nomor}`, ''],
  (nomor) => [`Renstra Kecamatan Sukamaju | ${nomor}`, '', 'PEMERINTAH KABUPATEN JAYA', ''],
  () => ['(lanjutan)', ''],
];

/** The document with pages that end before these lines. */
function pecah(office: string, lines: readonly number[], antara: (nomor: number) => string[]): string {
  const pages = new Map([...lines].sort((a, b) => a - b).map((line, nomor) => [line, nomor + 1]));
  return sumber(office)
    .split('\n')
    .flatMap((line, at) => {
      const nomor = pages.get(at + 1);
      return nomor === undefined ? [line] : ['', ...antara(nomor), line];
    })
    .join('\n');
}

test.each(['perak', 'randuagung', 'kemangkon', 'balapulang'])(
  '%s reads the same with pages that end elsewhere',
  (office) => {
    const whole = isi(bacaContoh(office));
    const ends = batas(office);
    fc.assert(
      fc.property(
        fc.subarray(ends, { minLength: 20, maxLength: 60 }),
        fc.constantFrom(...ANTARA),
        (lines, antara) => {
          expect(isi(baca(pecah(office, lines, antara), office))).toEqual(whole);
        },
      ),
      { numRuns: 4, examples: [[ends.filter((_, i) => i % 9 === 0), ANTARA[4]!]] },
    );
  },
);

/** Lines of Randuagung's TABEL 6.1, and the three rows of its heading. */
const [AWAL, AKHIR, KEPALA] = [955, 1115, 955];

test('a page that repeats only the first or last rows of the heading goes on with the table', () => {
  const lines = sumber('randuagung').split('\n');
  const head = lines.slice(KEPALA - 1, KEPALA + 2);
  const cut = [
    ...lines.slice(0, 1000),
    '',
    ...head.slice(0, 2),
    lines[1000]!,
    '',
    head[2]!,
    ...lines.slice(1001),
  ];
  expect(isi(baca(cut.join('\n'), 'randuagung'))).toEqual(isi(bacaContoh('randuagung')));
});

test.each([0, 5, 8, 9, 17])('a column %i that prints nothing changes no reading', (at) => {
  const wide = sumber('randuagung')
    .split('\n')
    .map((line, i) => {
      if (i + 1 < AWAL || i + 1 > AKHIR || !line.includes('\t')) return line;
      const cells = line.split('\t');
      return [...cells.slice(0, at), '', ...cells.slice(at)].join('\t');
    });
  expect(isi(baca(wide.join('\n'), 'randuagung'))).toEqual(isi(bacaContoh('randuagung')));
});
