import type { OfficerAction } from '../../app/action.ts';
import { budgetYears, chosenYear } from '../../app/anggaran/budget-years.ts';
import { type AksiButir, listAksi, type MonthlyMethod, waysOfButir } from '../../app/rencana/rencana-aksi.ts';
import { listAnd } from '../../text/list.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import { goTo } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { planDialog } from './dialog.ts';
import { aksiListScreen, butirScreen, firstScreen, VERB_AKSI } from './rencana-aksi/aksi-screens.ts';
import { askWayApproval, findAksiButir } from './rencana-aksi/aksi-steps.ts';

const isAksiKind = (words: string | undefined): words is AksiButir['what'] => words === 'i' || words === 'k';

/** A year that a button or a command names; undefined, having said so, for one that cannot be planned. */
function yearFrom(turn: Turn, { office }: OfficerAction, text = ''): number | undefined {
  const year = chosenYear(office, text, turn.now)?.year;
  if (year !== undefined) return year;
  const years = budgetYears(office, turn.now).map(String);
  const words = turn.say('anggaran-tahun-salah', { year: listAnd(turn.say, years) });
  if (turn.input.kind === 'ketuk') turn.toast(words);
  else turn.reply({ text: words });
  return undefined;
}

function firstAksiScreen(turn: Turn, { office }: OfficerAction, year: number) {
  const other = budgetYears(office, turn.now).filter((one) => one !== year);
  return firstScreen(turn.say, office.id, year, other);
}

/** `/rencana_aksi [year]`: targets and money by month. */
export async function runAksiCommand(turn: Turn, argument: string): Promise<void> {
  const act = await chooseOffice(turn, 'rencana', VERB_AKSI.begin);
  const year = act && yearFrom(turn, act, argument);
  if (act !== undefined && year !== undefined) turn.reply(firstAksiScreen(turn, act, year));
}

/** The same for the office and year in the id: `office[.year]`. */
export async function tapAksi(turn: Turn, { id }: Payload): Promise<void> {
  const [office, text] = id.split('.');
  const act = await inOffice(turn, Number(office), 'rencana');
  const year = act && yearFrom(turn, act, text);
  if (act !== undefined && year !== undefined) turn.changeMessage(firstAksiScreen(turn, act, year));
}

/** The items, a page of them; id `office.kind[.page[.year]]`. */
export async function tapAksiList(turn: Turn, { id }: Payload): Promise<void> {
  const [office, what, page, text] = id.split('.');
  const act = await inOffice(turn, Number(office), 'rencana');
  if (act === undefined) return;
  if (!isAksiKind(what)) return turn.toast(turn.say('button-unknown'));
  const owned = yearFrom(turn, act, text);
  if (owned === undefined) return;
  const { year, butir } = listAksi(act, what, owned);
  if (butir.length === 0) return turn.reply({ text: sayRefusal(turn.say, { code: 'tanpa-rencana' }) });
  turn.changeMessage(
    aksiListScreen(turn.say, { officeId: act.office.id, what, year, butir }, Number(page ?? 0)),
  );
}

/** One item; id `office.kind.item[.year]`. */
export async function tapAksiChoose(turn: Turn, { id }: Payload): Promise<void> {
  const [office, what, number, text] = id.split('.');
  if (!isAksiKind(what)) return turn.toast(turn.say('button-unknown'));
  const address = {
    officeId: Number(office),
    what,
    id: Number(number),
    ...(text !== undefined && { year: Number(text) }),
  };
  const own = await findAksiButir(turn, address);
  if (own !== undefined) turn.reply(butirScreen(turn.say, own.act.office.id, own.butir, own.year));
}

/** How it is planned: at once where nothing has to be typed; id `office.kind.item.way[.year]`. */
export async function tapAksiWay(turn: Turn, { id }: Payload): Promise<void> {
  const [office, what, number, words, text] = id.split('.');
  if (!isAksiKind(what)) return turn.toast(turn.say('button-unknown'));
  const address = {
    officeId: Number(office),
    what,
    id: Number(number),
    ...(text !== undefined && { year: Number(text) }),
  };
  const own = await findAksiButir(turn, address);
  if (own === undefined) return;
  const way = waysOfButir(own.butir).find((one) => one === words);
  if (way === undefined) return turn.toast(turn.say('button-unknown'));
  if (own.butir.what === 'k' && own.butir.pagu === undefined && way !== 'eksplisit')
    return turn.reply({ text: sayRefusal(turn.say, { code: 'aksi-tanpa-pagu' }) });
  if (way === 'bulan' || way === 'eksplisit')
    return await goTo(turn, planDialog, 'aksi_isi', { ...address, content: way });
  askWayApproval(turn, { ...address, content: 'eksplisit' }, own, { kind: way } satisfies MonthlyMethod);
}
