import { Temporal } from 'temporal-polyfill';
import { dateText, fullDate, monthYear, timeOfDay } from '../../../text/dates.ts';
import type { Say } from '../../../text/translator.ts';
import type { PaperBlock } from '../../layout/block.ts';
import type { DigestFacts } from '../facts/digest-facts.ts';

/** The document's title, as a viewer shows it in its window. */
export function digestTitle(facts: DigestFacts, say: Say): string {
  return say('ringkasan-judul-berkas', {
    kecamatan: facts.office.kecamatan,
    date: dateText(say, facts.date),
  });
}

/** The due date in words, "hari ini" when it is. */
export function dueText(facts: DigestFacts, say: Say): string {
  const order = Temporal.PlainDate.compare(facts.due, facts.date);
  if (order === 0) return say('ringkasan-batas-hari-ini');
  const vars = { date: fullDate(say, facts.due) };
  return order > 0 ? say('ringkasan-batas', vars) : say('ringkasan-batas-lewat', vars);
}

/** Letterhead, title, week and period. */
export function openingBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const { kecamatan, kabupaten, provinsi } = facts.office;
  const upper = (text: string): string => text.toLocaleUpperCase('id');
  return [
    {
      kind: 'letterhead',
      lines: [
        say('ringkasan-kop-pemerintah', { kabupaten: upper(kabupaten) }),
        say('ringkasan-kop-kecamatan', { kecamatan: upper(kecamatan) }),
        say('ringkasan-kop-provinsi', { provinsi }),
      ],
    },
    { kind: 'heading', level: 1, text: say('ringkasan-judul') },
    {
      kind: 'paragraph',
      lines: [
        [
          { text: fullDate(say, facts.date), weight: 'semibold' },
          { text: ` · ${say('ringkasan-periode', { month: monthYear(say, facts.month) })}` },
        ],
        [{ text: `${dataUntilText(facts, say)} · ${dueText(facts, say)}`, tone: 'muted' }],
      ],
    },
  ];
}

/** "data s/d Minggu, 5 April 2026, 20.00 WIB". */
export function dataUntilText(facts: DigestFacts, say: Say): string {
  const time = facts.dataUntil;
  return say('ringkasan-data-sampai', {
    time: `${fullDate(say, time.toPlainDate())}, ${timeOfDay(time)}`,
  });
}

/** What is said instead of news when no report came since the last digest. */
export function nothingNewBlock(
  facts: DigestFacts,
  say: Say,
): Extract<PaperBlock, { kind: 'notice' }> | undefined {
  if (!facts.nothingNew) return undefined;
  const next = facts.nothingNew.upcoming;
  return {
    kind: 'notice',
    tone: 'accent',
    lines: [
      [{ text: say('ringkasan-tidak-ada-baru'), weight: 'bold' }],
      ...(next ? [[{ text: say('ringkasan-jadwal-berikutnya', { date: fullDate(say, next) }) }]] : []),
    ],
  };
}
