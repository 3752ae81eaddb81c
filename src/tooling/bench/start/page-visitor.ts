import type { PageMessage } from '../../../emulator/page/chat.ts';

/** Milliseconds until an awaited answer is given up. */
const PATIENCE_MS = 20_000;

/** A visitor of the demonstration's page: the same addresses that the page in a browser calls. */
export class PageVisitor {
  private readonly closing = new AbortController();
  private heard: () => void = () => {};

  private constructor(private readonly address: string) {}

  /** Opens the page's line of events. */
  static async open(address: string): Promise<PageVisitor> {
    const visitor = new PageVisitor(address);
    const response = await fetch(`${address}/demo/events`, { signal: visitor.closing.signal });
    void visitor.listen(response);
    return visitor;
  }

  private async listen(response: Response): Promise<void> {
    try {
      for await (const _ of response.body ?? []) this.heard();
    } catch {
      // the line ends with the demonstration, or by close()
    }
  }

  private async post(path: string, body: object): Promise<void> {
    const response = await fetch(`${this.address}/demo/${path}`, {
      method: 'POST',
      headers: { origin: this.address, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`the page refused ${path}: ${response.status}`);
    await response.arrayBuffer();
  }

  private async messages(persona: number): Promise<PageMessage[]> {
    const response = await fetch(`${this.address}/demo/chats/${persona}`);
    const { messages } = (await response.json()) as { messages: PageMessage[] };
    return messages;
  }

  /** Resolves with the newest message of the bot, newer than `after`, that fits. @throws when none comes in time */
  private async answer(
    persona: number,
    after: number,
    fits: (message: PageMessage) => boolean,
  ): Promise<PageMessage> {
    const deadline = AbortSignal.timeout(PATIENCE_MS);
    for (;;) {
      const event = new Promise<void>((resolve) => {
        this.heard = resolve;
        deadline.addEventListener('abort', () => resolve());
      });
      const messages = await this.messages(persona);
      const found = messages.findLast((one) => one.from === 'bot' && one.id > after && fits(one));
      if (found !== undefined) return found;
      if (deadline.aborted)
        throw new Error(`no answer came; the newest message is: ${messages.at(-1)?.text}`);
      await event;
    }
  }

  /** Types a text as a person; resolves with the bot's answer that fits. */
  async say(
    persona: number,
    text: string,
    fits: (message: PageMessage) => boolean = () => true,
  ): Promise<PageMessage> {
    const newest = (await this.messages(persona)).at(-1)?.id ?? 0;
    await this.post(`chats/${persona}/say`, { text });
    return await this.answer(persona, newest, fits);
  }

  /** Taps a button of a message; resolves with the next message that fits. */
  async tap(
    persona: number,
    message: PageMessage,
    label: RegExp,
    fits: (message: PageMessage) => boolean = () => true,
  ): Promise<PageMessage> {
    const row = message.keyboard.findIndex((buttons) => buttons.some(({ text }) => label.test(text)));
    const column = message.keyboard[row]?.findIndex(({ text }) => label.test(text));
    if (column === undefined) throw new Error(`no button ${label} under: ${message.text}`);
    await this.post(`chats/${persona}/tap`, { messageId: message.id, row, column });
    return await this.answer(persona, message.id, fits);
  }

  /** The next message of the bot, after one that was seen, that fits. */
  async next(
    persona: number,
    after: PageMessage,
    fits: (message: PageMessage) => boolean,
  ): Promise<PageMessage> {
    return await this.answer(persona, after.id, fits);
  }

  /** Ends the line of events. */
  close(): void {
    this.closing.abort();
  }
}
