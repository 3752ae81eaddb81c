import { drawOne } from '../../../draw/drawer.ts';
import type { Finding } from '../../../plan/draft/draft.ts';
import { sayFinding } from '../../../plan/draft/say-finding.ts';
import type { Say } from '../../../text/translator.ts';
import { type PlanProblem, problemCode, sayPlanProblem } from '../desk/plan-problems.ts';

/**
 * Kinds of findings, the weightiest first: money that does not add up, money counted twice, tables that disagree,
 * figures and codes that cannot be read; then what a question asks anyway. A kind that is not here comes last.
 */
const WEIGHTIEST_FIRST: readonly string[] = [
  'dua-kecamatan',
  'dua-rencana',
  'halaman-gambar',
  'tabel-tak-dipahami',
  'kode-tak-masuk',
  'kolom-uang-tersisih',
  'baris-tersembunyi',
  'kolom-tersembunyi',
  'lembar-tersembunyi',
  'jumlah-beda',
  'jumlah-sub-beda',
  'jumlah-tak-lengkap',
  'jumlah-tanpa-induk',
  'jumlah-tanpa-anak',
  'pagu-ribuan',
  'pagu-ganda',
  'pagu-dua-kali',
  'pagu-baris-beda',
  'pagu-tak-terbaca',
  'sel-ragu',
  'sel-tanggal',
  'tabel-beda-pagu',
  'tabel-beda-target',
  'tabel-geser-tahun',
  'kode-kembar',
  'kode-salah-induk',
  'kode-tertukar',
  'kode-baris-lain',
  'kode-kolom-lain',
  'kode-tak-terbaca',
  'kode-rusak',
  'kode-tanpa-titik',
  'kode-berspasi',
  'kolom-terlalu-banyak',
  'kolom-ragu',
  'kolom-hilang',
  'kolom-kembar-ragu',
  'kolom-kembar',
  'kolom-bergeser',
  'kolom-terbukti',
  'sel-terpisah',
  'baris-tak-pas',
  'baris-bergeser',
  'halaman-terpindai',
  'angka-patah',
  'sambungan-halaman',
  'rumus-tanpa-nilai',
  'rumus-galat',
  'target-ragu',
  'indikator-satu-sel',
  'target-di-bawah-capaian',
  'skala-beda',
  'tahun-beda',
  'tahun-judul-beda',
  'satuan-beda',
  'indikator-tanpa-nama',
  'satuan-kosong-banyak',
  'satuan-kosong',
  'satuan-dari-nama',
  'target-kosong',
];

/** Findings of one kind, with the first of them. */
export interface FindingGroup {
  kode: string;
  count: number;
  first: Finding;
}

const rankOfKind = (kode: string): number => {
  const at = WEIGHTIEST_FIRST.indexOf(kode);
  return at < 0 ? WEIGHTIEST_FIRST.length : at;
};

/** Findings by kind, the weightiest first: of a hundred sums that are wrong, one is told and the others are counted. */
export function weightiestFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const one of findings) {
    const present = groups.get(one.kode);
    if (present === undefined) groups.set(one.kode, { kode: one.kode, count: 1, first: one });
    else present.count += 1;
  }
  return [...groups.values()].sort((a, b) => rankOfKind(a.kode) - rankOfKind(b.kode) || b.count - a.count);
}

/**
 * Every finding with its line, in the order of the document, as a workbook; behind them the indicators whose properties
 * contradict each other.
 */
export async function findingsFile(
  say: Say,
  findings: readonly Finding[],
  problems: readonly PlanProblem[] = [],
): Promise<Uint8Array> {
  const columns = [
    { title: say('rencana-kolom-baris'), width: 8 },
    { title: say('rencana-kolom-kode'), width: 22 },
    { title: say('rencana-kolom-temuan'), width: 90 },
    { title: say('rencana-kolom-usulan'), width: 60 },
  ];
  const line = [...findings]
    .sort((a, b) => a.line - b.line)
    .map((one) => {
      const { kode, message, suggestion } = sayFinding(say, one);
      return [one.line, kode, message, suggestion ?? ''];
    });
  const traits = problems.map((one) => {
    const message = say('rencana-masalah-berkas', { name: one.name, message: sayPlanProblem(say, one) });
    return [one.line === 0 ? '' : one.line, problemCode(one), message, ''];
  });
  return await drawOne({
    kind: 'table',
    name: say('rencana-lembar-temuan'),
    columns,
    line: [...line, ...traits],
  });
}
