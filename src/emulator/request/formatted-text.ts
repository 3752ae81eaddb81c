import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from './api-refusal.ts';
import { type FormattedText, parseHtml } from './html-entities.ts';

const LOW_SURROGATE = /^[\uDC00-\uDFFF]/;

function checkEntity(entity: MessageEntity, text: string): void {
  const { offset, length } = entity;
  if (!Number.isInteger(offset) || offset < 0)
    throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (!Number.isInteger(length) || length < 0)
    throw badRequest(`receive an entity with incorrect length ${length}`);
  const end = offset + length;
  if (end > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
    );
  }
  if (LOW_SURROGATE.test(text.slice(offset)) || LOW_SURROGATE.test(text.slice(end))) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} starts or ends in a middle of a UTF-16 symbol`,
    );
  }
}

/** Telegram cuts white space off both ends of a message; formatting moves along. */
function trimmed({ text, entities }: FormattedText): FormattedText {
  const lead = text.length - text.trimStart().length;
  const kept = text.trim();
  const moved = entities.flatMap((entity) => {
    const start = Math.max(0, entity.offset - lead);
    const end = Math.min(kept.length, entity.offset + entity.length - lead);
    return end > start ? [{ ...entity, offset: start, length: end - start }] : [];
  });
  return { text: kept, entities: moved };
}

/**
 * The text that people see, with its formatting, from the three fields in which a request may give it.
 * @throws ApiRefusal when an entity lies outside the text or splits a character, or the markup is broken
 */
export function formattedText(
  raw: string,
  parseMode: string | undefined,
  entities: MessageEntity[] | undefined,
): FormattedText {
  if (parseMode && parseMode !== 'HTML') throw badRequest(`not emulated: parse_mode ${parseMode}`);
  if (parseMode) return trimmed(parseHtml(raw));
  for (const entity of entities ?? []) checkEntity(entity, raw);
  return trimmed({ text: raw, entities: entities ?? [] });
}

/** The entities that Telegram finds by itself in what a person types: commands at a word's start. */
export function typedEntities(text: string): MessageEntity[] {
  const commands = text.matchAll(/(?<=^|\s)\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]+)?/g);
  return [...commands].map((found) => ({
    type: 'bot_command',
    offset: found.index,
    length: found[0].length,
  }));
}
