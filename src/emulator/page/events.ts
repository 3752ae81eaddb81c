import type { ServerResponse } from 'node:http';
import type { World } from '../world/world.ts';

/** Server-Sent Events to every open page: which chats look different now. */
export class PageEvents {
  private readonly streams = new Set<ServerResponse>();
  private readonly waiting = new Set<number>();
  private readonly onChange = (chatId: number) => this.queue(chatId);

  /** @param describe what to tell about a chat that has changed (0: any of them) */
  constructor(
    private readonly world: World,
    private readonly describe: (chatId: number) => object[],
  ) {
    world.on('change', this.onChange);
  }

  /** Several changes of one turn are told once. */
  private queue(chatId: number): void {
    if (this.streams.size === 0) return;
    if (this.waiting.size === 0) setImmediate(() => this.flush());
    this.waiting.add(chatId);
  }

  private flush(): void {
    const chats = [...this.waiting];
    this.waiting.clear();
    for (const chatId of chats) for (const event of this.describe(chatId)) this.send(event);
  }

  /** Sends one event to every page. */
  send(event: object): void {
    for (const stream of this.streams) stream.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  /** Keeps a page's line open; the page reconnects by itself when it breaks. */
  open(response: ServerResponse): boolean {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    this.streams.add(response);
    response.on('close', () => this.streams.delete(response));
    return true;
  }

  /** Ends every line. */
  close(): void {
    this.world.off('change', this.onChange);
    for (const stream of this.streams) stream.end();
  }
}
