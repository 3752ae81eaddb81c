import type { MonthState } from '../../../app/status/compose-month-state.ts';
import { readMonthState } from '../../../app/status/read-month-state.ts';
import { yearOf } from '../../../domain/kalender/month.ts';
import type { IndikatorProgress, NodeProgress, Progress } from '../../../domain/progres/figures.ts';
import { indikatorName } from '../../../domain/realisasi/butir.ts';
import { buttonData } from '../../../text/buttons/button.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { capaianWords } from '../../../text/capaian.ts';
import { monthYear } from '../../../text/dates.ts';
import type { Button, Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { cutPage, inRows } from '../../shared/buttons.ts';
import { figureButton } from '../../shared/explain-buttons.ts';
import type { Turn } from '../../shared/turn.ts';
import { openStatusAddress, statusButton } from '../parts/address.ts';
import { officeIndikatorRow } from '../parts/indikator-words.ts';
import { joinDefined } from '../parts/words.ts';

/** Indicators on one page: what is read without losing the thread. */
const PER_PAGE = 5;

/** An indicator with the lines that stand above the first of its kind on a page. */
interface SasaranContent {
  one: IndikatorProgress;
  heading: string[];
}

/** The way to this screen, for the screens above it. */
export function sasaranButton(say: Say, { office, month }: MonthState): Button {
  return statusButton(say('sasaran-tombol'), 'ringkasan.sasaran', { office: office.id, month, page: 0 });
}

/** Tujuan and sasaran with their indicators, then the IKU on no node, then what the desa report. */
function allContent(say: Say, state: MonthState, progress: Progress): SasaranContent[] {
  const groups = (heading: string[], all: readonly IndikatorProgress[]) =>
    all.map((one): SasaranContent => ({ one, heading }));
  return [
    ...progress.node
      .filter(({ node }) => node.level === 'tujuan' || node.level === 'sasaran')
      .flatMap((one) => groups(nodeHeading(say, state, one), one.indikator)),
    ...groups([say('sasaran-kantor')], progress.officeIndikator),
    ...groups(
      [say('sasaran-desa')],
      progress.desaIndikator.filter(({ indikator }) => indikator.nodeId === undefined),
    ),
  ];
}

function nodeHeading(say: Say, { profil }: MonthState, { node, performance }: NodeProgress): string[] {
  const name = say(node.level === 'tujuan' ? 'sasaran-tujuan' : 'sasaran-sasaran', { name: node.namaPendek });
  if (performance.year === undefined) return [name];
  const { percent, coverage } = performance.year;
  const capaian = capaianWords(say, percent, performance.toDate, profil.profil);
  return [name, say('sasaran-kinerja', { capaian, from: coverage.from, total: coverage.total })];
}

/** One page of the goals, each indicator with a way to where its figure comes from. */
function sasaranScreen(say: Say, state: MonthState, progress: Progress, to: number): Message {
  const { office, month } = state;
  const place = { office: office.id, month };
  const all = allContent(say, state, progress);
  const { content, navigation, number } = cutPage(say, all, {
    number: to,
    perPage: PER_PAGE,
    move: (page) => buttonData('ringkasan.sasaran', { ...place, page }),
  });
  const first = number * PER_PAGE + 1;
  const blockIndex = content.map(({ one, heading }, index) => {
    const fresh = index === 0 || content[index - 1]?.heading !== heading;
    return joinDefined(
      ...(fresh ? heading : []),
      officeIndikatorRow(say, state, progress, one, first + index),
    );
  });
  const explanation = content.map(({ one: { indikator } }, index) =>
    figureButton(`${first + index}. ${indikatorName(indikator, yearOf(month))}`, place, {
      kind: 'indikator',
      indikatorId: indikator.id,
    }),
  );
  return {
    title: say('sasaran-judul', { month: monthYear(say, month) }),
    text: `\n${blockIndex.length > 0 ? blockIndex.join('\n\n') : say('sasaran-kosong', { month: monthYear(say, month) })}`,
    buttons: [
      ...inRows(explanation, 2),
      ...(navigation.length > 0 ? [navigation] : []),
      [statusButton(say('status-kembali'), 'ringkasan.status', place)],
    ],
  };
}

/** Shows a page of the goals. */
export async function tapSasaran(turn: Turn, payload: PayloadOf<'ringkasan.sasaran'>): Promise<void> {
  const address = await openStatusAddress(turn, payload);
  if (address === undefined) return;
  const state = await readMonthState(turn.tx, address.action.office, address.month, turn.now);
  const progress = state.progress();
  if (progress === undefined) return turn.toast(turn.say('status-tidak-ada'));
  turn.changeMessage(sasaranScreen(turn.say, state, progress, payload.page ?? 0));
}
