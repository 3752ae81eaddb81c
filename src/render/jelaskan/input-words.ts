import { Temporal } from 'temporal-polyfill';
import type { Explanation } from '../../domain/jelaskan/explanation.ts';
import { yearOf } from '../../domain/kalender/month.ts';
import type { Butir } from '../../domain/realisasi/butir.ts';
import { type Angka, isProvisional } from '../../domain/rencana/plan.ts';
import { dateTime, monthName, monthYear } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import { answerWords } from '../capaian/answer-words.ts';
import { basisOfMonth } from './money-basis-words.ts';
import type { WordsContext } from './words-context.ts';

/** What a reported figure says; of money also what counted as spent in its month. */
export function contentWords({ say }: WordsContext, p: Explanation, angka: Angka): string {
  const year = p.figure.kind === 'indikator' ? p.figure.year : undefined;
  const butir: Butir =
    p.indikator === undefined
      ? { key: angka.butir, kind: 'keuangan', node: p.node! }
      : { key: angka.butir, kind: 'indikator', indikator: p.indikator, year };
  const content = answerWords(say, butir, angka, yearOf(p.month));
  const basis = basisOfMonth(p, angka.month);
  return basis === undefined ? content : say('jelas-isi-uang', { content, basis });
}

/** A figure as it was reported: whose, of which month, what, by whom, when, with which report, and whether verified. */
export function angkaWords(k: WordsContext, p: Explanation, angka: Angka): string {
  const reporter = k.reporter.get(angka.reporterId);
  const month = yearOf(angka.month) === yearOf(p.month) ? monthName : monthYear;
  return k.say('jelas-masukan', {
    reporter: reporter?.name ?? '',
    month: month(k.say, angka.month),
    content: contentWords(k, p, angka),
    by: k.people.get(angka.enteredById) ?? '',
    moment: dateTime(k.say, Temporal.Instant.from(angka.enteredAt).toZonedDateTimeISO(k.zone)),
    number: reporter === undefined ? '' : k.number(reporter, angka.month, angka.revision),
    state: k.say(isProvisional(angka.status) ? 'jelas-belum-diperiksa' : 'jelas-diperiksa'),
  });
}

/** Who has no figure, and for which months it was asked. */
export function missingWords(k: WordsContext, p: Explanation): string | undefined {
  const name = p.notYet
    .filter((one) => one.month.length > 0)
    .map(({ reporter, month }) => {
      const bulanan = listAnd(
        k.say,
        month.map((one) => monthName(k.say, one)),
      );
      if (p.figure.kind === 'kelengkapan') return reporter?.namaPendek ?? '';
      return reporter === undefined ? bulanan : `${reporter.namaPendek} (${bulanan})`;
    });
  if (name.length === 0) return undefined;
  const who = name.join(', ');
  return p.figure.kind === 'kelengkapan'
    ? k.say('jelas-belum-lengkap', { who })
    : k.say('jelas-belum-ada', { who });
}
