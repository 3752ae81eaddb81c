import type { OfficerAction } from '../../app/action.ts';
import { freshOffice } from '../../app/kantor/fresh-office.ts';
import { hasRight, type Right } from '../../domain/kantor/roles.ts';
import { button } from '../../text/buttons/button.ts';
import type { TapVerb, VerbCarrying } from '../../text/buttons/table.ts';
import type { Button } from '../../text/message.ts';
import { actAs, type Turn } from './turn.ts';

/**
 * The office at which a command works: the only one where the person holds the right; with several it asks.
 * @param verb of the buttons, which carry the office and nothing else; the press does the command's work there
 * @returns undefined when the question was asked, or when there is no such office
 */
export async function chooseOffice(
  turn: Turn,
  right: Right,
  verb: VerbCarrying<{ office: number }, TapVerb>,
): Promise<OfficerAction | undefined> {
  const all = turn.officer?.assignments.filter((one) => hasRight(one.role, right)) ?? [];
  const [first, ...other] = [...new Set(all.map((one) => one.officeId))];
  if (first === undefined) return undefined;
  if (other.length === 0) return await actAs(turn, first, right);
  const buttons: Button[][] = [];
  for (const id of [first, ...other]) {
    const { name } = await turn.office(id);
    buttons.push([button(name, verb, { office: id })]);
  }
  turn.reply({ text: turn.say('kantor-yang-mana'), buttons });
  return undefined;
}

/** The same at the office as it stands now: for the screen that is shown after an act, or beside what happened meanwhile. */
export async function asItStands(turn: Turn, act: OfficerAction): Promise<OfficerAction> {
  return { ...act, office: await freshOffice(turn.tx, act.office.id), seen: undefined };
}

/**
 * The use case's view at an office that a button or dialogue names.
 * @param seen number of the office's newest change on the screen where a decision was begun, from its button or dialogue
 * @returns undefined, having said so, when the person holds no role with this right there (any more)
 */
export async function inOffice(
  turn: Turn,
  officeId: number,
  right: Right,
  seen?: number,
): Promise<OfficerAction | undefined> {
  const action = await actAs(turn, officeId, right);
  if (action !== undefined) return seen === undefined ? action : { ...action, seen };
  const text = turn.say('button-not-yours');
  if (turn.input.kind === 'ketuk') turn.toast(text);
  else turn.reply({ text });
  turn.finish();
  return undefined;
}
