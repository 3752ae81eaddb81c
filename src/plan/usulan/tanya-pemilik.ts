import { kemiripanNama } from '../../domain/kemiripan.ts';
import type { KeputusanRencana } from './keputusan.ts';
import type { Pertanyaan, UnitUsulan, UsulanSimpul } from './usulan-rencana.ts';

/** Words of offices and plans that every unit and program has. */
const UMUM =
  /\b(?:program|seksi|kasi|kasubb?ag|sub ?bagian|kepala|penyelenggaraan|koordinasi|urusan|peningkatan|dan|di)\b/gi;
/** Below this a likeness of names is chance. */
const MIRIP = 0.45;

/** The program that every office has for itself: money, staff, goods (nomenclature x.xx.01). */
const PENUNJANG = /penunjang urusan/i;
const SEKRETARIAT = /\bsub ?bag|sekretariat/i;

/** The secretariat's own program is one of its subbagian's; others go by the likeness of names. */
function usulanUnit(node: UsulanSimpul, semua: readonly UnitUsulan[]): UnitUsulan | undefined {
  const sekretariat = semua.filter(({ nama }) => SEKRETARIAT.test(nama));
  if (PENUNJANG.test(node.nama)) return sekretariat.length === 1 ? sekretariat[0] : undefined;
  const unit = semua.filter((one) => !sekretariat.includes(one));
  const text = (nama: string) => nama.replace(UMUM, ' ');
  const against = node.pemilikTercetak === '' ? node.nama : node.pemilikTercetak;
  const best = unit
    .map((one) => ({ one, score: kemiripanNama(text(one.nama), text(against)) }))
    .sort((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= MIRIP ? best.one : undefined;
}

/**
 * Which unit reports what: asked once per program; where units share it, per kegiatan, and there per sub kegiatan. Only
 * about nodes below which a sub kegiatan has no owner yet.
 */
export function tanyaPemilik(
  nodes: readonly UsulanSimpul[],
  unit: readonly UnitUsulan[],
  keputusan: KeputusanRencana,
): Pertanyaan[] {
  if (unit.length === 0) return [];
  const below = (kunci: string): UsulanSimpul[] =>
    nodes
      .filter(({ kunciInduk }) => kunciInduk === kunci)
      .flatMap((node) => (node.level === 'sub_kegiatan' ? [node] : below(node.kunci)));
  const ask = (node: UsulanSimpul): Pertanyaan[] => {
    const subs = node.level === 'sub_kegiatan' ? [node] : below(node.kunci);
    if (subs.every(({ pemilik }) => pemilik !== undefined)) return [];
    if (keputusan.simpul[node.kunci]?.pemilikTerbagi) {
      return nodes.filter(({ kunciInduk }) => kunciInduk === node.kunci).flatMap(ask);
    }
    return [pertanyaan(node, subs, unit)];
  };
  const known = new Set(nodes.map(({ kunci }) => kunci));
  const tops = nodes.filter(
    (node) =>
      node.level === 'program' ||
      (['kegiatan', 'sub_kegiatan'].includes(node.level) && !known.has(node.kunciInduk ?? '')),
  );
  return tops.flatMap(ask);
}

function pertanyaan(
  node: UsulanSimpul,
  subs: readonly UsulanSimpul[],
  unit: readonly UnitUsulan[],
): Pertanyaan {
  const proposed = usulanUnit(node, unit);
  const shared = subs.length > 1 || node.level !== 'sub_kegiatan';
  return {
    id: `pemilik:${node.kunci}`,
    jenis: 'pemilik',
    tentang: node.kunci,
    baris: node.baris,
    data: { kode: node.kode, nama: node.nama, jumlah: subs.length, tercetak: node.pemilikTercetak },
    pilihan: [
      ...unit.map(({ kode, nama }) => ({ id: kode, kata: { kode: 'unit', data: { nama } } })),
      ...(shared && node.level !== 'sub_kegiatan'
        ? [{ id: 'terbagi', kata: { kode: 'unit-terbagi', data: {} } }]
        : []),
    ],
    usulan: proposed === undefined ? undefined : [proposed.kode],
    alasan:
      proposed === undefined
        ? undefined
        : node.pemilikTercetak === ''
          ? { kode: 'unit-mirip', data: { unit: proposed.nama } }
          : { kode: 'unit-tercetak', data: { tercetak: node.pemilikTercetak } },
  };
}
