import { fileTypeFromBuffer } from 'file-type';
import { judgePdf } from './judge-pdf.ts';
import { judgePhoto } from './judge-photo.ts';

/** What is kept as evidence: photos and PDFs, nothing that can run or hide a program. */
export const EVIDENCE_MIMES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;

/**
 * Why a file is no evidence: it is neither photo nor PDF (`jenis`), does not open as what it is (`rusak`), is too big when
 * it is opened (`rumit`), carries a program or other files (`program`), or is under a password (`sandi`).
 */
export type EvidenceRefusal = 'jenis' | 'rusak' | 'rumit' | 'program' | 'sandi';

/** A file that is evidence, with its likeness where it is a picture; or why it is none. */
export type EvidenceAnswer =
  | { mime: (typeof EVIDENCE_MIMES)[number]; fingerprint?: string }
  | { reason: EvidenceRefusal };

/**
 * Judges a file by its content, whatever it is called: a picture is decoded whole, a PDF is opened and shows its first
 * page, as whoever verifies it will do.
 */
export async function judgeEvidence(content: Uint8Array): Promise<EvidenceAnswer> {
  const kind = await fileTypeFromBuffer(content);
  const mime = EVIDENCE_MIMES.find((one) => one === kind?.mime);
  if (mime === undefined) return { reason: 'jenis' };
  if (mime === 'application/pdf') {
    const reason = await judgePdf(content);
    return reason === undefined ? { mime } : { reason };
  }
  const photo = await judgePhoto(content, mime);
  return typeof photo === 'string' ? { reason: photo } : { mime, ...photo };
}
