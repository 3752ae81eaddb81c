import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from 'grammy/types';
import type { Log } from '../../log.ts';
import { atMost } from '../sending/chat-lane.ts';
import type { HandleUpdate } from './handle-update.ts';
import { isUpdate } from './read-update.ts';

/** Largest update taken, in bytes; Telegram's are far smaller. */
const BODY_MAX = 1024 * 1024;
/** How long a request may take to come in, in milliseconds; a slower one is closed. */
const REQUEST_MS = 10_000;
/** How long the answer to an update waits for what it says, in milliseconds: Telegram then sends the chat's next. */
const TRIED_MS = 1000;
/** How long a stop waits for updates under way, in milliseconds. */
const CLOSE_MS = 4000;
/** Lines open at once; Telegram uses at most 100. */
const CONNECTIONS = 1000;

export interface WebhookServer {
  port: number;
  /** Takes no more updates and ends when those under way are done, or after a few seconds. */
  close(): Promise<void>;
}

export interface WebhookOptions {
  host: string;
  port: number;
  secret: string;
  /** Instead of REQUEST_MS. */
  requestMs?: number;
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
    return isUpdate(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Decides an HTTP status for every request. @throws what `handle` throws */
function createRespond(secret: string, handle: HandleUpdate, afterUpdate: () => void) {
  const expected = digest(secret);
  return async (request: IncomingMessage): Promise<number> => {
    if (request.method !== 'POST') return 405;
    const given = request.headers['x-telegram-bot-api-secret-token'];
    if (typeof given !== 'string' || !timingSafeEqual(digest(given), expected)) return 401;
    const body = await readBody(request);
    const update = body === undefined ? undefined : parseUpdate(body);
    if (update === undefined) return body === undefined ? 413 : 400;
    const { tried } = await handle(update, performance.now());
    afterUpdate();
    await atMost(TRIED_MS, tried);
    return 200;
  };
}

/**
 * The HTTP side of the webhook: 401 without the secret, 400 for what is no update, 500 when it could not be handled
 * (Telegram then sends it again), 200 when it is committed. The path does not matter: the secret decides. A request
 * that is refused loses its line, and so does one that does not come to its end in time.
 */
export function startWebhook(
  options: WebhookOptions,
  handle: HandleUpdate,
  log: Log,
  afterUpdate: () => void,
): Promise<WebhookServer> {
  const respond = createRespond(options.secret, handle, afterUpdate);
  const requestTimeout = options.requestMs ?? REQUEST_MS;
  const timeouts = {
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: requestTimeout / 5,
  };
  const server = createServer(timeouts, (request, response) => {
    const end = (status: number) =>
      response.writeHead(status, status === 200 ? {} : { connection: 'close' }).end();
    respond(request).then(end, (error: unknown) => {
      // The sender hung up, or was closed for its slowness: there is nobody to answer.
      if (request.destroyed && !request.complete) return;
      log.error('a webhook update failed', { error });
      end(500);
    });
  });
  server.maxConnections = CONNECTIONS;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, close: () => closeServer(server) });
    });
  });
}

async function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  await atMost(CLOSE_MS, closed);
  server.closeAllConnections();
  await closed;
}
