import type { OfficerAction } from '../../app/action.ts';
import type { MonthMutu } from '../../app/mutu/read-month-findings.ts';
import { visibleMonths } from '../../app/status/current-month.ts';
import { groupBy } from '../../domain/angka/group-by.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { buttonData } from '../../text/buttons/button.ts';
import { monthName, monthYear } from '../../text/dates.ts';
import type { Message } from '../../text/message.ts';
import { cutPage, inRows } from '../shared/buttons.ts';
import { findingSentence } from './finding-sentence.ts';

/** Findings on one page. */
const PER_PAGE = 8;
/** Months that can be chosen below. */
const MONTH = 4;

/** What of a month is worth a look: how many of each rule, then one by one. */
export function mutuScreen({ say, office, now }: OfficerAction, mutu: MonthMutu, page: number): Message {
  const { month, findings } = mutu;
  const move = (to: Month, page = 0) => buttonData('mutu.lihat', { office: office.id, month: to, page });
  const other = visibleMonths(office, now)
    .filter((one) => one !== month)
    .slice(0, MONTH)
    .map((one) => ({ label: monthName(say, one), data: move(one) }));
  const title = say('mutu-judul', { month: monthYear(say, month), count: findings.length });
  if (findings.length === 0) return { title, text: say('mutu-kosong'), buttons: inRows(other, 2) };
  const { content, navigation, number } = cutPage(say, findings, {
    number: page,
    perPage: PER_PAGE,
    move: (to) => move(month, to),
  });
  const computation = [...groupBy(findings, ({ kode }) => kode)].map(([kode, owned]) =>
    say('mutu-hitungan', { rules: say(`mutu-nama-${kode}`), count: owned.length }),
  );
  const lines = content.map(
    (one, i) => `${number * PER_PAGE + i + 1}. ${findingSentence(say, office, mutu, one, true)}`,
  );
  return {
    title,
    text: [say('mutu-pembuka'), ...computation, '', ...lines].join('\n'),
    buttons: [...(navigation.length > 0 ? [navigation] : []), ...inRows(other, 2)],
  };
}
