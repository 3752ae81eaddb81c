import { Decimal } from 'decimal.js';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { indikatorButirKey, moneyButirKey } from '../../../src/domain/realisasi/butir.ts';
import { PLAIN_PROPERTIES } from '../../../src/domain/rencana/indikator/indikator-properties.ts';
import type { Angka, Indikator, Level, Plan, PlanNode, Reporter } from '../../../src/domain/rencana/plan.ts';

/** A Decimal from how it is written. */
export const d = (value: string | number): Decimal => new Decimal(value);

/** A sum of additions, asked monthly of a unit, 12 in 2026; each test states what it changes. */
export function indikator(change: Partial<Indikator> = {}): Indikator {
  return {
    ...PLAIN_PROPERTIES,
    id: 1,
    key: 'uji/1',
    name: 'Jumlah laporan',
    namaPendek: 'Laporan',
    satuan: 'laporan',
    desimal: 0,
    jenisNilai: 'jumlah',
    arah: 'higher',
    akumulasi: 'sum',
    antarDesa: 'sum',
    pertanyaan: 'tambahan',
    pelapor: 'unit',
    diminta: { jenis: 'bulanan' },
    targetBulanan: { jenis: 'merata' },
    targetPerReporter: false,
    target: [{ year: 2026, printed: '12', value: d(12) }],
    ...change,
  };
}

/** Target of 2026 as an indicator holds it. */
export function target(value: string | number): Indikator['target'] {
  return [{ year: 2026, printed: String(value), value: d(value) }];
}

/** A verified figure; a number is a value, 'nihil' and 'belum' are answers, an ISO date is a done event. */
export function angka(month: Month, content: string | number, change: Partial<Angka> = {}): Angka {
  const basis = {
    reporterId: 1,
    month,
    butir: indikatorButirKey(1),
    indikatorId: 1,
    revision: 1,
    enteredById: 1,
  };
  const other = { status: 'diverifikasi' as const, enteredAt: `${month}-28T03:00:00Z` };
  if (content === 'nihil' || content === 'belum') return { ...basis, ...other, state: content, ...change };
  if (/^\d{4}-\d{2}-\d{2}$/.test(String(content))) {
    return { ...basis, ...other, state: 'tanggal', date: String(content), ...change };
  }
  return { ...basis, ...other, state: 'nilai', value: d(content), ...change };
}

/** Money of a sub kegiatan for a month. */
export function money(
  nodeId: number,
  month: Month,
  content: string | number,
  change: Partial<Angka> = {},
): Angka {
  return angka(month, content, { butir: moneyButirKey(nodeId), indikatorId: undefined, nodeId, ...change });
}

/** A node with a pagu indikatif for 2026, or none. */
export function node(
  id: number,
  level: Level,
  pagu: string | number | undefined,
  change: Partial<PlanNode> = {},
): PlanNode {
  return {
    id,
    level,
    key: `7.01.${id}`,
    kode: `7.01.${id}`,
    name: `Node ${id}`,
    namaPendek: `Node ${id}`,
    line: id,
    gaji: false,
    kas: [],
    pagu:
      pagu === undefined ? [] : [{ year: 2026, kind: 'indikatif', value: d(pagu), validFrom: '2026-01-01' }],
    ...change,
  };
}

export function reporter(id: number, kind: Reporter['kind']): Reporter {
  return { id, officeId: 1, kind, kode: `P${id}`, name: `Pelapor ${id}`, namaPendek: `P${id}` };
}

export function makePlan(nodes: PlanNode[], indikators: Indikator[]): Plan {
  return {
    id: 1,
    officeId: 1,
    kind: 'murni',
    document: 'Renstra',
    validFrom: '2026-01-01',
    nodes,
    indikators,
  };
}
