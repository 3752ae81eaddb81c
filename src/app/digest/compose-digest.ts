import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { draw } from '../../draw/drawer.ts';
import { languageOf } from '../../draw/drawing.ts';
import type { DigestDecision, DigestFacts } from '../../render/digest/facts/digest-facts.ts';
import { saveFile } from '../../store/database/files.ts';
import type { Tx } from '../../store/database/tx.ts';
import type { MessageKind } from '../../store/pesan/message-kind.ts';
import type { OutboxMessage } from '../../store/pesan/outbox.ts';
import { button } from '../../text/buttons/button.ts';
import { fullDate } from '../../text/dates.ts';
import { type Message, toTelegram } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import type { OfficeWork } from '../pengingat/remind-on-schedule.ts';

/** Decisions that get their buttons under the card; with more the camat is led to /keputusan. */
const DECISIONS = 3;

/** The card (PNG) and the PDF as drawn. */
export interface DigestPictures {
  kartu: Uint8Array;
  pdf: Uint8Array;
}

/** Draws card and PDF, away from the thread that answers people. */
export async function drawDigest(facts: DigestFacts, say: Say): Promise<DigestPictures> {
  const [card, pdf] = await draw({ kind: 'digest', language: languageOf(say), facts });
  if (card === undefined || pdf === undefined) throw new Error('a digest without its card or PDF');
  return { kartu: card, pdf };
}

/** The two files as kept, by their ids. */
export interface DigestFiles {
  kartu: number;
  pdf: number;
}

/** Keeps card and PDF, named after the office and the day: `digest-perak-2026-04-06.pdf`. */
export async function savePictures(
  tx: Tx,
  { facts, now }: { facts: DigestFacts; now: Temporal.Instant },
  { kartu: card, pdf }: DigestPictures,
): Promise<DigestFiles> {
  const name = facts.office.kecamatan
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const save = (content: Uint8Array, mime: string, suffix: string) =>
    saveFile(tx, {
      sha256: createHash('sha256').update(content).digest('hex'),
      mime,
      name: `digest-${name}-${facts.date}.${suffix}`,
      content,
      now: new Date(now.epochMilliseconds),
    });
  return { kartu: await save(card, 'image/png', 'png'), pdf: await save(pdf, 'application/pdf', 'pdf') };
}

/** To whom a digest goes, and as what. */
export interface DigestDestination {
  telegramId: number;
  /** The person may decide: the card carries the buttons. */
  mayDecide: boolean;
  kind: MessageKind;
  /** Beginning of the two uniqueKeys. */
  uniqueKey?: string;
}

/** Card, then PDF, as two messages. */
export function digestMessages(
  { office, say }: OfficeWork,
  facts: DigestFacts,
  file: DigestFiles,
  destination: DigestDestination,
): OutboxMessage[] {
  const { telegramId: chatId, kind, uniqueKey } = destination;
  const send = (method: string, part: keyof DigestFiles, content: object): OutboxMessage => ({
    chatId,
    method,
    payload: { chat_id: chatId, ...content },
    fileId: file[part],
    kind,
    uniqueKey: uniqueKey && `${uniqueKey}:${part}`,
  });
  const introduction = composeIntroduction(say, office.id, facts, destination.mayDecide);
  const { text: caption, entities, reply_markup } = toTelegram(introduction) as Record<string, object>;
  const card = {
    caption,
    ...(entities && { caption_entities: entities }),
    ...(reply_markup && { reply_markup }),
  };
  return [send('sendPhoto', 'kartu', card), send('sendDocument', 'pdf', {})];
}

/** The words under the card: which digest, and the decisions wanted with their buttons. */
function composeIntroduction(say: Say, officeId: number, facts: DigestFacts, mayDecide: boolean): Message {
  const { decisions, office } = facts;
  const title = say('digest-judul', {
    kecamatan: office.kecamatan,
    date: fullDate(say, facts.date),
  });
  if (decisions.length === 0) return { title, text: say('digest-isi') };
  const count = say('digest-keputusan', { count: decisions.length });
  if (!mayDecide) return { title, text: count };
  if (decisions.length > DECISIONS) return { title, text: `${count} ${say('digest-lihat-keputusan')}` };
  const number = (index: number) => (decisions.length === 1 ? '' : `${index + 1}. `);
  return {
    title,
    text: [
      count,
      ...decisions.map((one, index) => `${number(index)}${shorten(`${one.butir} (${one.unit})`)}`),
    ].join('\n'),
    buttons: decisions.map((one, index) => decisionButtons(say, officeId, one, number(index))),
  };
}

/** A caption has 1024 characters; an item's name may be long. */
function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= 120 ? text : `${letters.slice(0, 119).join('')}…`;
}

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
