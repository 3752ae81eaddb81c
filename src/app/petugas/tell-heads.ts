import type { Office } from '../../domain/kantor/office.ts';
import { HEADS } from '../../domain/kantor/role-rules.ts';
import { officeAssignments } from '../../store/kantor/assignments.ts';
import type { Action } from '../action.ts';
import { rolesInForce } from './roles-in-force.ts';
import { notice } from './tell-person.ts';

/** News about a role, for those who answer for the office's people. */
export interface HeadsNews {
  office: Office;
  text: string;
  /** Part of the key under which each of them is told once. */
  key: string;
  /** People who know already: who did it, and whose role it is. */
  except: readonly (number | undefined)[];
}

/** Tells camat, sekcam and kasubbag, as they are after what happened, each once. */
export async function tellHeads(act: Action, { office, text, key, except }: HeadsNews): Promise<void> {
  const inForce = rolesInForce(await officeAssignments(act.tx, office.id), act.now, office.zone);
  const heads = inForce.filter(({ role, personId }) => HEADS.includes(role) && !except.includes(personId));
  const byPerson = new Map(heads.map((one) => [one.personId, one.telegramId]));
  for (const [personId, telegramId] of byPerson) act.send(notice(telegramId, { text }, `${key}-${personId}`));
}
