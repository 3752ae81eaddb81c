import type { Decimal } from 'decimal.js';
import { desaPosisi } from '../../../src/domain/capaian/posisi/desa-posisi.ts';
import type { Angka, Indikator, Reporter } from '../../../src/domain/rencana/plan.ts';
import type { OfficeAngka, RumusSource } from '../../../src/domain/rumus/outcome.ts';
import { angka, d, indikator, reporter } from './sample-plan.ts';

/** An indicator that the desa report; its kunci is desa/<nama>. */
export function desaIndikator(id: number, name: string, change: Partial<Indikator> = {}): Indikator {
  return indikator({
    id,
    key: `desa/${name}`,
    pelapor: 'desa',
    akumulasi: 'latest',
    pertanyaan: 'posisi',
    ...change,
  });
}

/** A document that the desa hand in by a day of the year. */
export function desaDocuments(id: number, name: string, month: number, date: number): Indikator {
  return desaIndikator(id, name, {
    satuan: 'dokumen',
    jenisNilai: 'tanggal',
    antarDesa: 'count',
    diminta: { jenis: 'sampai_selesai', mulai: 1 },
    tenggat: { bulan: month, tanggal: date, geserTahun: 0 },
  });
}

/** An IKU that is computed. */
export function indikatorRumus(
  id: number,
  name: string,
  rumus: string,
  change: Partial<Indikator> = {},
): Indikator {
  return indikator({ id, key: `iku/${name}`, pelapor: 'rumus', satuan: '%', rumus, ...change });
}

export const manyDesa = (count: number): Reporter[] =>
  Array.from({ length: count }, (_, i) => reporter(100 + i, 'desa'));

/** What the i-th desa reported of an indicator, in June 2026. */
export function angkaDesa(
  desa: number,
  owned: Indikator,
  content: string | number,
  change: Partial<Angka> = {},
): Angka {
  return angka('2026-06', content, {
    reporterId: 100 + desa,
    indikatorId: owned.id,
    butir: `i${owned.id}`,
    ...change,
  });
}

/** Inputs from figures as they are stored, up to December 2026; figures of the office as a test states them. */
export function sampleSource(input: {
  indikators: Indikator[];
  desa: Reporter[];
  angka?: Angka[];
  office?: Record<string, Partial<OfficeAngka>>;
  lastYear?: Record<string, string>;
}): RumusSource {
  const { indikators, desa, angka: all = [], office = {}, lastYear = {} } = input;
  const last = ({ key }: Indikator): Decimal | undefined =>
    lastYear[key] === undefined ? undefined : d(lastYear[key]);
  return {
    indikators,
    desa,
    perDesa: (one) =>
      desaPosisi(
        one,
        desa,
        all.filter((a) => a.indikatorId === one.id),
        '2026-12',
      ).perDesa,
    office: ({ key }) => ({ provisional: false, ...office[key] }),
    lastYear: last,
  };
}
