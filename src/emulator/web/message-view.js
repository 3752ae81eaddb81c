import { formattedText } from './formatted-text.js';
import { fileUrl } from './server-link.js';

function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function size(bytes) {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function photo(message, actions) {
  const button = make('button', 'photo');
  button.type = 'button';
  button.setAttribute('aria-label', actions.text('emulator-open-picture'));
  const image = make('img');
  image.src = fileUrl(message.photo.file);
  image.width = message.photo.width; // known before the picture is: nothing moves when it arrives
  image.height = message.photo.height;
  image.alt = message.text || actions.text('emulator-photo');
  button.append(image);
  button.addEventListener('click', () => actions.openPicture(image.src, image.alt));
  return button;
}

function documentLink(message) {
  const anchor = make('a', 'document');
  anchor.href = fileUrl(message.document.file);
  anchor.target = '_blank';
  anchor.rel = 'noopener';
  const ending = /\.([A-Za-z0-9]{1,4})$/.exec(message.document.name)?.[1] ?? '…';
  const words = make('span', '', message.document.name);
  words.append(make('small', '', size(message.document.sizeBytes)));
  anchor.append(make('span', '', ending.toUpperCase()), words);
  return anchor;
}

function key(button, message, row, column, actions) {
  if (button.url) {
    const isWeb = /^https?:\/\//.test(button.url);
    const anchor = make('a', 'key', `${button.text} ↗`);
    if (isWeb) anchor.href = button.url;
    anchor.target = '_blank';
    anchor.rel = 'noopener noreferrer';
    return anchor;
  }
  const element = make('button', 'key', button.text);
  element.type = 'button';
  element.addEventListener('click', () => {
    if (button.copy !== undefined) actions.copy(button.copy);
    else actions.tap(element, message.id, row, column);
  });
  return element;
}

function keyboard(message, actions) {
  const box = make('div', 'keyboard');
  for (const [row, buttons] of message.keyboard.entries()) {
    const line = make('div');
    line.append(...buttons.map((button, column) => key(button, message, row, column, actions)));
    box.append(line);
  }
  return box;
}

/** One message of the conversation, with its pictures, files and buttons. */
export function messageView(message, actions) {
  const view = make('div', `message ${message.from}`);
  const bubble = make('div', 'bubble');
  if (message.photo) bubble.append(photo(message, actions));
  if (message.document) bubble.append(documentLink(message));
  if (message.text) bubble.append(formattedText(message.text, message.entities, actions.say));
  const edited = message.edited ? `${actions.text('emulator-edited')} ` : '';
  bubble.append(make('span', 'time', `${edited}${message.time}`));
  view.append(bubble);
  if (message.keyboard.length > 0) view.append(keyboard(message, actions));
  return view;
}

/** Shows the whole conversation, drawing anew only what has changed. */
export class Conversation {
  constructor(box, actions) {
    this.box = box;
    this.actions = actions;
    this.clear();
  }

  /** Empties the view, before another conversation. */
  clear() {
    this.drawn = new Map();
    this.box.replaceChildren();
  }

  show(messages) {
    const { box } = this;
    const nearEnd = box.scrollHeight - box.scrollTop - box.clientHeight < 120;
    const before = this.drawn;
    this.drawn = new Map();
    const children = [];
    let day;
    for (const message of messages) {
      if (message.day !== day)
        children.push(this.kept(before, `day ${message.day}`, '', () => make('div', 'day', message.day)));
      day = message.day;
      const draw = () => messageView(message, this.actions);
      children.push(this.kept(before, message.id, JSON.stringify(message), draw));
    }
    if (children.length === 0) children.push(make('p', 'empty', this.actions.text('emulator-empty-chat')));
    this.place(children);
    if (nearEnd || before.size === 0) box.scrollTop = box.scrollHeight;
  }

  kept(before, id, state, draw) {
    const known = before.get(id);
    const entry = known?.state === state ? known : { state, element: draw() };
    this.drawn.set(id, entry);
    return entry.element;
  }

  /** Changes as little of the page as possible, so that focus and scrolling stay. */
  place(children) {
    for (const old of [...this.box.children]) if (!children.includes(old)) old.remove();
    for (const [n, child] of children.entries()) {
      if (this.box.children[n] !== child) this.box.insertBefore(child, this.box.children[n] ?? null);
    }
  }
}
