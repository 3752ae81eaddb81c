import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { asDate } from '../../domain/kalender/instant.ts';
import { draw } from '../../draw/drawer.ts';
import { languageOf } from '../../draw/drawing.ts';
import type { DigestFacts } from '../../render/digest/facts/digest-facts.ts';
import { composeIntroduction } from '../../render/digest/introduction.ts';
import { saveFile } from '../../store/database/files.ts';
import type { Tx } from '../../store/database/tx.ts';
import type { MessageKind } from '../../store/pesan/message-kind.ts';
import type { OutboxMessage } from '../../store/pesan/outbox.ts';
import { toTelegram } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import type { OfficeWork } from '../pengingat/remind-on-schedule.ts';

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
      now: asDate(now),
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
