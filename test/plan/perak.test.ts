import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RencanaContoh } from '../../src/app/contoh/contoh-data.ts';
import type { SelTahun } from '../../src/plan/draf.ts';
import { projectFile } from '../../src/project-root.ts';
import { bacaContoh, tabelJenis } from './transkrip.ts';

/** The transcription that was checked by hand when the example office was made. */
const contoh: RencanaContoh = JSON.parse(
  readFileSync(projectFile('prisma', 'contoh', 'perak', 'rencana.json'), 'utf8'),
);
const draf = bacaContoh('perak');

const tanpaBaris = (pagu: RencanaContoh['urusan']['pagu']): SelTahun =>
  Object.fromEntries(
    Object.entries(pagu).map(([tahun, { tercetak, nilai }]) => [tahun, { tercetak, nilai }]),
  );

test('Tabel 4.2 comes in as the hand-checked transcription has it, cell by cell', () => {
  const { nodes = [], jumlah } = tabelJenis(draf, 'renstra-2025');
  const read = nodes.map((node) => ({
    ...{ id: node.id, kode: node.kode, kodeTercetak: node.kodeTercetak, level: node.level, nama: node.nama },
    ...{ induk: node.induk, baris: node.baris, pagu: node.pagu, outcome: node.hasil },
    paguOutcome: node.paguLain[0]?.pagu,
    indikator: node.indikator.map(({ nama, baris, baseline, target }) => ({ nama, baris, baseline, target })),
  }));
  const made = contoh.simpul.map(({ pagu, paguOutcome, indikator, ...node }) => ({
    ...node,
    pagu: tanpaBaris(pagu),
    paguOutcome: tanpaBaris(paguOutcome),
    indikator: indikator.map(({ nama, baris, baseline, target }) => ({ nama, baris, baseline, target })),
  }));
  expect(read).toEqual(made);
  const { urusan } = contoh;
  expect(jumlah).toEqual([{ nama: urusan.nama, baris: urusan.baris, pagu: tanpaBaris(urusan.pagu) }]);
});

test('Tabel 4.4 comes in with units, baseline and targets of 2025–2030', () => {
  const tabel = draf.tabel.find(({ baris }) => baris === 1970);
  expect(
    tabel?.rows?.map(({ nama, baris, satuan, target }) => ({
      nama,
      baris,
      satuan: satuan.toLowerCase(),
      target,
    })),
  ).toEqual(contoh.iku.map(({ nama, baris, satuan, target }) => ({ nama, baris, satuan, target })));
});

test('the findings on pagu are those of the transcription', () => {
  const key = (kode: string, baris: number, tahun: unknown) => `${kode} ${baris} ${tahun}`;
  const ganda = draf.temuan.filter(({ kode }) => kode === 'pagu-ganda' || kode === 'sel-terpisah');
  const read = ganda.map(({ kode, baris, data }) =>
    key(kode.toUpperCase().replace('-', '_'), baris, data.tahun),
  );
  const outcome = new Set(
    contoh.simpul.flatMap(({ paguOutcome }) => Object.values(paguOutcome).map(({ baris }) => baris)),
  );
  const made = contoh.temuan
    .filter(
      ({ kode, baris }) => kode === 'SEL_TERPISAH' || (kode === 'PAGU_GANDA' && !outcome.has(baris[0]!)),
    )
    .map(({ kode, baris, tahun }) => key(kode, baris[0]!, tahun));
  expect(read.toSorted()).toEqual(made.toSorted());
});
