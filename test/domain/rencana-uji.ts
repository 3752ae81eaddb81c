import { Decimal } from 'decimal.js';
import type { Bulan } from '../../src/domain/bulan.ts';
import { butirIndikator, butirKeuangan } from '../../src/domain/butir.ts';
import type { Angka, Indikator, Level, Pelapor, PlanNode, Rencana } from '../../src/domain/rencana.ts';

/** A Decimal from how it is written. */
export const d = (nilai: string | number): Decimal => new Decimal(nilai);

/** A sum of additions, asked monthly of a unit, 12 in 2026; each test states what it changes. */
export function indikator(ubah: Partial<Indikator> = {}): Indikator {
  return {
    id: 1,
    kunci: 'uji/1',
    nama: 'Jumlah laporan',
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
    targetPerPelapor: false,
    target: [{ tahun: 2026, tercetak: '12', nilai: d(12) }],
    ...ubah,
  };
}

/** Target of 2026 as an indicator holds it. */
export function target(nilai: string | number): Indikator['target'] {
  return [{ tahun: 2026, tercetak: String(nilai), nilai: d(nilai) }];
}

/** A verified figure; a number is a value, 'nihil' and 'belum' are answers, an ISO date is a done event. */
export function angka(bulan: Bulan, isi: string | number, ubah: Partial<Angka> = {}): Angka {
  const dasar = { pelaporId: 1, bulan, butir: butirIndikator(1), indikatorId: 1, revisi: 1, enteredById: 1 };
  const lain = { status: 'diverifikasi' as const, enteredAt: `${bulan}-28T03:00:00Z` };
  if (isi === 'nihil' || isi === 'belum') return { ...dasar, ...lain, keadaan: isi, ...ubah };
  if (/^\d{4}-\d{2}-\d{2}$/.test(String(isi))) {
    return { ...dasar, ...lain, keadaan: 'tanggal', tanggal: String(isi), ...ubah };
  }
  return { ...dasar, ...lain, keadaan: 'nilai', nilai: d(isi), ...ubah };
}

/** Money of a sub kegiatan for a month. */
export function uang(nodeId: number, bulan: Bulan, isi: string | number, ubah: Partial<Angka> = {}): Angka {
  return angka(bulan, isi, { butir: butirKeuangan(nodeId), indikatorId: undefined, nodeId, ...ubah });
}

/** A node with a pagu indikatif for 2026, or none. */
export function node(
  id: number,
  level: Level,
  pagu: string | number | undefined,
  ubah: Partial<PlanNode> = {},
): PlanNode {
  return {
    id,
    level,
    kunci: `7.01.${id}`,
    kode: `7.01.${id}`,
    nama: `Node ${id}`,
    namaPendek: `Node ${id}`,
    baris: id,
    gaji: false,
    kas: [],
    pagu:
      pagu === undefined
        ? []
        : [{ tahun: 2026, jenis: 'indikatif', nilai: d(pagu), berlakuDari: '2026-01-01' }],
    ...ubah,
  };
}

export function pelapor(id: number, jenis: Pelapor['jenis']): Pelapor {
  return { id, officeId: 1, jenis, kode: `P${id}`, nama: `Pelapor ${id}`, namaPendek: `P${id}` };
}

export function rencana(nodes: PlanNode[], indikators: Indikator[]): Rencana {
  return {
    id: 1,
    officeId: 1,
    jenis: 'murni',
    dokumen: 'Renstra',
    berlakuDari: '2026-01-01',
    nodes,
    indikators,
  };
}
