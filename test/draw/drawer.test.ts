import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Drawer } from '../../src/draw/drawer.ts';
import { type Drawing, drawHere } from '../../src/draw/drawing.ts';
import { fromPlain, toPlain } from '../../src/draw/plain.ts';
import { sampleFacts } from '../render/sample-facts.ts';
import { bundleProgram } from '../support/bundled-program.ts';

let drawer: Drawer;
beforeAll(() => {
  drawer = new Drawer(bundleProgram('src', 'draw', 'draw-thread.ts'));
});
afterAll(async () => await drawer.close());

const digest = (): Drawing => ({ kind: 'digest', language: 'id', facts: sampleFacts() });

test('figures, days and sets arrive as what they are', () => {
  const facts = {
    nilai: new Decimal('0.1000'),
    hari: Temporal.PlainDate.from('2026-03-31'),
    saat: Temporal.Instant.from('2026-03-31T01:00:00Z'),
    bulan: new Map([['a', new Set([1, 2])]]),
    tanpa: undefined,
    baris: [null, 'x', { y: true }],
  };
  expect(fromPlain(JSON.parse(JSON.stringify(toPlain(facts))))).toEqual(facts);
  expect(() => toPlain({ say: () => '' })).toThrow();
});

test('the thread draws the digest that this one draws, byte by byte, and this one goes on meanwhile', async () => {
  let sempat = 0;
  const timer = setInterval(() => {
    sempat += 1;
  }, 1);
  const [kartu, pdf] = await drawer.draw(digest());
  clearInterval(timer);
  expect(sempat).toBeGreaterThan(5);
  const [kartuSini, pdfSini] = await drawHere(digest());
  expect(Buffer.from(kartu!)).toEqual(Buffer.from(kartuSini!));
  expect(Buffer.from(pdf!)).toEqual(Buffer.from(pdfSini!));
}, 60_000);

test('a drawing that fails is an error to whoever asked, and the thread goes on', async () => {
  const kolom = [{ judul: 'Kode', lebar: 10 }];
  const bad = drawer.draw({ kind: 'table', nama: '[bukan nama lembar]', kolom, baris: [] });
  await expect(bad).rejects.toThrow();
  const [isi] = await drawer.draw({ kind: 'table', nama: 'Daftar', kolom, baris: [['7.01']] });
  expect(Buffer.from(isi!.subarray(0, 2)).toString()).toBe('PK');
}, 60_000);

test('a thread that is gone rejects what it had to do, and the next drawing has a new one', async () => {
  const drawing = expect(drawer.draw(digest())).rejects.toThrow('ended');
  await drawer.close();
  await drawing;
  expect(await drawer.draw(digest())).toHaveLength(2);
}, 60_000);
