/** Where the follow-up begins in an obstacle's text: `TL:` or `Tindak lanjut:`. */
const TINDAK_LANJUT = /(?:^|[\s.,;])(?:tl|tindak lanjut(?:nya)?)\s*[:=]\s*/iu;

/**
 * An obstacle and its follow-up, which officers write in one message (`SPJ belum lengkap. TL: ditagih 10 April`).
 * @returns the whole text as `kendala` when it names no follow-up
 */
export function pisahTindakLanjut(teks: string): { kendala: string; tindakLanjut?: string } {
  const found = TINDAK_LANJUT.exec(teks);
  if (found === null) return { kendala: teks.trim() };
  // The full stop before "TL:" belongs to the obstacle.
  const stop = /[.]/.test(found[0][0] ?? '') ? '.' : '';
  const kendala = teks.slice(0, found.index).trim().replace(/[,;]$/, '') + stop;
  const tindakLanjut = teks.slice(found.index + found[0].length).trim();
  if (kendala === '' || tindakLanjut === '') return { kendala: teks.trim() };
  return { kendala, tindakLanjut };
}
