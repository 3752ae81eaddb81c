import { Composer } from './composer.js';
import { Conversation } from './message-view.js';
import { Notices } from './notices.js';
import { RolesView } from './roles-view.js';
import { listen, server } from './server-link.js';

const $ = (selector) => document.querySelector(selector);
const state = await server.state();
const text = (key) => state.strings[key] ?? key;
const unread = new Map();
const received = new Map(state.personas.map((role) => [role.id, role.received]));
let current;
let noticesSeen = 0;
let jumping = false;

const notices = new Notices(text);

/** Tells the visitor when something did not go through. Returns whether it did. */
async function attempt(work) {
  try {
    await work();
    return true;
  } catch {
    notices.toast(text('emulator-not-sent'));
    return false;
  }
}

const say = (words) => attempt(() => server.say(current.id, words));

async function tap(button, messageId, row, column) {
  button.setAttribute('aria-busy', 'true');
  await attempt(() => server.tap(current.id, messageId, row, column));
  setTimeout(() => button.removeAttribute('aria-busy'), 400);
}

const conversation = new Conversation($('#messages'), {
  text,
  say,
  tap,
  copy: (words) => notices.copy(words),
  openPicture: (address, words) => notices.openPicture(address, words),
});
const composer = new Composer({
  text,
  say,
  sendFiles: (files, caption) => attempt(() => server.sendFiles(current.id, files, caption)),
});
const roles = new RolesView((id) => {
  location.hash = id;
});

function showRoles() {
  roles.show(state.personas, current, unread, text);
}

function showNotices(answers, isFirst) {
  for (const answer of isFirst ? [] : answers.slice(noticesSeen)) {
    if (answer.alert) notices.alert(answer.text);
    else notices.toast(answer.text);
  }
  noticesSeen = answers.length;
}

let reading;
let readAgain = false;

/** Reads the open chat; what changes meanwhile is read right after. */
async function readChat(isFirst = false) {
  if (!current) return;
  if (reading === current) {
    readAgain = true;
    return;
  }
  const role = current;
  reading = role;
  try {
    const chat = await server.chat(role.id);
    if (role !== current) return;
    received.set(role.id, chat.received);
    unread.delete(role.id);
    conversation.show(chat.messages);
    composer.show(chat);
    if (!jumping) $('#clock').textContent = chat.clock;
    showNotices(chat.notices, isFirst);
    showRoles();
  } finally {
    if (reading === role) reading = undefined;
    if (readAgain) {
      readAgain = false;
      readChat();
    }
  }
}

function choose(id) {
  const role = state.personas.find((one) => one.id === id);
  if (!role || role === current) return;
  current = role;
  conversation.clear();
  composer.setMenu(false);
  showRoles();
  readChat(true);
  composer.focus();
}

function heard(event) {
  if (event.clock) $('#clock').textContent = event.clock;
  if (!event.chat) return;
  if (event.chat === current?.id) {
    readChat();
    return;
  }
  const more = event.received - (received.get(event.chat) ?? 0);
  if (more > 0) unread.set(event.chat, (unread.get(event.chat) ?? 0) + more);
  received.set(event.chat, event.received);
  showRoles();
}

async function jump(id) {
  const buttons = [...$('#jumps').children];
  for (const button of buttons) button.disabled = true;
  jumping = true;
  $('#clock').textContent = text('emulator-jumping');
  await attempt(() => server.jump(id));
  await attempt(async () => {
    $('#clock').textContent = (await server.state()).clock.now;
  });
  jumping = false;
  for (const button of buttons) button.disabled = false;
}

/** After a break the other chats may have moved on as well. */
async function catchUp() {
  $('#status').hidden = true;
  const now = await server.state();
  $('#clock').textContent = now.clock.now;
  for (const role of now.personas)
    if (role.id !== current?.id) heard({ chat: role.id, received: role.received });
  readChat();
}

function label(selector, key) {
  $(selector).setAttribute('aria-label', text(key));
  $(selector).title = text(key);
}

document.documentElement.lang = state.language;
document.title = state.title;
$('#title').textContent = state.title;
$('#notice').textContent = state.notice;
$('#clock').textContent = state.clock.now;
$('#text').placeholder = text('emulator-write');
$('#text').setAttribute('aria-label', text('emulator-write'));
for (const element of document.querySelectorAll('[data-text]'))
  element.textContent = text(element.dataset.text);
label('#send', 'emulator-send');
label('#attach', 'emulator-attach');
label('#commands-toggle', 'emulator-commands');
$('#roles-panel').setAttribute('aria-label', text('emulator-roles'));
$('#jumps').append(
  ...state.clock.jumps.map(({ id, label: words }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.textContent = words;
    button.addEventListener('click', () => jump(id));
    return button;
  }),
);
addEventListener('hashchange', () => choose(location.hash.slice(1)));
showRoles();
choose(location.hash.slice(1) || state.personas[0]?.id);
listen({
  onEvent: heard,
  onConnected: catchUp,
  onBroken: () => {
    $('#status').textContent = text('emulator-reconnecting');
    $('#status').hidden = false;
  },
});
