import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Drawer } from '../../src/draw/drawer.ts';
import { type Drawing, drawHere } from '../../src/draw/drawing.ts';
import { fromPlain, toPlain } from '../../src/draw/plain.ts';
import { bundleProgram } from '../support/process/bundled-program.ts';
import { sampleFacts } from '../support/render/sample-facts.ts';

let drawer: Drawer;
beforeAll(() => {
  drawer = new Drawer(bundleProgram('src', 'draw', 'draw-thread.ts'));
});
afterAll(async () => await drawer.close());

const digest = (): Drawing => ({ kind: 'digest', language: 'id', facts: sampleFacts() });

test('figures, days and sets arrive as what they are', () => {
  const facts = {
    value: new Decimal('0.1000'),
    day: Temporal.PlainDate.from('2026-03-31'),
    moment: Temporal.Instant.from('2026-03-31T01:00:00Z'),
    month: new Map([['a', new Set([1, 2])]]),
    without: undefined,
    line: [null, 'x', { y: true }],
  };
  expect(fromPlain(JSON.parse(JSON.stringify(toPlain(facts))))).toEqual(facts);
  expect(() => toPlain({ say: () => '' })).toThrow();
});

test('the thread draws the digest that this one draws, byte by byte, and this one goes on meanwhile', async () => {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 1);
  const [card, pdf] = await drawer.draw(digest());
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(5);
  const [cardHere, pdfHere] = await drawHere(digest());
  expect(Buffer.from(card!)).toEqual(Buffer.from(cardHere!));
  expect(Buffer.from(pdf!)).toEqual(Buffer.from(pdfHere!));
}, 60_000);

test('a drawing that fails is an error to whoever asked, and the thread goes on', async () => {
  const columns = [{ title: 'Kode', width: 10 }];
  const bad = drawer.draw({ kind: 'table', name: '[bukan nama lembar]', columns, line: [] });
  await expect(bad).rejects.toThrow();
  const [content] = await drawer.draw({ kind: 'table', name: 'Daftar', columns, line: [['7.01']] });
  expect(Buffer.from(content!.subarray(0, 2)).toString()).toBe('PK');
}, 60_000);

test('a thread that is gone rejects what it had to do, and the next drawing has a new one', async () => {
  const drawing = expect(drawer.draw(digest())).rejects.toThrow('ended');
  await drawer.close();
  await drawing;
  expect(await drawer.draw(digest())).toHaveLength(2);
}, 60_000);
