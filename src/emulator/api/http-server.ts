import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiRefusal } from '../request/api-refusal.ts';
import { decodeRequest } from '../request/decode-request.ts';
import { refuseBrowser } from '../request/same-origin.ts';
import type { FileStore } from '../world/file-store.ts';
import { type BotApi, DroppedLine } from './bot-api.ts';

/** Answers a request that is not the Bot API's; false when there is nothing at that address. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;

/** What the server answers with. */
export interface Served {
  token: string;
  api: BotApi;
  files: FileStore;
  page: PageHandler;
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function refuse(response: ServerResponse, refusal: ApiRefusal): void {
  const { code, description, parameters } = refusal;
  if (response.headersSent || response.destroyed) return;
  // The rest of an oversized body is not read, so the line cannot be used again.
  if (code === 413) response.setHeader('connection', 'close');
  answer(response, code, { ok: false, error_code: code, description, ...(parameters && { parameters }) });
}

function hangUpSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  return gone.signal;
}

async function callMethod(
  served: Served,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) {
  const method = served.api.methodNamed(name);
  if (!method) throw new ApiRefusal(404, 'Not Found: method not found');
  const payload = await decodeRequest(request, method, url.searchParams);
  const result = await served.api.call(method, payload, hangUpSignal(response));
  answer(response, 200, { ok: true, result });
}

function sendFile(served: Served, path: string, response: ServerResponse): void {
  const file = served.files.findByPath(decodeURIComponent(path));
  if (!file) throw new ApiRefusal(404, 'Not Found');
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': file.bytes.length,
  });
  response.end(file.bytes);
}

async function serve(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const bot = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(url.pathname);
  if (!bot) {
    if (!(await served.page(request, response, url))) throw new ApiRefusal(404, 'Not Found');
    return;
  }
  refuseBrowser(request);
  const [, isFile, token, rest] = bot;
  if (decodeURIComponent(token ?? '') !== served.token) throw new ApiRefusal(401, 'Unauthorized');
  if (isFile) sendFile(served, rest ?? '', response);
  else await callMethod(served, rest ?? '', request, response, url);
}

function fail(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  if (error instanceof DroppedLine) request.socket.destroy();
  else if (error instanceof ApiRefusal) refuse(response, error);
  else refuse(response, new ApiRefusal(500, `Internal Server Error: emulator: ${String(error)}`));
}

/**
 * Listens on loopback only.
 * @param port 0 for any free one
 * @returns the server and its address, without a slash at the end
 */
export async function listen(served: Served, port: number): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    serve(served, request, response).catch((error: unknown) => fail(error, request, response));
  });
  // Longer than any idle time between two requests of a bot, so that no request meets a line being closed.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', done);
  });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
