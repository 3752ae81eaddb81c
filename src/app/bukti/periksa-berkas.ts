import { createHash } from 'node:crypto';
import type { HasilBukti } from '../../store/bukti-queue.ts';
import type { Decoded } from '../decode/task.ts';
import type { EvidenceAnswer } from './judge-evidence.ts';

/** How a file that gave no answer is refused; a dead process is one that died as often as is tried. */
const GAGAL = { lama: 'rumit', memori: 'rumit', luas: 'rumit', mati: 'gagal' } as const;

/**
 * A fetched file as it is kept, with the SHA-256 of the original bytes, or why it is refused.
 * @param dinilai what came of decoding it; never `berhenti`
 */
export function hasilBukti(
  nama: string,
  isi: Uint8Array,
  dinilai: Decoded<EvidenceAnswer>,
  now: Date,
): HasilBukti {
  if ('gagal' in dinilai) return { alasan: dinilai.gagal === 'berhenti' ? 'gagal' : GAGAL[dinilai.gagal] };
  if ('alasan' in dinilai.selesai) return { alasan: dinilai.selesai.alasan };
  const sha256 = createHash('sha256').update(isi).digest('hex');
  const { mime, sidik } = dinilai.selesai;
  return { berkas: { sha256, mime, nama, isi, sidik, now } };
}
