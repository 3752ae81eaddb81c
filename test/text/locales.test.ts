import { relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { projectFile } from '../../src/project-root.ts';
import { LANGUAGES } from '../../src/text/translator.ts';
import { sourceFiles } from '../../src/tooling/names.ts';
import { localeFiles, readLocale } from '../support/text/locale-files.ts';
import { parseSource, type SayCall, sayCalls, visitAll } from '../support/text/say-calls.ts';

const id = readLocale('id');
const en = readLocale('en');
const sources = sourceFiles(projectFile('src')).map((path) => ({
  label: relative(projectFile(), path),
  file: parseSource(path),
}));
const calls = sources.flatMap(({ file, label }) => sayCalls(file, label));

function matches(key: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? key === wanted : wanted.test(key);
}

function missingKeys({ keys, where }: SayCall): string[] {
  const known = [...id.vars.keys()];
  if (!keys) return [`${where}: the key must be a literal, or a template that begins with its prefix`];
  const unknown = keys.filter((wanted) => !known.some((key) => matches(key, wanted)));
  return unknown.map((wanted) => `${where}: no key ${wanted}`);
}

function missingVars({ keys, vars, where }: SayCall): string[] {
  if (!keys || !vars) return [];
  const asked = [...id.vars].filter(([key]) => keys.some((wanted) => matches(key, wanted)));
  return asked.flatMap(([key, needed]) =>
    needed.filter((name) => !vars.includes(name)).map((name) => `${where}: ${key} needs $${name}`),
  );
}

describe('both languages', () => {
  test('have the same files, and only Fluent in them', () => {
    expect(localeFiles('en')).toEqual(localeFiles('id'));
    for (const language of LANGUAGES) {
      const { junk, repeated } = readLocale(language);
      expect({ language, junk, repeated }).toEqual({ language, junk: [], repeated: [] });
    }
  });

  test('have the same keys, and the same variables in each', () => {
    const listed = (locale: typeof id) => [...locale.vars].map(([key, vars]) => `${key}(${vars})`).sort();
    expect(listed(en)).toEqual(listed(id));
  });
});

describe('the code', () => {
  test('says only keys that exist', () => {
    expect(calls.length).toBeGreaterThan(5);
    expect(calls.flatMap(missingKeys)).toEqual([]);
  });

  test('passes every variable that the sentence uses', () => {
    expect(calls.flatMap(missingVars)).toEqual([]);
  });

  test('uses every key', () => {
    const wanted = calls.flatMap(({ keys }) => keys ?? []);
    const messages = [...id.vars.keys()].filter((key) => !key.startsWith('-') && !id.referred.has(key));
    expect(messages.filter((key) => !wanted.some((want) => matches(key, want)))).toEqual([]);
  });

  test('holds no Indonesian sentence itself', () => {
    const common = /\b(yang|belum|sudah|untuk|tidak|dengan|dari|dan|atau|akan|bisa|silakan|anda|mohon)\b/gi;
    const found: string[] = [];
    for (const { file, label } of sources) {
      visitAll(file, (node) => {
        if (
          !ts.isStringLiteralLike(node) &&
          !ts.isTemplateHead(node) &&
          !ts.isTemplateMiddleOrTemplateTail(node)
        )
          return;
        const words = new Set((node.text.match(common) ?? []).map((word) => word.toLowerCase()));
        if (words.size >= 2 && node.text.split(/\s+/).length >= 4)
          found.push(`${label}: ${node.text.trim()}`);
      });
    }
    expect(found).toEqual([]);
  });
});

describe('the reading of the calls itself', () => {
  const read = (code: string) => {
    const file = ts.createSourceFile('x.ts', code, ts.ScriptTarget.ES2023, true);
    return sayCalls(file, 'x.ts')[0];
  };

  test.each<[string, SayCall['keys'], SayCall['vars']]>([
    ["say('a')", ['a'], []],
    ["ctx.say('a', { one: 1, two })", ['a'], ['one', 'two']],
    ["say(late ? 'a' : 'b', { one })", ['a', 'b'], ['one']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
    ['say(`refusal-${code}`, vars)', [/^refusal-.+$/], undefined],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
    ['say(`a-${b}-c`, { ...rest })', [/^a-.+-c$/], undefined],
    ['say(key)', undefined, []],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
    ['say(`${key}`)', undefined, []],
  ])('%s', (code, keys, vars) => {
    expect(read(code)).toEqual({ where: 'x.ts:1', keys, vars });
  });

  test('a missing key and a missing variable are found', () => {
    const call = (keys: string[], vars: string[]) => ({ where: 'x.ts:1', keys, vars });
    expect(missingKeys(call(['no-such-key'], []))).toEqual(['x.ts:1: no key no-such-key']);
    expect(missingVars(call(['list-and'], ['first']))).toEqual(['x.ts:1: list-and needs $last']);
  });
});
