import type { Kantor } from '../../domain/kantor.ts';
import { HEADS } from '../../domain/role-rules.ts';
import { officeAssignments } from '../../store/assignments.ts';
import type { Tindakan } from '../pelaku.ts';
import { yangBerlaku } from './roles-in-force.ts';
import { kabar } from './tell-person.ts';

/** News about a role, for those who answer for the office's people. */
export interface HeadsNews {
  kantor: Kantor;
  teks: string;
  /** Part of the key under which each of them is told once. */
  key: string;
  /** People who know already: who did it, and whose role it is. */
  kecuali: readonly (number | undefined)[];
}

/** Tells camat, sekcam and kasubbag, as they are after what happened, each once. */
export async function tellHeads(act: Tindakan, { kantor, teks, key, kecuali }: HeadsNews): Promise<void> {
  const berlaku = yangBerlaku(await officeAssignments(act.tx, kantor.id), act.now, kantor.zona);
  const heads = berlaku.filter(({ peran, personId }) => HEADS.includes(peran) && !kecuali.includes(personId));
  const byPerson = new Map(heads.map((one) => [one.personId, one.telegramId]));
  for (const [personId, telegramId] of byPerson) act.kirim(kabar(telegramId, { teks }, `${key}-${personId}`));
}
