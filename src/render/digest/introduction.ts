import { button } from '../../text/buttons/button.ts';
import { shortened } from '../../text/cut-text.ts';
import { fullDate } from '../../text/dates.ts';
import type { Message } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import type { DigestDecision, DigestFacts } from './facts/digest-facts.ts';

/** Decisions that get their buttons under the card; with more the camat is led to /keputusan. */
const DECISIONS = 3;

/** The words under a digest's card: which digest, and the decisions wanted with their buttons. */
export function composeIntroduction(
  say: Say,
  officeId: number,
  facts: DigestFacts,
  mayDecide: boolean,
): Message {
  const { decisions, office } = facts;
  const title = say('digest-judul', {
    kecamatan: office.kecamatan,
    date: fullDate(say, facts.date),
  });
  if (decisions.length === 0) return { title, text: say('digest-isi') };
  const count = say('digest-keputusan', { count: decisions.length });
  if (decisions.length > DECISIONS) {
    const where = mayDecide ? say('digest-lihat-keputusan') : say('digest-lihat-pdf');
    return { title, text: `${count} ${where}` };
  }
  const number = (index: number) => (decisions.length === 1 ? '' : `${index + 1}. `);
  const text = [count, ...decisions.map((one, index) => `${number(index)}${decisionName(one)}`)].join('\n');
  if (!mayDecide) return { title, text };
  return {
    title,
    text,
    buttons: decisions.map((one, index) => decisionButtons(say, officeId, one, number(index))),
  };
}

function decisionName({ butir, unit }: DigestDecision): string {
  return shortened(`${butir} (${unit})`, NAME_MAX);
}

/** A caption has 1024 characters; an item's name may be long. */
const NAME_MAX = 120;

function decisionButtons(say: Say, officeId: number, { id }: DigestDecision, number: string) {
  const kendala = { office: officeId, kendala: Number(id) };
  return [
    button(`${number}${say('digest-tombol-setuju')}`, 'verif.keputusan', { ...kendala, decision: 'setuju' }),
    button(`${number}${say('digest-tombol-rakor')}`, 'verif.keputusan', {
      ...kendala,
      decision: 'bahas_rakor',
    }),
  ];
}
