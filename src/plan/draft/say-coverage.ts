import type { Say } from '../../text/translator.ts';
import type { PlanDraft } from './draft.ts';

/** How much of what a document's plan prints was read, in one sentence; nothing where it prints no plan. */
export function sayCoverage(say: Say, { coverage }: Pick<PlanDraft, 'coverage'>): string[] {
  if (coverage === undefined || coverage.rows.printed === 0) return [];
  const { rows, kode, amounts } = coverage;
  return [
    say('rencana-cakupan', {
      ...{ rows: rows.printed, rowsRead: rows.read },
      ...{ kode: kode.printed, kodeRead: kode.read },
      ...{ amounts: amounts.printed, amountsRead: amounts.read },
    }),
  ];
}
