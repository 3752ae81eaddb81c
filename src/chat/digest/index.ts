import { type OfficerAction, rolesWith } from '../../app/action.ts';
import { collectFacts } from '../../app/digest/collect-facts.ts';
import { digestMessages, drawDigest, savePictures } from '../../app/digest/compose-digest.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Feature } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
import type { Turn } from '../shared/turn.ts';

/** Card and PDF of this moment, to whoever asked. It is no Monday digest: the next one still tells all its news. */
async function sendDigest(turn: Turn, act: OfficerAction): Promise<void> {
  const { facts } = await collectFacts(turn.tx, act, { weekly: false });
  const picture = await drawDigest(facts, turn.say);
  const file = await savePictures(turn.tx, { facts, now: turn.now }, picture);
  const mayDecide = rolesWith(act.officer, act.office.id, 'putuskan').length > 0;
  const destination = { telegramId: turn.chatId, mayDecide, kind: 'jawaban' } as const;
  for (const message of digestMessages(act, facts, file, destination)) turn.send(message);
}

async function runDigestCommand(turn: Turn): Promise<void> {
  const act = await chooseOffice(turn, 'digest', 'digest.kantor');
  if (act !== undefined) await sendDigest(turn, act);
}

async function tapOffice(turn: Turn, { office }: PayloadOf<'digest.kantor'>): Promise<void> {
  const act = await inOffice(turn, office, 'digest');
  if (act !== undefined) await sendDigest(turn, act);
}

/** /digest: the camat's weekly digest, at any time. */
export const digestFeature: Feature = {
  command: [{ name: 'digest', condition: 'digest', run: runDigestCommand }],
  taps: [tap('digest.kantor', 'digest', tapOffice)],
};
