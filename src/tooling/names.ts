import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import wordList from 'word-list';
import { projectFile } from '../project-root.ts';

/** Words of the trade that a dictionary does not have. */
const TECHNICAL = new Set(
  (
    'api args cli config dir env html http inline json loggable loopback mb ms odf ods odt ok pdf pg prisma qr rect rollup runtime ' +
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

/** A folder holds no more files than this. */
const FOLDER_FILES_MAX = 15;

const GLOSSARY = 'src/domain/GLOSSARY.md';

interface Named {
  name: string;
  /** Below src, with slashes. */
  file: string;
}

/** What the program of a checkout is called, inside and out. */
export interface SourceNames {
  /** Below src, with slashes; without generated code and the developers' tools. */
  files: string[];
  /** Names that files give to others. */
  exported: Named[];
  /** Names of private members of classes. */
  members: Named[];
  /** Words of planning law that a name may use. */
  nouns: ReadonlySet<string>;
}

/** Every TypeScript file of the program; generated code and the developers' tools say nothing to an officer. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter(
      (path) => path.endsWith('.ts') && !/[\\/](generated|tooling)[\\/]/.test(path.slice(folder.length)),
    )
    .sort();
}

/** Reads the names of the checkout at `root`. One that lists no nouns is judged by those of this project. */
export function readNames(root: string): SourceNames {
  const src = join(root, 'src');
  const paths = sourceFiles(src);
  const files = paths.map((path) => relative(src, path).replaceAll('\\', '/'));
  const named = (namesOf: (source: ts.SourceFile) => string[]) =>
    paths.flatMap((path, i) => namesOf(parsed(path)).map((name) => ({ name, file: files[i]! })));
  const [exported, members] = [named(exportedNames), named(privateMembers)];
  const nouns = nounsOf(join(root, GLOSSARY)) ?? nounsOf(projectFile(GLOSSARY));
  return { files, exported, members, nouns: nouns ?? new Set() };
}

function nounsOf(glossary: string): ReadonlySet<string> | undefined {
  const section = /## Nouns in names\n([\s\S]*?)\nKept as/.exec(readFileSync(glossary, 'utf8'))?.[1];
  return section === undefined
    ? undefined
    : new Set([...section.matchAll(/`([a-z]+)`/g)].map(([, noun]) => noun!));
}

const parsed = (file: string) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);

function privateMembers(source: ts.SourceFile): string[] {
  const classes = source.statements.filter((one): one is ts.ClassDeclaration => ts.isClassDeclaration(one));
  return classes.flatMap(({ members }) =>
    members.flatMap(({ name }) => (name !== undefined && ts.isPrivateIdentifier(name) ? [name.text] : [])),
  );
}

function exportedNames(source: ts.SourceFile): string[] {
  return source.statements.filter(isExported).flatMap((one) => {
    if (ts.isVariableStatement(one))
      return one.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    const { name } = one as ts.Statement & { name?: ts.Node };
    return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
  });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** `askDesaAngka` → ask, desa, angka; `MAX_ROWS` → max, rows. */
const wordsOf = (name: string) =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((w) => w.toLowerCase());

let dictionary: ReadonlySet<string> | undefined;

/** Whether a word is neither English, nor technical, nor one of the nouns. */
function isForeign(word: string, nouns: ReadonlySet<string>): boolean {
  if (nouns.has(word) || TECHNICAL.has(word)) return false;
  if (FALSE_FRIENDS.has(word)) return true;
  dictionary ??= new Set(readFileSync(wordList, 'utf8').split('\n'));
  return word.length > 1 && !dictionary.has(word) && !nouns.has(word.replace(/s$/, ''));
}

/** Exported names and private members with a foreign word: `file name: word`. */
export function foreignNames({ exported, members, nouns }: SourceNames): string[] {
  return [...exported, ...members].flatMap(({ name, file }) =>
    wordsOf(name)
      .filter((word) => isForeign(word, nouns))
      .map((word) => `${file} ${name}: ${word}`),
  );
}

/** Files that are called, or lie in a folder that is called, by a foreign word: `file: word`. */
export function foreignFiles({ files, nouns }: SourceNames): string[] {
  const foreign = files.flatMap((file) =>
    wordsOf(file.replace(/\.ts$/, ''))
      .filter((word) => isForeign(word, nouns))
      .map((word) => `${file}: ${word}`),
  );
  return [...new Set(foreign)];
}

/** Exported names that more than one file gives: `name: file, file`. */
export function twoHomes({ exported }: SourceNames): string[] {
  const homes = new Map<string, string[]>();
  for (const { name, file } of exported) homes.set(name, [...(homes.get(name) ?? []), file]);
  return [...homes].filter(([, all]) => all.length > 1).map(([name, all]) => `${name}: ${all.join(', ')}`);
}

/** Folders of more than fifteen files: `folder: count`. */
export function crowdedFolders({ files }: Pick<SourceNames, 'files'>): string[] {
  const folders = new Map<string, number>();
  for (const file of files) {
    const folder = file.split('/').slice(0, -1).join('/');
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  return [...folders]
    .filter(([, count]) => count > FOLDER_FILES_MAX)
    .map(([folder, count]) => `${folder || 'src'}: ${count}`);
}

/** Nouns of the list that no name uses. */
export function unusedNouns({ exported, files, nouns }: SourceNames): string[] {
  const used = new Set([...exported.map(({ name }) => name), ...files].flatMap(wordsOf));
  return [...nouns].filter((noun) => !used.has(noun) && !used.has(`${noun}s`));
}
