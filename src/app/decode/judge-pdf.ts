import { viewPdf } from '../../plan/sources/pdf/page/open-pdf.ts';

/** Actions that start programs, and files inside the file. Longer than chance makes them in a scanned page's bytes. */
const DANGEROUS = /\/(?:JavaScript|Launch|EmbeddedFile|RichMedia)\b/;

/** A PDF's text with its names spelt out: `/#4aavaScript` is `/JavaScript` (ISO 32000-1, 7.3.5). */
function names(content: Uint8Array): string {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Why a PDF is no evidence; undefined when it opens, has a page, and carries neither programs nor files. */
export async function judgePdf(content: Uint8Array): Promise<'rusak' | 'sandi' | 'program' | undefined> {
  if (DANGEROUS.test(names(content))) return 'program';
  const pdf = await viewPdf(content);
  if (pdf === 'bersandi') return 'sandi';
  if (pdf === 'rusak' || pdf.page < 1) return 'rusak';
  return pdf.program || pdf.attachments > 0 ? 'program' : undefined;
}
