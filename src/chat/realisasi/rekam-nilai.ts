import { answerParts } from '../../domain/answer-parts.ts';
import type { Butir } from '../../domain/butir.ts';
import type { Jawaban } from '../../domain/jawaban.ts';
import { keadaanKetikan } from '../../domain/posisi.ts';
import type { Turn } from '../shared/turn.ts';
import { rekam, tanyaButir } from './alur.ts';
import type { Meja } from './lembar-turn.ts';

/** Records an answer; usulan stays beside it so that a section's own figure can be explained against the desa's. */
export async function rekamNilai(
  turn: Turn,
  meja: Meja,
  butir: Butir,
  jawaban: Jawaban,
  anomali: string[] = [],
): Promise<void> {
  const tanya = tanyaButir(meja.lembar, butir);
  const usulan = tanya.jenis === 'angka' ? tanya.usulan : undefined;
  const nihil = isNihil(butir, jawaban);
  await rekam(turn, meja, butir, {
    ...(nihil ? {} : answerParts(jawaban)),
    keadaan: nihil ? 'nihil' : 'nilai',
    usulan: usulan?.usulan,
    usulanPenyebut: usulan?.penyebut,
    anomali,
  });
}

/** Nothing happened: no money, a 0 for a count of this month, or 0 of 0. */
function isNihil(butir: Butir, { nilai, penyebut }: Jawaban): boolean {
  if (nilai === undefined) return false;
  if (penyebut !== undefined) return penyebut.isZero();
  if (butir.jenis === 'keuangan') return nilai.isZero();
  return keadaanKetikan(butir.indikator, nilai) === 'nihil';
}
