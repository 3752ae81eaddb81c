/** Draws a message's text with its formatting. Only text nodes and these elements: no markup of the text is read. */

const ELEMENTS = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
};

function link(url) {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) return document.createElement('span');
  const anchor = document.createElement('a');
  anchor.href = parsed.href;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  return anchor;
}

function elementOf(entity, text) {
  if (entity.type === 'text_link') return link(entity.url);
  if (entity.type === 'url') return link(text);
  return document.createElement(ELEMENTS[entity.type] ?? 'span');
}

/** Commands within a text can be tapped, as in Telegram. */
function plain(text, onCommand) {
  const parts = text.split(/(?<=^|\s)(\/[a-z][a-z0-9_]*)/);
  return parts.map((part, n) => {
    if (n % 2 === 0) return document.createTextNode(part);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'command';
    button.textContent = part;
    button.addEventListener('click', () => onCommand(part));
    return button;
  });
}

function range(text, from, to, entities, onCommand) {
  const nodes = [];
  let at = from;
  for (const [n, entity] of entities.entries()) {
    if (entity.offset < at) continue;
    const end = Math.min(entity.offset + entity.length, to);
    nodes.push(...plain(text.slice(at, entity.offset), onCommand));
    const element = elementOf(entity, text.slice(entity.offset, end));
    const inside = entities.slice(n + 1).filter((inner) => inner.offset < end);
    element.append(...range(text, entity.offset, end, inside, onCommand));
    nodes.push(element);
    at = end;
  }
  nodes.push(...plain(text.slice(at, to), onCommand));
  return nodes;
}

/**
 * @param text the whole text
 * @param entities Telegram's, offsets in UTF-16 units
 * @param onCommand called with a command that was tapped
 */
export function formattedText(text, entities, onCommand) {
  const sorted = entities
    .filter((entity) => entity.type !== 'bot_command')
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  const box = document.createElement('div');
  box.className = 'text';
  box.append(...range(text, 0, text.length, sorted, onCommand));
  return box;
}
