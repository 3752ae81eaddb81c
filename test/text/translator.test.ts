import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createTranslator, LANGUAGES } from '../../src/text/translator.ts';

const folder = mkdtempSync(join(tmpdir(), 'kentongan-locales-'));
afterAll(() => rmSync(folder, { recursive: true }));

function locales(name: string, files: Record<string, string>): string {
  const path = join(folder, name);
  mkdirSync(join(path, 'en'), { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, 'en', file), content);
  return path;
}

const say = createTranslator('en', {
  folder: locales('good', {
    'one.ftl': 'greeting = Hello { $name }!\nlines =\n    one\n    two\n',
    'two.ftl': 'desa = { $count ->\n    [one] { $count } village\n   *[other] { $count } villages\n  }\n',
  }),
});

test('fills sentences from every file of the language, without invisible marks', () => {
  expect(say('greeting', { name: 'Sembung' })).toBe('Hello Sembung!');
  expect(say('lines')).toBe('one\ntwo');
});

test('figures are Indonesian while plural forms are those of the language', () => {
  expect(say('desa', { count: 1 })).toBe('1 village');
  expect(say('desa', { count: 1250 })).toBe('1.250 villages');
  expect(say('desa', { count: 12.5 })).toBe('12,5 villages');
});

test('a missing key or variable is named', () => {
  expect(() => say('nothing')).toThrow('"nothing"');
  expect(() => say('greeting')).toThrow(/"greeting".*name/);
  expect(() => say('greeting', { nama: 'Sembung' })).toThrow('"greeting"');
});

test('a key in two files is refused', () => {
  const twice = locales('twice', { 'a.ftl': 'same = A\n', 'b.ftl': 'same = B\n' });
  expect(() => createTranslator('en', { folder: twice })).toThrow('same');
});

test.each(LANGUAGES)('the program’s own sentences in %s are found', (language) => {
  expect(createTranslator(language)('month-3')).toMatch(/^Mar/);
});
