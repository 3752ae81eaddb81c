import type { Decimal } from 'decimal.js';
import { monthYear } from '../../../text/dates.ts';
import { angka, fixedAngka, rupiah } from '../../../text/format.ts';
import type { Say } from '../../../text/translator.ts';
import type { PaperBlock, Span } from '../../layout/block.ts';
import type { ChangeUnit, DigestChange, DigestFacts } from '../facts/digest-facts.ts';
import { pointsText, provisionalSpans, tight } from '../facts/figures.ts';

const FORMAT: Record<ChangeUnit, (value: Decimal) => string> = {
  persen: (value) => `${fixedAngka(value)} %`,
  rupiah,
  jumlah: (value) => angka(value),
};

function show(say: Say, value: Decimal | undefined, satuan: ChangeUnit): string {
  return tight(value ? FORMAT[satuan](value) : say('ringkasan-belum-ada-angka'));
}

function difference(say: Say, change: Extract<DigestChange, { kind: 'angka' }>): string {
  const { before, current, satuan } = change;
  if (!before || !current || satuan !== 'persen') return '';
  return ` (${pointsText(say, current.minus(before))})`;
}

/** One change as a sentence. */
export function changeSpans(say: Say, change: DigestChange): Span[] {
  switch (change.kind) {
    case 'bertambah':
      return [
        {
          text: say('ringkasan-bertambah', {
            add: change.add,
            name: change.name,
            current: change.current,
            from: change.from,
          }),
        },
      ];
    case 'angka': {
      const [old, fresh] = [change.before, change.current].map((value) => show(say, value, change.satuan));
      const text = say('ringkasan-bergerak', { name: change.name, old: old!, fresh: fresh! });
      return [{ text: text + difference(say, change) }, ...provisionalSpans(say, change.provisional)];
    }
    case 'koreksi': {
      const { reporter, butir, satuan } = change;
      const [old, fresh] = [change.old, change.fresh].map((value) => show(say, value, satuan));
      const month = monthYear(say, change.month);
      const text = say('ringkasan-koreksi', { reporter, butir, month, old: old!, fresh: fresh! });
      return [{ text }, ...provisionalSpans(say, change.provisional)];
    }
  }
}

/** The count of new reports, which stands first among the changes. */
export function newReportsText(facts: DigestFacts, say: Say): string {
  const { newReports } = facts.changes;
  return newReports === 0
    ? say('ringkasan-tidak-ada-baru')
    : say('ringkasan-laporan-baru', { count: newReports });
}

/** What moved since the last digest. */
export function changeBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const lines = facts.changes.lines.map((change) => changeSpans(say, change));
  return [
    { kind: 'heading', level: 2, text: say('ringkasan-sejak') },
    {
      kind: 'list',
      columns: 1,
      numbered: false,
      items: [[[{ text: newReportsText(facts, say), weight: 'semibold' }]], ...lines.map((line) => [line])],
    },
  ];
}
