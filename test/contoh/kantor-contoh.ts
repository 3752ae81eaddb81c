import { readContoh } from '../../src/app/contoh/contoh-data.ts';
import { CONTOH, type NamaContoh } from '../../src/app/contoh/muat-contoh.ts';
import type { Pelapor, Rencana } from '../../src/domain/rencana.ts';
import { sebagaiRencana } from '../../src/domain/rencana-baru.ts';
import type { KeputusanRencana } from '../../src/plan/usulan/keputusan.ts';
import { susunRencana } from '../../src/plan/usulan/susun-rencana.ts';
import { usulkan } from '../../src/plan/usulan/usulan.ts';
import type { UsulanRencana } from '../../src/plan/usulan/usulan-rencana.ts';
import { baca } from '../plan/baca.ts';

/** One plan version of an example office: what people decided, and what the reader makes of the document with it. */
export interface VersiContoh {
  kantor: NamaContoh;
  jenis: string;
  keputusan: KeputusanRencana;
  usulan: UsulanRencana;
  rencana: Rencana;
}

/** Lines of the office's document; line 1 is the first. */
export function barisSumber(kantor: NamaContoh): string[] {
  return new TextDecoder().decode(readContoh(kantor).sumber).split('\n');
}

/** Everybody who reports, the desa first; ids count from 1. */
export function pelaporContoh(kantor: NamaContoh): Pelapor[] {
  const { wilayah, unit } = readContoh(kantor);
  const desa = wilayah.desa.map((one) => ({ ...one, jenis: 'desa' as const, namaPendek: one.nama }));
  return [...desa, ...unit].map(({ jenis, kode, nama, namaPendek }, at) => ({
    id: at + 1,
    officeId: 1,
    jenis,
    kode,
    nama,
    namaPendek,
  }));
}

/** The office's plan versions, oldest first, each proposed with the one before it in force. */
function versiContoh(kantor: NamaContoh): VersiContoh[] {
  const { unit, versi } = readContoh(kantor);
  const draf = baca(barisSumber(kantor).join('\n'), 'sumber.txt');
  const versions: VersiContoh[] = [];
  for (const keputusan of versi) {
    const lama = versions.at(-1)?.rencana;
    const usulan = usulkan(draf, { keputusan, unit, lama });
    const terpakai = new Set(lama && [...lama.nodes, ...lama.indikators].map(({ kunci }) => kunci));
    const rencana = sebagaiRencana(susunRencana(usulan, terpakai), 1, pelaporContoh(kantor));
    versions.push({ kantor, jenis: rencana.jenis, keputusan, usulan, rencana });
  }
  return versions;
}

const made = new Map<NamaContoh, VersiContoh[]>();

/** Every plan version of every example office; each document is read once. */
export function semuaVersi(): VersiContoh[] {
  return CONTOH.flatMap((kantor) => {
    const versi = made.get(kantor) ?? versiContoh(kantor);
    made.set(kantor, versi);
    return versi;
  });
}

/** The newest plan version of an office, or an older one. */
export function rencanaKantor(kantor: NamaContoh, jenis?: string): Rencana {
  return semuaVersi().findLast((one) => one.kantor === kantor && (jenis ?? one.jenis) === one.jenis)!.rencana;
}
