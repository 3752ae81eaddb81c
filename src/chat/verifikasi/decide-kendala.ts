import type { OfficerAction } from '../../app/action.ts';
import {
  decideOnKendala,
  type KendalaDecision,
  kendalaSubject,
  requestedDecisions,
} from '../../app/verifikasi/decide-on-kendala.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { monthYear } from '../../text/dates.ts';
import type { Message } from '../../text/message.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { chooseOffice } from '../shared/choose-office.ts';
import { shortenText } from '../shared/entry-words.ts';
import type { Turn } from '../shared/turn.ts';
import { openOfficeAddress, VERB_VERIFICATION, verificationButton } from './report-address.ts';

/** Letters of an obstacle that are shown. */
const LETTERS = 1500;

/** /keputusan: the obstacles for which a decision is wanted, one by one. */
export async function runDecisionsCommand(turn: Turn): Promise<void> {
  const act = await chooseOffice(turn, 'putuskan', VERB_VERIFICATION.decision);
  if (act !== undefined) turn.reply(await decisionScreen(act));
}

/** The next one after an obstacle: `<office>[.<kendala>]`. */
export async function tapDecisions(turn: Turn, payload: Payload): Promise<void> {
  const address = await openOfficeAddress(turn, payload, 'putuskan');
  if (address !== undefined)
    turn.changeMessage(await decisionScreen(address.act, { afterId: Number(address.remaining[0] ?? 0) }));
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
    verificationButton(say(`verif-putuskan-${decision}`), VERB_VERIFICATION.decide, [
      office.id,
      kendala.id,
      decision,
    ]);
  return {
    begin,
    title: say('verif-keputusan-judul', { number: all.indexOf(kendala) + 1, from: all.length }),
    text: say('verif-keputusan-isi', {
      subject: kendalaSubject(say, office, kendala),
      reporter: officeReporter(office, kendala.reporterId)?.name ?? '',
      month: monthYear(say, kendala.month),
      kendala: shortenText(kendala.text, LETTERS),
      by: kendala.by,
    }),
    buttons: [
      [decisionButton('setuju'), decisionButton('bahas_rakor')],
      ...(all.length > 1
        ? [
            [
              verificationButton(say('verif-tombol-berikut'), VERB_VERIFICATION.decision, [
                office.id,
                kendala.id,
              ]),
            ],
          ]
        : []),
    ],
  };
}

/** Decides, and says what was decided; undefined when the button was not the person's or of another form. */
async function carryOutDecision(
  turn: Turn,
  payload: Payload,
): Promise<{ act: OfficerAction; words: string } | undefined> {
  const address = await openOfficeAddress(turn, payload, 'putuskan');
  if (address === undefined) return undefined;
  const { act, remaining } = address;
  const [id = '', decision = ''] = remaining;
  if (!/^\d{1,9}$/.test(id) || (decision !== 'setuju' && decision !== 'bahas_rakor')) {
    turn.toast(turn.say('button-unknown'));
    return undefined;
  }
  const done = await decideOnKendala(act, { kendalaId: Number(id), decision });
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
export async function tapDecide(turn: Turn, payload: Payload): Promise<void> {
  const done = await carryOutDecision(turn, payload);
  if (done !== undefined) turn.changeMessage(await decisionScreen(done.act, { begin: done.words }));
}

/** A decision under another message, such as the digest's picture, which is left as it is. */
export async function tapDigestDecision(turn: Turn, payload: Payload): Promise<void> {
  const done = await carryOutDecision(turn, payload);
  if (done === undefined) return;
  const more = await requestedDecisions(done.act);
  const label = turn.say('verif-tombol-keputusan-lain', { count: more.length });
  const moreButton = verificationButton(label, VERB_VERIFICATION.decision, [done.act.office.id]);
  turn.reply({ text: done.words, buttons: more.length > 0 ? [[moreButton]] : undefined });
}
