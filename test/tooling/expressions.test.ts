import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFile } from '../../src/project-root.ts';
import { expressionsOf, findExpressions } from '../../src/tooling/expressions/find.ts';
import { judge, readVerdicts, withoutCounts } from '../../src/tooling/expressions/judge.ts';

const root = projectFile('.');

test('every regular expression takes time in proportion to its text, and none is put together while the program runs', async () => {
  const known = readVerdicts(root);
  const slow: string[] = [];
  for (const { file, line, literal } of findExpressions(root)) {
    const verdict = literal === undefined ? 'put together' : (known.get(literal) ?? (await judge(literal)));
    if (literal !== undefined) known.set(literal, verdict);
    if (verdict !== 'linear') slow.push(`${file}:${line} ${verdict}: ${literal ?? ''}`);
  }
  expect(slow).toEqual([]);
}, 300_000);

test('long counts of one class are judged as without a bound; counts of groups and short ones as they are', () => {
  expect(withoutCounts(String.raw`/\bbot\d{1,20}:[\w\]-]{20,}x[ab]{0,60}(?:ab){3,50}\s{0,3}/`)).toBe(
    String.raw`/\bbot\d+:[\w\]-]+x[ab]*(?:ab){3,50}\s{0,3}/`,
  );
});

test('the check knows what stopped the bot: an exponential and a cubic expression, and one put together', async () => {
  expect(await judge(String.raw`/(?:[\s,-]+|\s(?:dan|atau))+$/i`)).toBe('exponential');
  expect(await judge(String.raw`/^(\d\.\d{2}[\d.]*)\s*-?\s+(.+)$/`)).toBe('3rd degree polynomial');
  const folder = mkdtempSync(join(tmpdir(), 'expressions-'));
  writeFileSync(join(folder, 'one.ts'), 'const a = /b+/i; const c = new RegExp(a.source);\n');
  expect(expressionsOf(folder, 'one.ts').map(({ literal }) => literal)).toEqual(['/b+/i', undefined]);
}, 120_000);
