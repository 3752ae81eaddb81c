import { looksLikeList } from '../../app/anggaran/receive-list.ts';
import { moneyFromOf } from '../../domain/kantor/dated-settings.ts';
import { oldestUnclosedMonth, openMonths } from '../../domain/kantor/months/open-months.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { hasRight } from '../../domain/kantor/roles.ts';
import { button } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthYear } from '../../text/dates.ts';
import { goTo } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { type BelanjaPlace, receiveBelanja } from './belanja-step.ts';
import { anggaranDialog } from './dialog.ts';

/** Where this bendahara may hand in a list now, newest month first; `perUnit` when an office asks its sections instead. */
async function findBelanjaMonths(turn: Turn): Promise<{ place: BelanjaPlace[]; perUnit: boolean }> {
  const place: BelanjaPlace[] = [];
  let perUnit = false;
  for (const { officeId, role, reporterId } of turn.officer?.assignments ?? []) {
    if (!hasRight(role, 'daftar_belanja')) continue;
    const office = await turn.office(officeId);
    const reporter = officeReporter(office, reporterId);
    if (reporter?.kind !== 'bendahara') continue;
    const opened = openMonths(office, reporter.id, turn.now);
    const diminta = opened.filter((b) => moneyFromOf(office, b) === 'bendahara');
    const current = moneyFromOf(office, oldestUnclosedMonth(office, turn.now));
    if (diminta.length === 0 && current === 'unit') perUnit = true;
    for (const b of diminta) place.push({ p: reporter.id, b });
  }
  return { place, perUnit };
}

function chooseMonth(turn: Turn, place: readonly BelanjaPlace[]): void {
  turn.reply({
    text: turn.say('anggaran-pilih-bulan'),
    buttons: place.map(({ p, b }) => [
      button(monthYear(turn.say, b), 'anggaran.bulan', { reporter: p, month: b }),
    ]),
  });
}

/** `/daftar_belanja`: the bendahara's list for the open month. */
export async function runBelanjaCommand(turn: Turn): Promise<void> {
  const { place, perUnit } = await findBelanjaMonths(turn);
  const [one] = place;
  if (one === undefined) {
    const text = perUnit ? turn.say('anggaran-per-unit') : turn.say('anggaran-tanpa-bulan');
    return turn.reply({ text });
  }
  if (place.length > 1) return chooseMonth(turn, place);
  await goTo(turn, anggaranDialog, 'daftar_belanja', one);
}

/** One of several open months. */
export async function tapBelanjaMonth(
  turn: Turn,
  { reporter, month }: PayloadOf<'anggaran.bulan'>,
): Promise<void> {
  const { place } = await findBelanjaMonths(turn);
  const chosen = place.find(({ p, b }) => p === reporter && b === month);
  if (chosen === undefined) return turn.toast(turn.say('button-not-yours'));
  await goTo(turn, anggaranDialog, 'daftar_belanja', chosen);
}

const LIST_FILE = /\.(csv|tsv|txt|xlsx|xlsm|xls)$/i;

/**
 * A list that a bendahara pastes or sends without being asked.
 * @returns whether it was one, and was answered
 */
export async function takeUnaskedList(turn: Turn): Promise<boolean> {
  const { input } = turn;
  const list =
    (input.kind === 'teks' && looksLikeList(input.text)) ||
    (input.kind === 'berkas' && LIST_FILE.test(input.name));
  if (!list) return false;
  const { place } = await findBelanjaMonths(turn);
  const [one] = place;
  if (one === undefined) return false;
  if (place.length > 1) chooseMonth(turn, place);
  else await receiveBelanja(turn, one, input);
  return true;
}
