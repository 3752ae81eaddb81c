import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from 'grammy/types';
import type { Log } from '../log.ts';
import type { HandleUpdate } from './handle-update.ts';

/** Largest update taken, in bytes; Telegram's are far smaller. */
const BODY_MAX = 1024 * 1024;

export interface WebhookServer {
  port: number;
  /** Takes no more updates and ends when those under way are done. */
  close(): Promise<void>;
}

const digest = (text: string) => createHash('sha256').update(text).digest();

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > BODY_MAX) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** An update read from a body; undefined when it is none. */
function parseUpdate(body: string): Update | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof (value as Update | null)?.update_id === 'number' ? (value as Update) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The HTTP side of the webhook: 401 without the secret, 400 for what is no update, 500 when it could not be handled
 * (Telegram then sends it again), 200 when it was. The path does not matter: the secret decides.
 */
export function startWebhook(
  options: { host: string; port: number; secret: string },
  handle: HandleUpdate,
  log: Log,
  afterUpdate: () => void,
): Promise<WebhookServer> {
  const expected = digest(options.secret);
  async function respond(request: IncomingMessage): Promise<number> {
    if (request.method !== 'POST') return 405;
    const secret = request.headers['x-telegram-bot-api-secret-token'];
    if (typeof secret !== 'string' || !timingSafeEqual(digest(secret), expected)) return 401;
    const body = await readBody(request);
    const update = body === undefined ? undefined : parseUpdate(body);
    if (update === undefined) return body === undefined ? 413 : 400;
    await handle(update);
    afterUpdate();
    return 200;
  }
  const server = createServer((request, response) => {
    respond(request).then(
      (status) => response.writeHead(status).end(),
      (error: unknown) => {
        log.error('a webhook update failed', { error });
        response.writeHead(500).end();
      },
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}
