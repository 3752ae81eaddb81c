import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** One call of the translator in the program's source. */
export type SayCall = {
  /** `src/chat/realisasi/take-over.ts:12`. */
  where: string;
  /** The keys it can ask for: exact ones, or a pattern where a template has a gap; undefined when unreadable. */
  keys: (string | RegExp)[] | undefined;
  /** The variables it passes; undefined when they cannot be read off the call. */
  vars: string[] | undefined;
};

/** A file as the compiler reads it. */
export function parseSource(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true);
}

/** Walks a whole file. */
export function visitAll(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => visitAll(child, visit));
}

function keysOf(node: ts.Expression | undefined): SayCall['keys'] {
  if (!node) return undefined;
  if (ts.isParenthesizedExpression(node)) return keysOf(node.expression);
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [keysOf(node.whenTrue), keysOf(node.whenFalse)];
    return yes && no && [...yes, ...no];
  }
  if (!ts.isTemplateExpression(node) || node.head.text === '') return undefined;
  const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  return [new RegExp(`^${parts.map((part) => part.replace(/[^\w-]/g, '\\$&')).join('.+')}$`)];
}

function varsOf(node: ts.Expression | undefined): string[] | undefined {
  if (!node) return [];
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const names: string[] = [];
  for (const property of node.properties) {
    const name = property.name;
    if (!name || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return undefined;
    names.push(name.text);
  }
  return names;
}

/** The calls `say(…)` and `something.say(…)` of one file; in the emulator the latter is a visitor who types. */
export function sayCalls(file: ts.SourceFile, label: string): SayCall[] {
  const calls: SayCall[] = [];
  visitAll(file, (node) => {
    if (!ts.isCallExpression(node)) return;
    const callee = node.expression;
    if (label.includes('emulator') && ts.isPropertyAccessExpression(callee)) return;
    const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
    if (!ts.isIdentifier(name) || name.text !== 'say') return;
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const [key, vars] = node.arguments;
    calls.push({ where: `${label}:${line}`, keys: keysOf(key), vars: varsOf(vars) });
  });
  return calls;
}
