import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import wordList from 'word-list';
import { projectFile } from '../../src/project-root.ts';
import { sourceFiles } from '../support/text/say-calls.ts';

/** Words of the trade that a dictionary does not have. */
const TECHNICAL = new Set(
  (
    'api args cli config dir env html http inline json loggable loopback mb ms ok pdf pg prisma qr rect rollup runtime ' +
    'src sql superuser svg tcp tokenize tx typed uri webhook xml kentongan'
  ).split(' '),
);

/** Indonesian words that an English dictionary has too: not these in a name. */
const FALSE_FRIENDS = new Set(
  (
    'ada akun antre aras banding baris batas bukan dan dari dasar di gaya hal hari isi jam kali kata kini lain lama mana ' +
    'mulai nada orang pada paling persis pita pola polos rata saran sen sisi tanya tempo tipis urus ya yang'
  ).split(' '),
);

interface Named {
  name: string;
  file: string;
}

/** Names that a file gives to others. */
function exportedNames(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((one) => {
    const exported = ts.canHaveModifiers(one)
      ? ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (!exported) return [];
    if (ts.isVariableStatement(one))
      return one.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    const { name } = one as ts.Statement & { name?: ts.Node };
    return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
  });
}

/** `askDesaAngka` → ask, desa, angka; `MAX_ROWS` → max, rows. */
const wordsOf = (name: string) =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((w) => w.toLowerCase());

let names: Named[];
let files: string[];
let nouns: ReadonlySet<string>;
let english: ReadonlySet<string>;

beforeAll(() => {
  const paths = sourceFiles(projectFile('src')).filter((path) => path.endsWith('.ts'));
  files = paths.map((path) => relative(projectFile('src'), path));
  names = paths.flatMap((path, i) => exportedNames(path).map((name) => ({ name, file: files[i]! })));
  const glossary = readFileSync(projectFile('src/domain/GLOSSARY.md'), 'utf8');
  const section = /## Nouns in names\n([\s\S]*?)\nKept as/.exec(glossary)![1]!;
  nouns = new Set([...section.matchAll(/`([a-z]+)`/g)].map(([, noun]) => noun!));
  english = new Set(readFileSync(wordList, 'utf8').split('\n'));
});

/** Of a name's words those that are neither English, nor technical, nor a noun of the glossary. */
function foreignWords(name: string): string[] {
  return wordsOf(name).filter((word) => {
    if (nouns.has(word) || TECHNICAL.has(word)) return false;
    if (FALSE_FRIENDS.has(word)) return true;
    return word.length > 1 && !english.has(word) && !nouns.has(word.replace(/s$/, ''));
  });
}

test('exported names are made of English words and the nouns of the glossary', () => {
  const foreign = names.flatMap(({ name, file }) =>
    foreignWords(name).map((word) => `${file} ${name}: ${word}`),
  );
  expect(foreign).toEqual([]);
});

test('so are the names of files and folders', () => {
  const foreign = files.flatMap((file) =>
    file
      .replace(/\.ts$/, '')
      .split('/')
      .flatMap((part) => foreignWords(part).map((word) => `${file}: ${word}`)),
  );
  expect([...new Set(foreign)]).toEqual([]);
});

test('no exported name has two homes', () => {
  const homes = new Map<string, string[]>();
  for (const { name, file } of names) homes.set(name, [...(homes.get(name) ?? []), file]);
  const twice = [...homes].filter(([, all]) => all.length > 1);
  expect(twice.map(([name, all]) => `${name}: ${all.join(', ')}`)).toEqual([]);
});

test('no folder holds more than fifteen files', () => {
  const folders = new Map<string, number>();
  for (const file of files) {
    const folder = file.split('/').slice(0, -1).join('/');
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  expect([...folders].filter(([, count]) => count > 15)).toEqual([]);
});

test('every noun of the list is used in a name', () => {
  const used = new Set([
    ...names.flatMap(({ name }) => wordsOf(name)),
    ...files.flatMap((file) => wordsOf(file)),
  ]);
  expect([...nouns].filter((noun) => !used.has(noun) && !used.has(`${noun}s`))).toEqual([]);
});
