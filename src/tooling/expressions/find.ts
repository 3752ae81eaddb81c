import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A regular expression of the sources. */
export interface Expression {
  /** From the project's folder. */
  file: string;
  line: number;
  /** As it is written: `/a+/i`; undefined where it is put together while the program runs, so that nobody can judge it. */
  literal: string | undefined;
}

function fromNode(node: ts.Node, source: ts.SourceFile, file: string): Expression[] {
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  if (ts.isRegularExpressionLiteral(node)) return [{ file, line, literal: node.text }];
  const made = ts.isNewExpression(node) || ts.isCallExpression(node);
  return made && node.expression.getText() === 'RegExp' ? [{ file, line, literal: undefined }] : [];
}

/** Every regular expression of a file, in its order. @param file from `root` */
export function expressionsOf(root: string, file: string): Expression[] {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...fromNode(node, source, file));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Every regular expression below `src`, but for what Prisma writes, for the tools, which read only our own files, for the
 * emulator, which reads what the bot sends to it on loopback, and for the settings, which whoever runs the program writes.
 */
export function findExpressions(root: string): Expression[] {
  return readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !/^src\/(?:generated|tooling|emulator|config)\//.test(file))
    .sort()
    .flatMap((file) => expressionsOf(root, file));
}
