import { describe, expect, test } from 'vitest';
import { cleanLine, cleanName, cleanText } from '../../src/domain/clean-text.ts';

const BIDI = [
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200e',
  '\u200f',
  '\u061c',
];
const INVISIBLE = [
  '\u200b',
  '\u2060',
  '\u2063',
  '\ufeff',
  '\u00ad',
  '\u034f',
  '\u115f',
  '\u3164',
  '\uffa0',
  '\u2800',
  '\u180e',
];
const CONTROL = ['\0', '\u0007', '\u001b', '\u007f', '\u009b', '\ud800', '\udc00'];

describe('what is shown in a chat', () => {
  test.each(
    [...BIDI, ...INVISIBLE, ...CONTROL].map((one) => [one.codePointAt(0)!.toString(16), one] as const),
  )('U+%s goes', (_, one) => {
    expect(cleanText(`a${one}b`)).toBe('ab');
    expect(cleanText(one.repeat(50))).toBe('');
    expect(cleanName(one.repeat(3))).toBe('');
  });

  test('line ends are newlines, a name has none', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u2029e\tf')).toBe('a\nb\nc\nd\ne f');
    expect(cleanLine(' a\n\nb ')).toBe('a b');
    expect(cleanName('Siti\nSekretaris Kecamatan')).toBe('Siti Sekretaris Kecamatan');
  });

  test('accents heaped on letters are cut to what is writing, however they are mixed', () => {
    const zalgo = `Z${'\u0301'.repeat(200)}a${'\u0323\u200b\u034f\u0489'.repeat(60)}`;
    expect([...cleanText(zalgo)].length).toBeLessThan(9);
    expect([...cleanText(`ก${'\u0e34'.repeat(300)}`)].length).toBe(5);
  });

  test.each([
    ['Vietnamese', 'Nguyễn Thị Phượng'],
    ['Arabic with vowels', 'مُحَمَّدٌ عَبْدُ اللّٰهِ'],
    ['Persian with a non-joiner', 'می\u200cخواهم'],
    ['Javanese', 'ꦱꦸꦏꦠꦩ꧀ꦥ꧀ꦭꦺꦴꦱꦺꦴ'],
    ['Balinese', 'ᬩᬮᬶ'],
    ['Devanagari with a joiner', 'क्\u200dष'],
    ['a family', '👨‍👩‍👧‍👦'],
    ['a profession with a skin tone', '👩🏽‍🌾'],
    ['a heart on fire', '❤️‍🔥'],
    ['a flag of a region', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['a keycap', '1️⃣'],
    ['our own screens', '▲ Belum lapor 2: Sembung · ██░░ 40 % ‹ Kembali ›'],
    ['many lines', 'a\n\nb'],
  ])('%s stays as it is', (_, text) => {
    expect(cleanText(text)).toBe(text.normalize('NFC'));
  });

  test('joiners and flag letters elsewhere show nothing and go', () => {
    expect(cleanText('a\u200db\u200cc')).toBe('abc');
    expect(cleanText('\u200d\u200d')).toBe('');
    expect(cleanText('x\u{e0067}\u{e007f}')).toBe('x');
  });

  test('cleaning twice is cleaning once', () => {
    for (const text of ['e\u0301\u202e\u0301\u0301x', '👨\u200b\u200d👩', '\u0e01\u0e34\u200b\u0e34'])
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
  });
});

describe('a name', () => {
  test.each([
    ['Sekretaris Kecamatan ✔ diverifikasi', 'Sekretaris Kecamatan diverifikasi'],
    ['★ Siti ● ▲', 'Siti'],
    ['Siti · Camat · aktif', 'Siti Camat aktif'],
    ['⭐️ Aira ✅', 'Aira'],
    ['🌸Mama Aira🌸', '🌸Mama Aira🌸'],
    ['ꦱꦶꦠꦶ', 'ꦱꦶꦠꦶ'],
    ['✔✔', ''],
    ['\u0301\u0301', ''],
    ['🙂', '🙂'],
  ])('%s: %s', (name, clean) => expect(cleanName(name)).toBe(clean));

  test('is cut by letters, never inside one', () => {
    expect([...cleanName('😀'.repeat(100))].length).toBe(64);
  });
});
