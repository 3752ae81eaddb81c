import { createHash } from 'node:crypto';
import type { TanyaAngka } from '../../app/realisasi/pertanyaan.ts';
import { answerParts, storeAnswer } from '../../domain/answer-parts.ts';
import type { Jawaban } from '../../domain/jawaban.ts';
import { usulanAnswer } from '../../domain/posisi-desa.ts';

/** The answer that a button of the question offers, whole: the newest one before, or what the desa reports suggest. */
export function tawaranDari({ terakhir, usulan }: TanyaAngka, which: 'tetap' | 'pakai'): Jawaban | undefined {
  if (which === 'tetap') return terakhir && answerParts(terakhir);
  return usulan && usulanAnswer(usulan);
}

/** A few letters that tell one offered answer from another, so that a button says what it said when it was shown. */
export function sidikTawaran(answer: Jawaban): string {
  return createHash('sha256')
    .update(JSON.stringify(storeAnswer(answer)))
    .digest('hex')
    .slice(0, 8);
}

/** What a button that offers an answer does: `pakai-1f09c2aa`. */
export function aksiTawaran(tanya: TanyaAngka, which: 'tetap' | 'pakai'): string {
  const answer = tawaranDari(tanya, which);
  return answer === undefined ? which : `${which}-${sidikTawaran(answer)}`;
}
