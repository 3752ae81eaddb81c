import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import {
  DESA_STATES,
  FUNCTION_NAMES,
  type RumusName,
  type RumusNode,
} from '../../../src/domain/rumus/language/node.ts';

/** The tree without the places of its parts, with numbers as text: what two trees are compared by. */
export function withoutPlaces(node: RumusNode): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'posisi' ? undefined : value)));
}

/** Any formula that can be written over some plain names and one quoted kunci. */
export function randomRumus(name: readonly string[]): fc.Arbitrary<RumusNode> {
  const posisi = 1;
  const figures = fc.tuple(fc.nat(9999), fc.nat(2)).map(([n, e]) => new Decimal(n).div(10 ** e));
  const named: fc.Arbitrary<RumusName> = fc.oneof(
    fc.constantFrom(...name).map((text) => ({ text, quoted: false })),
    fc.constant({ text: '7.01.06/1', quoted: true }),
  );
  return fc.letrec<{ tree: RumusNode }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      figures.map((value): RumusNode => ({ kind: 'angka', value, posisi })),
      fc
        .tuple(fc.constantFrom(...FUNCTION_NAMES), named)
        .map(([functionName, n]): RumusNode => ({ kind: 'fungsi', functionName, name: n, posisi })),
      fc.constant<RumusNode>({ kind: 'semua_desa', posisi }),
      fc
        .tuple(named, fc.constantFrom(...DESA_STATES))
        .map(([n, state]): RumusNode => ({ kind: 'desa_keadaan', name: n, state, posisi })),
      fc
        .tuple(named, fc.constantFrom('>=', '>', '<=', '<', '=' as const), figures)
        .map(
          ([n, comparison, value]) =>
            ({ kind: 'desa_banding', name: n, comparison, value, posisi }) as RumusNode,
        ),
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/' as const), tie('tree'), tie('tree'))
        .map(([op, left, right]) => ({ kind: 'hitung', op, left, right, posisi }) as RumusNode),
      fc
        .array(tie('tree'), { minLength: 2, maxLength: 3 })
        .map((content): RumusNode => ({ kind: 'rata_rata', content, posisi })),
    ),
  })).tree;
}
