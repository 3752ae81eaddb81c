// npm run house [-- <folder of a checkout>]: what a reader meets in the source, in numbers, to compare two states.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { projectFile } from '../project-root.ts';
import { crowdedFolders, foreignFiles, foreignNames, readNames, twoHomes } from './names.ts';

const FILE_LINES_MAX = 200;
const FUNCTION_LINES_MAX = 50;

const root = resolve(process.argv[2] ?? projectFile());
const names = readNames(root);
const src = codeBelow('src');
const test = existsSync(join(root, 'test')) ? codeBelow('test') : [];

console.log(`files in src: ${src.length}, in test: ${test.length}`);
console.log(`bytes of README.md: ${statSync(join(root, 'README.md')).size}`);
show('folders of more than 15 files', crowdedFolders(names));
show('exported names with two homes', twoHomes(names));
show(
  'exported names and private members with a word neither English nor of the glossary',
  foreignNames(names),
);
show('file names with such a word', foreignFiles(names));
show(`files of src longer than ${FILE_LINES_MAX} lines`, src.flatMap(longFile));
show(`functions of src longer than ${FUNCTION_LINES_MAX} lines`, src.flatMap(longFunctions));

function show(title: string, all: readonly string[]): void {
  console.log(`\n${title}: ${all.length}`);
  for (const one of all) console.log(`  ${one}`);
}

/** Files that people write below a folder, from the checkout's root, generated code left out. */
function codeBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|mjs|cjs|js)$/.test(file) && !file.startsWith('src/generated/'))
    .sort();
}

function longFile(file: string): string[] {
  const lines = readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
  return lines > FILE_LINES_MAX ? [`${file}: ${lines}`] : [];
}

function longFunctions(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const first = lineAt(node.getStart(source));
    const lines = lineAt(node.getEnd()) - first + 1;
    if (ts.isFunctionLike(node) && 'body' in node && lines > FUNCTION_LINES_MAX)
      found.push(`${file}:${first}: ${lines}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
