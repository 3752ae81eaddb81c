import { type OfficerAction, rolesWith } from '../../app/action.ts';
import { collectFacts } from '../../app/digest/collect-facts.ts';
import { digestMessages, drawDigest, savePictures } from '../../app/digest/compose-digest.ts';
import type { Payload } from '../../text/payload.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Feature } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';

/** Button that chooses the office, for people with the right at several; its id is the office's. */
const VERB_OFFICE = 'digest.kantor';

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
  const act = await chooseOffice(turn, 'digest', VERB_OFFICE);
  if (act !== undefined) await sendDigest(turn, act);
}

async function tapOffice(turn: Turn, { id }: Payload): Promise<void> {
  const act = await inOffice(turn, Number(id), 'digest');
  if (act !== undefined) await sendDigest(turn, act);
}

/** /digest: the camat's weekly digest, at any time. */
export const digestFeature: Feature = {
  command: [{ name: 'digest', condition: 'digest', run: runDigestCommand }],
  taps: [{ verb: VERB_OFFICE, condition: 'digest', run: tapOffice }],
};
