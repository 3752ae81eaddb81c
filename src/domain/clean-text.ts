/** What most texts are made of; such a text is clean as it is. */
const PLAIN = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u25ff]*$/;

/** Format characters that have a look of their own: signs around Arabic numbers and verses. */
const VISIBLE_FORMAT = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/;

/** Letters, spaces and marks that show nothing and are used to fake an empty or another name. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of single code points, no letter with a mark.
const BLANK = /[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0]/;

/** Accents for any letter: two of them on one are writing (Vietnamese, phonetics), more are not. */
const ACCENT = /\p{sc=Zinh}/u;
const ACCENTS = 2;
/** Marks of other scripts in a row: Javanese, Thai or Tibetan syllables carry up to four. */
const MARKS = 4;

const JOINER = '\u200d';
const NON_JOINER = '\u200c';
/** Scripts in which a joiner or non-joiner between two letters changes how they are written. */
const JOINING =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Java}\p{sc=Bali}\p{sc=Sund}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Mong}]/u;
const EMOJI_END = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
const EMOJI = /\p{Extended_Pictographic}/u;
const BLACK_FLAG = '\u{1f3f4}';
/** Letters of a flag's region, which only a black flag before them makes visible. */
const TAG = /[\u{e0020}-\u{e007f}]/u;

/** Whether a joiner between two characters belongs there: in an emoji of several, or in a script that joins. */
function joins(one: string, before: string, after: string): boolean {
  if (one === JOINER && EMOJI_END.test(before) && EMOJI.test(after)) return true;
  return JOINING.test(before) && JOINING.test(after);
}

/** Whether a character that is no mark stays; `before` is the last one that stayed. */
function stays(one: string, before: string, after: string): boolean {
  if (one === '\n') return true;
  if (one === JOINER || one === NON_JOINER) return joins(one, before, after);
  if (TAG.test(one)) return before === BLACK_FLAG || TAG.test(before);
  if (BLANK.test(one)) return false;
  if (/\p{Cf}/u.test(one)) return VISIBLE_FORMAT.test(one);
  return !/[\p{Cc}\p{Cs}]/u.test(one);
}

/**
 * A text as it may be shown in a chat or a document, and kept: line ends as newlines, tabs as spaces; without control
 * characters, direction overrides, characters that show nothing, lone surrogates, and accents heaped on one letter.
 * Emoji of several parts and scripts that need joiners stay as they are written.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  const chars = [
    ...text
      .normalize('NFC')
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/\t/g, ' '),
  ];
  let out = '';
  let before = '';
  let [marks, accents] = [0, 0];
  chars.forEach((one, index) => {
    if (/\p{M}/u.test(one) && !BLANK.test(one)) {
      marks += 1;
      if (ACCENT.test(one)) accents += 1;
      if (marks > MARKS || accents > ACCENTS) return;
    } else {
      if (!stays(one, before, chars[index + 1] ?? '')) return;
      [marks, accents] = [0, 0];
    }
    out += one;
    before = one;
  });
  return out;
}

/** The same on one line, its ends trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Signs with which our screens mark what was verified, approved, is late or waits, and what looks like them. */
const OUR_MARKS = /[✓✔✅☑✗✘✖❌★☆⭐🌟●⚫⚪🔴🟠🟡🟢🔵🟣🟤⬤○◉▲△▴▵🔺🔻▼▽■□▪▫◼◻⬛⬜◆◇·•∙‧⋅・❗‼❓⚠]\ufe0f?/gu;

/** Letters of a name that are kept; Telegram allows 64 for each of its two parts. */
const NAME_LETTERS = 64;

/**
 * A person's name as it may stand in a list: on one line, without our own marks.
 * @returns '' when nothing is left that can be seen
 */
export function cleanName(name: string): string {
  const line = cleanLine(cleanLine(name).replace(OUR_MARKS, ''));
  const cut = [...line].slice(0, NAME_LETTERS).join('').trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(cut) ? cut : '';
}
