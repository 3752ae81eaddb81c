import { dayName, fullDate, timeOfDay } from '../../text/dates.ts';
import type { Say } from '../../text/translator.ts';
import type { CardBlock, Span } from '../layout/block.ts';
import { cardFigureBlocks, cardReportBlocks } from './card-figures.ts';
import type { DigestFacts, DigestMissing } from './facts/digest-facts.ts';
import { cardAttentionBlocks } from './sections/attention.ts';
import { changeSpans, newReportsText } from './sections/changes.ts';
import { paguText, provisionalText } from './sections/closing.ts';
import { decisionLines } from './sections/decisions.ts';
import { nobodyMissingText } from './sections/missing.ts';
import { nothingNewBlock } from './sections/opening.ts';

/** More than this does not fit a phone; the rest is counted and stands in the PDF. */
const MOST = { decisions: 3, changes: 2, missing: 8 };

const heading = (text: string): CardBlock => ({ kind: 'heading', level: 2, text });
const line = (...spans: Span[]): CardBlock => ({ kind: 'paragraph', lines: [spans] });

function opening(facts: DigestFacts, say: Say): CardBlock {
  const dataTime = facts.dataUntil;
  const time = `${dayName(say, dataTime.toPlainDate())} ${timeOfDay(dataTime)}`;
  const kecamatan = facts.office.kecamatan.toLocaleUpperCase('id');
  return {
    kind: 'letterhead',
    lines: [
      say('ringkasan-kop-kecamatan', { kecamatan }),
      say('ringkasan-kartu-data', { date: fullDate(say, facts.date), time }),
    ],
  };
}

function decisions(facts: DigestFacts, say: Say): CardBlock[] {
  const { length } = facts.decisions;
  const title = heading(say('ringkasan-keputusan', { count: length }));
  if (length === 0) return [title, line({ text: say('ringkasan-keputusan-kosong') })];
  const shown = facts.decisions.slice(0, MOST.decisions);
  const rest = length - shown.length;
  return [
    title,
    ...shown.map((one): CardBlock => ({ kind: 'notice', tone: 'alert', lines: decisionLines(say, one) })),
    ...(rest > 0
      ? [line({ text: say('ringkasan-kartu-keputusan-lagi', { count: rest }), tone: 'muted' })]
      : []),
  ];
}

function changes(facts: DigestFacts, say: Say): CardBlock[] {
  const counted = facts.changes.lines.filter((change) => change.kind === 'bertambah').slice(0, MOST.changes);
  return [
    heading(say('ringkasan-sejak')),
    line({ text: newReportsText(facts, say), weight: 'semibold' }),
    ...counted.map((change) => line(...changeSpans(say, change))),
  ];
}

function names(say: Say, missing: DigestMissing[]): string {
  const shown = missing.slice(0, MOST.missing).map((one) => one.name.replaceAll(' ', '\u00a0'));
  const rest = missing.length - shown.length;
  if (rest > 0) shown.push(say('ringkasan-kartu-nama-lagi', { count: rest }));
  return shown.join(', ');
}

function missing(facts: DigestFacts, say: Say): CardBlock[] {
  const { length } = facts.missing;
  const text = length === 0 ? nobodyMissingText(facts, say) : names(say, facts.missing);
  return [heading(say('ringkasan-kartu-belum', { count: length })), line({ text })];
}

/**
 * The digest on one screen of a phone, decisions first.
 * With nothing new it says so instead of repeating figures the camat has seen.
 */
export function cardBlocks(facts: DigestFacts, say: Say): CardBlock[] {
  const nothingNew = nothingNewBlock(facts, say);
  if (nothingNew) {
    const wanted = facts.decisions.length > 0 ? decisions(facts, say) : [];
    return [opening(facts, say), ...wanted, nothingNew, ...missing(facts, say)];
  }
  const provisional = provisionalText(facts, say);
  const basis = [...(provisional ? [provisional] : []), paguText(facts, say)];
  return [
    opening(facts, say),
    ...decisions(facts, say),
    ...cardReportBlocks(facts, say),
    ...cardFigureBlocks(facts, say),
    ...cardAttentionBlocks(facts, say),
    ...changes(facts, say),
    ...missing(facts, say),
    line({ text: basis.join(' '), size: 'small', tone: 'muted' }),
  ];
}
