import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { FEATURES } from '../../src/edge/routing/features.ts';
import { projectFile } from '../../src/project-root.ts';
import { BUTTONS, type Verb } from '../../src/text/buttons/table.ts';
import { sourceFiles } from '../../src/tooling/names.ts';

const VERBS = Object.keys(BUTTONS) as Verb[];
const answeredBy = (who: 'tap' | 'step') => VERBS.filter((verb) => BUTTONS[verb].answeredBy === who).sort();

/** Calls that answer a button; a verb named anywhere else is drawn there. */
const ANSWERING = new Set(['tap', 'pressed', 'answerFutureDate']);

interface Named {
  verb: string;
  /** The nearest call in which it stands. */
  call?: string;
}

/** Every place of a source where a verb of the table stands as a text, types left out. */
function verbsIn(path: string): Named[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Named[] = [];
  const visit = (node: ts.Node, call?: string): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node) && Object.hasOwn(BUTTONS, node.text)) found.push({ verb: node.text, call });
    const inside =
      ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : call;
    node.forEachChild((child) => visit(child, inside));
  };
  visit(source);
  return found;
}

const NAMED = sourceFiles(projectFile('src'))
  .filter((path) => !path.includes('/text/buttons/') && !path.includes('/emulator/'))
  .flatMap(verbsIn);

test('every verb that works at any time has exactly one tap, and no other verb has one', () => {
  const taps = FEATURES.flatMap((one) => one.taps ?? []).map((one) => one.verb);
  expect(taps.sort()).toEqual(answeredBy('tap'));
});

test('every verb of a step is read by a step, and no other verb is', () => {
  const read = NAMED.filter(({ call }) => call === 'pressed' || call === 'answerFutureDate');
  expect([...new Set(read.map(({ verb }) => verb))].sort()).toEqual(answeredBy('step'));
});

test('every verb is drawn somewhere', () => {
  const drawn = new Set(NAMED.filter(({ call }) => !ANSWERING.has(call ?? '')).map(({ verb }) => verb));
  expect(VERBS.filter((verb) => !drawn.has(verb))).toEqual([]);
});
