import type { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { butirContent } from '../../../src/app/status/butir-content.ts';
import type { MonthState } from '../../../src/app/status/read-month-state.ts';
import { statusScreen } from '../../../src/chat/status/office/status-screen.ts';
import { indikatorButirKey, moneyButirKey } from '../../../src/domain/realisasi/butir.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { figuresOfYear } from '../../../src/store/realisasi/figures.ts';
import { percent } from '../../../src/text/format.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import type { FreshDatabase } from '../database/database.ts';
import type { AngkaOfTrail } from './angka-by-trail.ts';
import { countByHand } from './count-by-hand.ts';

/** A figure as it is compared: far beyond what is ever shown, short of where two orders of division differ. */
export const text = (value: Decimal | undefined) => value?.toDecimalPlaces(12).toFixed();

/** The figures in force, as the program reads them, against those of the trail. */
export async function compareTrailAngka(
  { prisma }: FreshDatabase,
  state: MonthState,
  trail: readonly AngkaOfTrail[],
): Promise<void> {
  const ids = state.office.reporters.map((one) => one.id);
  const stored = await transact(prisma, (tx) => figuresOfYear(tx, '2026', ids));
  const line = (one: Omit<AngkaOfTrail, 'reportId' | 'about'>) =>
    [one.reporterId, one.month, one.butir, one.state, one.value?.toFixed(), one.date].join(' ') +
    ` | ${one.status} ${one.revision} ${one.enteredById} ${Temporal.Instant.from(one.enteredAt)}`;
  const seconds = (one: AngkaOfTrail) => ({ ...one, enteredAt: one.enteredAt.replace(/\.\d+Z$/, 'Z') });
  expect(stored.map((one) => line(one)).sort()).toEqual(trail.map((one) => line(seconds(one))).sort());
}

/** Every figure of the office's month against the one added up by hand, and against its explanation. */
export function compareProgress(state: MonthState, trail: readonly AngkaOfTrail[]): void {
  const { office, plan, month } = state;
  const progress = state.progress()!;
  const hands = countByHand(office, plan!, trail, month);
  const allLeaves = plan!.nodes.filter((one) => one.level === 'sub_kegiatan');
  const withoutGaji = allLeaves.filter((one) => !one.gaji);
  for (const { node, money, fisik, indikator } of progress.node) {
    const leaves = hands.leaves(node);
    const name = `${month} ${node.key}`;
    const own = node.level === 'sub_kegiatan' ? hands.fisik(node) : hands.weightedFisik(leaves);
    expect([name, text(money.serapan), text(fisik.year?.percent)]).toEqual([
      name,
      text(hands.serapan(leaves)),
      text(own),
    ]);
    for (const one of indikator.filter((single) => single.indikator.pelapor !== 'rumus')) {
      const { key } = one.indikator;
      expect([key, text(one.value), text(one.capaian)]).toEqual([
        key,
        text(hands.value(one.indikator)),
        text(hands.capaian(one.indikator)),
      ]);
    }
  }
  for (const one of progress.desaIndikator) {
    expect([one.indikator.key, text(one.value), text(one.capaian)]).toEqual([
      one.indikator.key,
      text(hands.value(one.indikator)),
      text(hands.capaian(one.indikator)),
    ]);
  }
  const { money, moneyWithoutGaji, fisik, fisikWithoutGaji } = progress.office;
  expect(
    [money.serapan, moneyWithoutGaji.serapan, fisik.year?.percent, fisikWithoutGaji.year?.percent].map(text),
  ).toEqual(
    [
      hands.serapan(allLeaves),
      hands.serapan(withoutGaji),
      hands.weightedFisik(allLeaves),
      hands.weightedFisik(withoutGaji),
    ].map(text),
  );
  const screen = statusScreen(createTranslator('id'), state, {
    remind: false,
    decide: false,
    check: () => false,
  });
  expect(screen.text).toContain(percent(hands.serapan(withoutGaji)!));
  expect(screen.text).toContain(percent(hands.serapan(allLeaves)!));
  compareCapaian(state, hands, trail);
}

/** What /capaian tells a reporter of its own items. */
function compareCapaian(
  state: MonthState,
  hands: ReturnType<typeof countByHand>,
  trail: readonly AngkaOfTrail[],
): void {
  const { office, plan } = state;
  const reporting = office.reporters.filter((one) => trail.some((single) => single.reporterId === one.id));
  for (const reporter of reporting) {
    for (const indikator of plan!.indikators.filter(
      (one) => (one.pelapor === 'desa') === (reporter.kind === 'desa'),
    )) {
      if (indikator.pelapor === 'rumus') continue;
      const content = butirContent(state, reporter.id, {
        key: indikatorButirKey(indikator.id),
        kind: 'indikator',
        indikator,
      });
      if (content.kind !== 'indikator') throw new Error(content.kind);
      expect([
        reporter.kode,
        indikator.key,
        text(content.toDate.value),
        text(content.toDate.capaian),
      ]).toEqual([
        reporter.kode,
        indikator.key,
        text(hands.value(indikator, reporter.id)),
        text(hands.capaian(indikator, reporter.id)),
      ]);
    }
    for (const node of plan!.nodes.filter(
      (one) => one.level === 'sub_kegiatan' && one.ownerId === reporter.id,
    )) {
      const content = butirContent(state, reporter.id, {
        key: moneyButirKey(node.id),
        kind: 'keuangan',
        node,
      });
      expect([node.key, text(content.toDate.value)]).toEqual([node.key, text(hands.money(node))]);
    }
  }
}
