import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { projectFile } from '../../project-root.ts';
import type { PageHandler } from '../api/http-server.ts';
import type { TelegramUser } from '../people/telegram-user.ts';
import { ApiRefusal } from '../request/api-refusal.ts';
import { readBody } from '../request/request-body.ts';
import { requireOwnPage } from '../request/same-origin.ts';
import type { World } from '../world/world.ts';
import { PageChat } from './chat.ts';
import type { DemoOptions, Persona } from './demo-options.ts';
import { PageEvents } from './events.ts';
import { sendAttachments } from './uploads.ts';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};
/** Kinds that a browser may show; anything else is downloaded, so that no upload can run as a page. */
const SHOWN = new Set(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']);
/** Older messages stay in the chat but are not drawn. */
const SHOWN_MESSAGES = 300;
const MAX_JSON_BYTES = 64 * 1024;
const POLICY =
  "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** A person of the demonstration with what drives them. */
export interface PageRole {
  persona: Persona;
  user: TelegramUser;
}
type Json = Record<string, unknown>;

/** The web chat of the demonstration: its files and the few addresses that they call. */
export class DemoPage {
  private readonly chat: PageChat;
  private readonly events: PageEvents;

  constructor(
    private readonly demo: DemoOptions,
    private readonly world: World,
    private readonly roles: PageRole[],
  ) {
    this.chat = new PageChat(world.bot.id, demo.language, demo.timeZone);
    this.events = new PageEvents(world, (chatId) => this.changed(chatId));
  }

  /** Answers what belongs to the page. @throws ApiRefusal 403 for requests of other pages */
  readonly handle: PageHandler = async (request, response, url) => {
    const [root, ...rest] = url.pathname.slice(1).split('/').map(decodeURIComponent);
    if (root !== '' && root !== 'web' && root !== 'demo') return false;
    requireOwnPage(request);
    if (root === 'demo') return this.data(request, response, rest);
    return this.page(response, rest[0] ?? 'index.html');
  };

  private async page(response: ServerResponse, name: string): Promise<boolean> {
    const [, ending = ''] = /^[a-z-]+\.(html|css|js)$/.exec(name) ?? [];
    const path = projectFile('src', 'emulator', 'web', name);
    const type = TYPES[ending];
    if (!type || !existsSync(path)) return false;
    const bytes = await readFile(path);
    const headers = {
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    };
    response.writeHead(200, { 'content-type': type, ...headers }).end(bytes);
    return true;
  }

  private async data(request: IncomingMessage, response: ServerResponse, path: string[]): Promise<boolean> {
    const [what, id, verb] = path;
    const route = `${request.method} ${what}${verb ? `/${verb}` : ''}`;
    if (route === 'GET state') return this.json(response, this.state());
    if (route === 'GET events') return this.events.open(response);
    if (route === 'GET files') return this.file(response, id ?? '');
    if (route === 'GET chats') return this.json(response, this.chatOf(this.role(id)));
    if (route === 'POST clock') return this.jump(response, id ?? '');
    if (route === 'POST chats/say') return this.say(request, response, this.role(id));
    if (route === 'POST chats/tap') return this.tap(request, response, this.role(id));
    if (route === 'POST chats/files') {
      await sendAttachments(request, this.role(id).user);
      return this.json(response, {});
    }
    return false;
  }

  private json(response: ServerResponse, body: object): boolean {
    const text = JSON.stringify(body);
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(text);
    return true;
  }

  private async body(request: IncomingMessage): Promise<Json> {
    return JSON.parse((await readBody(request, MAX_JSON_BYTES)).toString('utf8')) as Json;
  }

  private role(id: string | undefined): PageRole {
    const role = this.roles.find(({ persona }) => persona.id === id);
    if (!role) throw new ApiRefusal(404, 'Not Found');
    return role;
  }

  private state(): object {
    const { title, notice, language, strings, clock } = this.demo;
    const personas = this.roles.map(({ persona: { id, name, role, telegramId } }) => ({
      id,
      name,
      role,
      received: this.chat.received(this.world.room(telegramId)),
    }));
    return { title, notice, language, strings, personas, clock: { now: clock.now(), jumps: clock.jumps } };
  }

  private changed(chatId: number): object[] {
    const roles = this.roles.filter(({ user }) => chatId === 0 || user.id === chatId);
    return roles.map(({ persona, user }) => ({
      chat: persona.id,
      received: this.chat.received(this.world.room(user.id)),
    }));
  }

  private chatOf({ user }: PageRole): object {
    const room = this.world.room(user.id);
    return {
      messages: room.messages.slice(-SHOWN_MESSAGES).map((message) => this.chat.message(message)),
      replyKeyboard: user.replyKeyboard(),
      commands: user.commands(),
      notices: this.chat.notices(room),
      received: this.chat.received(room),
      clock: this.demo.clock.now(),
    };
  }

  private file(response: ServerResponse, fileId: string): boolean {
    const file = this.world.files.find(fileId);
    if (!file) return false;
    const shown = SHOWN.has(file.mime);
    const name = encodeURIComponent(file.name);
    response.writeHead(200, {
      'content-type': shown ? file.mime : 'application/octet-stream',
      'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      'content-length': file.bytes.length,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
    });
    response.end(file.bytes);
    return true;
  }

  private async say(
    request: IncomingMessage,
    response: ServerResponse,
    { user }: PageRole,
  ): Promise<boolean> {
    const text = String((await this.body(request)).text ?? '').trim();
    if (text === '' || text.length > 4096) throw new ApiRefusal(400, 'Bad Request');
    const isKey = user.replyKeyboard().flat().includes(text);
    await (isKey ? user.tap(text, { wait: false }) : user.say(text, { wait: false }));
    return this.json(response, {});
  }

  private async tap(
    request: IncomingMessage,
    response: ServerResponse,
    { user }: PageRole,
  ): Promise<boolean> {
    const { messageId, row, column } = await this.body(request);
    const message = user.messages().find((one) => one.messageId === messageId);
    const button = message?.inlineKeyboard[Number(row)]?.[Number(column)];
    if (!message || !button) throw new ApiRefusal(404, 'Not Found');
    await user.tapOn({ ...message, inlineKeyboard: [[button]] }, button.text, { wait: false });
    return this.json(response, {});
  }

  private async jump(response: ServerResponse, id: string): Promise<boolean> {
    if (!this.demo.clock.jumps.some((jump) => jump.id === id)) throw new ApiRefusal(404, 'Not Found');
    await this.demo.clock.jump(id);
    this.events.send({ clock: this.demo.clock.now() });
    return this.json(response, { now: this.demo.clock.now() });
  }

  /** Ends the open event streams. */
  close(): void {
    this.events.close();
  }
}
