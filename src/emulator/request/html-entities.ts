import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from './api-refusal.ts';

/** A text with its formatting apart, offsets in UTF-16 units. */
export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

const SIMPLE_TAGS: Record<string, MessageEntity.CommonMessageEntity['type']> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  code: 'code',
  blockquote: 'blockquote',
};
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function decode(raw: string): string {
  return raw.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

function entityOf(tag: string, attributes: string, offset: number, length: number): MessageEntity {
  if (tag === 'pre') return { type: 'pre', offset, length };
  if (tag === 'a') {
    const url = /href\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/i.exec(attributes);
    return { type: 'text_link', url: decode(url?.[1] ?? url?.[2] ?? url?.[3] ?? ''), offset, length };
  }
  return { type: SIMPLE_TAGS[tag]!, offset, length };
}

/**
 * Reads `parse_mode: "HTML"`: the tags of the Bot API's formatting options, without custom emoji.
 * @throws ApiRefusal with Telegram's sentence for an unknown, unclosed or crossed tag
 */
export function parseHtml(html: string): FormattedText {
  const open: { tag: string; attributes: string; offset: number }[] = [];
  const entities: MessageEntity[] = [];
  let text = '';
  const pieces = /<(\/?)([^\s<>/]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)|</g;
  for (const [whole, closing, name, attributes, plain] of html.matchAll(pieces)) {
    if (plain !== undefined) {
      text += decode(plain);
      continue;
    }
    const tag = (name ?? '').toLowerCase();
    if (whole === '<' || !(tag in SIMPLE_TAGS || tag === 'pre' || tag === 'a')) {
      throw badRequest(
        `can't parse entities: Unsupported start tag "${tag}" at byte offset ${Buffer.byteLength(text)}`,
      );
    }
    if (!closing) open.push({ tag, attributes: attributes ?? '', offset: text.length });
    else {
      const start = open.pop();
      if (start?.tag !== tag) {
        throw badRequest(`can't parse entities: Unmatched end tag at byte offset ${Buffer.byteLength(text)}`);
      }
      const length = text.length - start.offset;
      if (length > 0) entities.push(entityOf(tag, start.attributes, start.offset, length));
    }
  }
  const left = open.pop();
  if (left)
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${left.tag}"`);
  return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) };
}
