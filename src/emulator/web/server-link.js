/** Everything that the page asks of its server, and what the server tells by itself. */

async function ask(path, options) {
  const response = await fetch(`/demo/${path}`, options);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

function post(path, body) {
  return ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

const inChat = (role, verb) => `chats/${encodeURIComponent(role)}${verb}`;

export const server = {
  state: () => ask('state'),
  chat: (role) => ask(inChat(role, '')),
  say: (role, text) => post(inChat(role, '/say'), { text }),
  tap: (role, messageId, row, column) => post(inChat(role, '/tap'), { messageId, row, column }),
  jump: (id) => post(`clock/${encodeURIComponent(id)}`, {}),
  sendFiles(role, files, caption) {
    const form = new FormData();
    form.append('caption', caption);
    for (const file of files) form.append('file', file, file.name);
    return ask(inChat(role, '/files'), { method: 'POST', body: form });
  },
};

/** Address of a file that somebody sent. */
export function fileUrl(fileId) {
  return `/demo/files/${encodeURIComponent(fileId)}`;
}

/** Listens to the server; the browser reconnects by itself, and then everything is read anew. */
export function listen({ onEvent, onConnected, onBroken }) {
  const source = new EventSource('/demo/events');
  source.addEventListener('open', onConnected);
  source.addEventListener('message', (event) => onEvent(JSON.parse(event.data)));
  source.addEventListener('error', onBroken);
}
