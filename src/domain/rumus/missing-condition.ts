import type { Indikator } from '../rencana/plan.ts';
import type { FunctionName } from './language/node.ts';
import type { ConditionCode } from './language/refusal.ts';
import type { NamedNode } from './names.ts';

type Condition = { code: ConditionCode; met: (indikator: Indikator) => boolean };

const FROM_DESA: Condition = { code: 'rumus-perlu-dari-desa', met: (i) => i.pelapor === 'desa' };
const EVENT: Condition = { code: 'rumus-perlu-peristiwa', met: (i) => i.jenisNilai === 'tanggal' };
const DEADLINE: Condition = { code: 'rumus-perlu-tenggat', met: (i) => i.tenggat !== undefined };
const CONDITIONED: Condition = { code: 'rumus-perlu-syarat', met: (i) => i.syaratDesa !== undefined };
const RATIO: Condition = { code: 'rumus-perlu-rasio', met: (i) => i.jenisNilai === 'rasio' };
const NUMERIC: Condition = {
  code: 'rumus-perlu-nilai-angka',
  met: (i) => i.jenisNilai !== 'tanggal' && i.jenisNilai !== 'kategori',
};
/** Percentages and scores are not added up over desa. */
const SUMMABLE: Condition = {
  code: 'rumus-perlu-nilai-angka',
  met: (i) => i.jenisNilai === 'jumlah' || i.jenisNilai === 'kuantitas',
};

const CONDITIONS: Record<FunctionName, readonly Condition[]> = {
  jumlah: [FROM_DESA, SUMMABLE],
  nilai: [NUMERIC],
  pembilang: [RATIO],
  penyebut: [RATIO],
  capaian: [],
  tahun_lalu: [NUMERIC],
  target: [NUMERIC],
};

/** What the named indicator lacks for what the formula does with it; undefined when it has everything. */
export function missingCondition(node: NamedNode, indikator: Indikator): ConditionCode | undefined {
  return conditionsOf(node).find((one) => !one.met(indikator))?.code;
}

function conditionsOf(node: NamedNode): readonly Condition[] {
  if (node.kind === 'fungsi') return CONDITIONS[node.functionName];
  if (node.kind === 'desa_banding') return [FROM_DESA, NUMERIC];
  switch (node.state) {
    case 'tepat waktu':
    case 'terlambat':
      return [FROM_DESA, EVENT, DEADLINE];
    case 'selesai':
    case 'belum':
      return [FROM_DESA, EVENT];
    case 'memenuhi':
      return [FROM_DESA, CONDITIONED, NUMERIC];
  }
}
