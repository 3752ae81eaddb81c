import type { OfficerAction } from '../../app/action.ts';
import { budgetYears, chosenYear } from '../../app/anggaran/budget-years.ts';
import { listAksi, type MonthlyMethod, waysOfButir } from '../../app/rencana/rencana-aksi.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { listAnd } from '../../text/list.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import { goTo } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { planDialog } from './dialog.ts';
import { aksiListScreen, butirScreen, firstScreen } from './rencana-aksi/aksi-screens.ts';
import { askWayApproval, findAksiButir } from './rencana-aksi/aksi-steps.ts';

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
  const act = await chooseOffice(turn, 'rencana', 'rencana.aksi');
  const year = act && yearFrom(turn, act, argument);
  if (act !== undefined && year !== undefined) turn.reply(firstAksiScreen(turn, act, year));
}

/** The same for an office and year that a button names. */
export async function tapAksi(
  turn: Turn,
  { office, year: chosen }: PayloadOf<'rencana.aksi'>,
): Promise<void> {
  const act = await inOffice(turn, office, 'rencana');
  const year = act && yearFrom(turn, act, chosen?.toString());
  if (act !== undefined && year !== undefined) turn.changeMessage(firstAksiScreen(turn, act, year));
}

/** The items, a page of them. */
export async function tapAksiList(turn: Turn, payload: PayloadOf<'rencana.aksi_daftar'>): Promise<void> {
  const { office, what, page = 0 } = payload;
  const act = await inOffice(turn, office, 'rencana');
  const owned = act && yearFrom(turn, act, payload.year?.toString());
  if (act === undefined || owned === undefined) return;
  const { year, butir } = listAksi(act, what, owned);
  if (butir.length === 0) return turn.reply({ text: sayRefusal(turn.say, { code: 'tanpa-rencana' }) });
  turn.changeMessage(aksiListScreen(turn.say, { officeId: act.office.id, what, year, butir }, page));
}

/** The item that a button names, as dialogues name it. */
function addressOf({ office, what, item, year }: PayloadOf<'rencana.aksi_pilih'>) {
  return { officeId: office, what, id: item, ...(year !== undefined && { year }) };
}

/** One item. */
export async function tapAksiChoose(turn: Turn, payload: PayloadOf<'rencana.aksi_pilih'>): Promise<void> {
  const own = await findAksiButir(turn, addressOf(payload));
  if (own !== undefined) turn.reply(butirScreen(turn.say, own.act.office.id, own.butir, own.year));
}

/** How it is planned: at once where nothing has to be typed. */
export async function tapAksiWay(turn: Turn, payload: PayloadOf<'rencana.aksi_cara'>): Promise<void> {
  const address = addressOf(payload);
  const own = await findAksiButir(turn, address);
  if (own === undefined) return;
  const { way } = payload;
  if (!waysOfButir(own.butir).includes(way)) return turn.toast(turn.say('button-unknown'));
  if (own.butir.what === 'k' && own.butir.pagu === undefined && way !== 'eksplisit')
    return turn.reply({ text: sayRefusal(turn.say, { code: 'aksi-tanpa-pagu' }) });
  if (way === 'bulan' || way === 'eksplisit')
    return await goTo(turn, planDialog, 'aksi_isi', { ...address, content: way });
  askWayApproval(turn, { ...address, content: 'eksplisit' }, own, { kind: way } satisfies MonthlyMethod);
}
