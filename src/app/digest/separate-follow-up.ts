/** Where the follow-up begins in an obstacle's text: `TL:` or `Tindak lanjut:`. */
const FOLLOW_UP = /(?:^|[\s.,;])(?:tl|tindak lanjut(?:nya)?)\s*[:=]\s*/iu;

/**
 * An obstacle and its follow-up, which officers write in one message (`SPJ belum lengkap. TL: ditagih 10 April`).
 * @returns the whole text as `kendala` when it names no follow-up
 */
export function separateFollowUp(text: string): { kendala: string; followUp?: string } {
  const found = FOLLOW_UP.exec(text);
  if (found === null) return { kendala: text.trim() };
  // The full stop before "TL:" belongs to the obstacle.
  const stop = /[.]/.test(found[0][0] ?? '') ? '.' : '';
  const kendala = text.slice(0, found.index).trim().replace(/[,;]$/, '') + stop;
  const followUp = text.slice(found.index + found[0].length).trim();
  if (kendala === '' || followUp === '') return { kendala: text.trim() };
  return { kendala, followUp };
}
