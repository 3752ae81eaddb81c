import { createHash } from 'node:crypto';
import type { BuktiOutcome } from '../../store/realisasi/bukti-queue.ts';
import type { EvidenceAnswer } from '../decode/judge-evidence.ts';
import type { Decoded } from '../decode/task.ts';

/** How a file that gave no answer is refused; a dead process is one that died as often as is tried. */
const FAILED = { lama: 'rumit', memori: 'rumit', luas: 'rumit', mati: 'gagal' } as const;

/**
 * A fetched file as it is kept, with the SHA-256 of the original bytes, or why it is refused.
 * @param judged what came of decoding it; never `berhenti`
 */
export function buktiOutcome(
  name: string,
  content: Uint8Array,
  judged: Decoded<EvidenceAnswer>,
  now: Date,
): BuktiOutcome {
  if ('failed' in judged) return { reason: judged.failed === 'berhenti' ? 'gagal' : FAILED[judged.failed] };
  if ('reason' in judged.finished) return { reason: judged.finished.reason };
  const sha256 = createHash('sha256').update(content).digest('hex');
  const { mime, fingerprint } = judged.finished;
  return { file: { sha256, mime, name, content, fingerprint, now } };
}
