import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { storedMonth } from '../../../src/store/progres/stored-month.ts';
import { figuresOfYear } from '../../../src/store/realisasi/figures.ts';
import { type CountedBot, countedBot } from '../../support/office/counted-bot.ts';

// The real ones, counted.
vi.mock('../../../src/store/progres/stored-month.ts', { spy: true });
vi.mock('../../../src/store/realisasi/figures.ts', { spy: true });

let bot: CountedBot;
beforeAll(async () => {
  bot = await countedBot(Temporal.Instant.from('2026-04-06T13:00:00+07:00'));
});
afterAll(() => bot.close());

test('a press in /periksa reads the month of the office once, and its figures with it', async () => {
  const sekcam = bot.emulator.person(7_000_023);
  const acts = [
    () => sekcam.say('/periksa', { wait: false }),
    () => sekcam.tap('Periksa satu per satu', { wait: false }),
    () => sekcam.tap('Verifikasi', { wait: false }),
    () => sekcam.tap('Lewati', { wait: false }),
  ];
  for (const act of acts) {
    vi.mocked(storedMonth).mockClear();
    vi.mocked(figuresOfYear).mockClear();
    await bot.trips(act);
    const months = vi.mocked(storedMonth).mock.calls.map(([, , month]) => month);
    expect(months).toContain('2026-03');
    expect(months).toEqual([...new Set(months)]);
    expect(figuresOfYear).not.toHaveBeenCalled();
  }
});
