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
 * Lines before which a page may end: rows of tables whose row above them is one too. Not within the narrow page of
 * Balapulang 1655–1662, whose rows together prove which column it lost.
 */
function batas(office: string): number[] {
  const lines = sumber(office).split('\n');
  const own = bacaContoh(office).tabel.flatMap(({ nodes = [], rows = [] }) => [
    ...nodes.flatMap(({ baris, indikator }) => [baris, ...indikator.map((one) => one.baris)]),
    ...rows.map(({ baris }) => baris),
  ]);
  const rows = new Set(own);
  const narrow = (line: number) => office === 'balapulang' && line > 1655 && line <= 1662;
  const begins = (line: number) => /\d/.test((lines[line - 1] ?? '').split('\t').slice(1).join(''));
  return [...rows]
    .filter((line) => rows.has(line - 1) && begins(line) && !narrow(line))
    .sort((a, b) => a - b);
}

/** The document with pages that end before these lines; with a page number, or without. */
function pecah(office: string, lines: readonly number[], nomor: boolean): string {
  const before = new Set(lines);
  return sumber(office)
    .split('\n')
    .flatMap((line, at) => (before.has(at + 1) ? ['', ...(nomor ? [`${at % 90}`, ''] : []), line] : [line]))
    .join('\n');
}

test.each(['perak', 'randuagung', 'kemangkon', 'balapulang'])(
  '%s reads the same with pages that end elsewhere',
  (office) => {
    const whole = isi(bacaContoh(office));
    fc.assert(
      fc.property(
        fc.subarray(batas(office), { minLength: 20, maxLength: 60 }),
        fc.boolean(),
        (lines, nomor) => {
          expect(isi(baca(pecah(office, lines, nomor), office))).toEqual(whole);
        },
      ),
      { numRuns: 3 },
    );
  },
);
