import { Decimal } from 'decimal.js';
import type { Say } from '../../text/translator.ts';
import type { Cell, PaperBlock, Tone } from '../block.ts';
import type { DigestFacts, Masuk } from '../digest-facts.ts';
import { headCell, persenOrUnknown } from './figures.ts';

/** Share in percent; undefined when nothing was asked. */
export function sharePercent({ masuk, dari }: Masuk): Decimal | undefined {
  return dari === 0 ? undefined : new Decimal(masuk).times(100).dividedBy(dari);
}

function shareRow(
  say: Say,
  label: string,
  share: Masuk,
  look: { tone: Tone; strong?: boolean; empty: string },
): Cell[] {
  const weight = look.strong ? 'semibold' : 'regular';
  const percent = sharePercent(share);
  const count = say('ringkasan-dari', { masuk: share.masuk, dari: share.dari });
  return [
    { lines: [[{ text: label, weight }]] },
    { lines: [{ kind: 'bar', percent, tone: look.tone }] },
    { lines: [[{ text: percent ? count : look.empty, weight }]], align: 'right' },
    { lines: [[{ text: percent ? persenOrUnknown(say, percent) : '–', weight }]], align: 'right' },
  ];
}

/** How many reports are in, in time and verified. */
export function completenessBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const all = facts.completeness;
  const asked = { tone: 'accent', empty: say('ringkasan-tidak-diminta') } as const;
  const within = { tone: 'muted', empty: say('ringkasan-belum-ada-laporan') } as const;
  const ofThoseIn = (count: number): Masuk => ({ masuk: count, dari: all.masuk });
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
        shareRow(say, say('ringkasan-tepat-waktu'), ofThoseIn(all.tepatWaktu), within),
        shareRow(say, say('ringkasan-terverifikasi'), ofThoseIn(all.terverifikasi), within),
      ],
    },
  ];
}
