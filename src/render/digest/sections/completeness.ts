import { Decimal } from 'decimal.js';
import type { Say } from '../../../text/translator.ts';
import type { Cell, PaperBlock, Tone } from '../../layout/block.ts';
import type { DigestFacts, Received } from '../facts/digest-facts.ts';
import { headCell, percentOrUnknown } from '../facts/figures.ts';

/** Share in percent; undefined when nothing was asked. */
export function sharePercent({ received, from }: Received): Decimal | undefined {
  return from === 0 ? undefined : new Decimal(received).times(100).dividedBy(from);
}

function shareRow(
  say: Say,
  label: string,
  share: Received,
  look: { tone: Tone; strong?: boolean; empty: string },
): Cell[] {
  const weight = look.strong ? 'semibold' : 'regular';
  const percent = sharePercent(share);
  const count = say('ringkasan-dari', { received: share.received, from: share.from });
  return [
    { lines: [[{ text: label, weight }]] },
    { lines: [{ kind: 'bar', percent, tone: look.tone }] },
    { lines: [[{ text: percent ? count : look.empty, weight }]], align: 'right' },
    { lines: [[{ text: percent ? percentOrUnknown(say, percent) : '–', weight }]], align: 'right' },
  ];
}

/** How many reports are in, in time and verified. */
export function completenessBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const all = facts.completeness;
  const asked = { tone: 'accent', empty: say('ringkasan-tidak-diminta') } as const;
  const within = { tone: 'muted', empty: say('ringkasan-belum-ada-laporan') } as const;
  const ofThoseIn = (count: number): Received => ({ received: count, from: all.received });
  return [
    { kind: 'heading', level: 2, text: say('ringkasan-kelengkapan') },
    {
      kind: 'table',
      widthsMm: [56, 66, 28, 24],
      head: [
        headCell(say('ringkasan-kolom-laporan')),
        headCell(''),
        headCell(say('ringkasan-kolom-jumlah'), 'right'),
        headCell('%', 'right'),
      ],
      rows: [
        shareRow(say, say('ringkasan-masuk'), all, { ...asked, strong: true }),
        shareRow(say, say('ringkasan-masuk-desa'), all.desa, asked),
        shareRow(say, say('ringkasan-masuk-unit'), all.unit, asked),
        shareRow(say, say('ringkasan-tepat-waktu'), ofThoseIn(all.onTime), within),
        shareRow(say, say('ringkasan-terverifikasi'), ofThoseIn(all.verified), within),
      ],
    },
  ];
}
