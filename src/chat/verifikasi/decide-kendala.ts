import type { OfficerAction } from '../../app/action.ts';
import {
  decideOnKendala,
  type KendalaDecision,
  kendalaSubject,
  requestedDecisions,
} from '../../app/verifikasi/decide-on-kendala.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { shortenedLine } from '../../text/cut-text.ts';
import { monthYear } from '../../text/dates.ts';
import type { Message } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';
import { verificationButton } from './report-address.ts';

/** Letters of an obstacle that are shown. */
const LETTERS = 1500;

/** /keputusan: the obstacles for which a decision is wanted, one by one. */
export async function runDecisionsCommand(turn: Turn): Promise<void> {
  const act = await chooseOffice(turn, 'putuskan', 'verif.putusan');
  if (act !== undefined) turn.reply(await decisionScreen(act));
}

/** The next one after an obstacle. */
export async function tapDecisions(
  turn: Turn,
  { office, kendala }: PayloadOf<'verif.putusan'>,
): Promise<void> {
  const act = await inOffice(turn, office, 'putuskan');
  if (act !== undefined) turn.changeMessage(await decisionScreen(act, { afterId: kendala }));
}

async function decisionScreen(
  act: OfficerAction,
  { afterId = 0, begin }: { afterId?: number; begin?: string } = {},
): Promise<Message> {
  const { say, office } = act;
  const all = await requestedDecisions(act);
  const at = all.findIndex((one) => one.id === afterId) + 1;
  const kendala = all[at] ?? all[0];
  if (kendala === undefined) return { begin, text: say('verif-keputusan-kosong') };
  const decisionButton = (decision: KendalaDecision) =>
    verificationButton(say(`verif-putuskan-${decision}`), 'verif.putus', {
      office: office.id,
      kendala: kendala.id,
      decision,
    });
  return {
    begin,
    title: say('verif-keputusan-judul', { number: all.indexOf(kendala) + 1, from: all.length }),
    text: say('verif-keputusan-isi', {
      subject: kendalaSubject(say, office, kendala),
      reporter: officeReporter(office, kendala.reporterId)?.name ?? '',
      month: monthYear(say, kendala.month),
      kendala: shortenedLine(kendala.text, LETTERS),
      by: kendala.by,
    }),
    buttons: [
      [decisionButton('setuju'), decisionButton('bahas_rakor')],
      ...(all.length > 1
        ? [
            [
              verificationButton(say('verif-tombol-berikut'), 'verif.putusan', {
                office: office.id,
                kendala: kendala.id,
              }),
            ],
          ]
        : []),
    ],
  };
}

/** Decides, and says what was decided; undefined, having said so, when it was refused. */
async function carryOutDecision(
  turn: Turn,
  { office, kendala, decision }: PayloadOf<'verif.putus'>,
): Promise<{ act: OfficerAction; words: string } | undefined> {
  const act = await inOffice(turn, office, 'putuskan');
  if (act === undefined) return undefined;
  const done = await decideOnKendala(act, { kendalaId: kendala, decision });
  if (!done.ok) {
    const words = sayRefusal(turn.say, done.refusal);
    if (done.refusal.code === 'sudah-diputuskan') return { act, words };
    turn.toast(words);
    return undefined;
  }
  const subject = kendalaSubject(turn.say, act.office, done.value);
  return {
    act,
    words: turn.say('verif-diputuskan', { subject, decision: turn.say(`verif-putus-${decision}`) }),
  };
}

/** A decision in the list: the next one comes by itself. */
export async function tapDecide(turn: Turn, payload: PayloadOf<'verif.putus'>): Promise<void> {
  const done = await carryOutDecision(turn, payload);
  if (done !== undefined) turn.changeMessage(await decisionScreen(done.act, { begin: done.words }));
}

/** A decision under another message, such as the digest's picture, which is left as it is. */
export async function tapDigestDecision(turn: Turn, payload: PayloadOf<'verif.keputusan'>): Promise<void> {
  const done = await carryOutDecision(turn, payload);
  if (done === undefined) return;
  const more = await requestedDecisions(done.act);
  const label = turn.say('verif-tombol-keputusan-lain', { count: more.length });
  const moreButton = verificationButton(label, 'verif.putusan', { office: done.act.office.id });
  turn.reply({ text: done.words, buttons: more.length > 0 ? [[moreButton]] : undefined });
}
