import type { BotCommand, KeyboardButton, User } from '@grammyjs/types';
import type { Room } from '../world/room.ts';
import type { World } from '../world/world.ts';
import { type SeenMessage, seen } from './seen-message.ts';
import { countActs, drawTranscript } from './transcript.ts';

/** The label of a button of either kind of keyboard. */
export function labelOf(button: KeyboardButton | { text: string }): string {
  return typeof button === 'string' ? button : button.text;
}

/** What a person sees on the phone in the private chat with the bot. */
export class ChatView {
  constructor(
    protected readonly world: World,
    protected readonly room: Room,
    readonly user: User,
  ) {}

  get id(): number {
    return this.user.id;
  }

  /** Acts so far: a tap, a message, an album are one each. */
  get acts(): number {
    return countActs(this.room);
  }

  /** The chat as it looks now, oldest first. */
  messages(): SeenMessage[] {
    return this.room.messages.map((message) => seen(message, this.world.bot.id));
  }

  /** The newest message of the bot. @throws when there is none */
  last(): SeenMessage {
    const message = this.room.messages.findLast((one) => one.from.id === this.world.bot.id);
    if (!message) throw new Error('the bot has written nothing to this person');
    return seen(message, this.world.bot.id);
  }

  /** One message as it looks now. @throws when it is not there */
  message(messageId: number): SeenMessage {
    const message = this.world.find(this.room, messageId);
    if (!message) throw new Error(`no message ${messageId} in this chat`);
    return seen(message, this.world.bot.id);
  }

  /** Labels of every button that can be tapped now, newest message first, the keyboard below the input last. */
  buttons(): string[] {
    const inline = this.room.messages
      .toReversed()
      .flatMap((one) => one.reply_markup?.inline_keyboard.flat() ?? []);
    return [...inline.map(labelOf), ...this.replyKeyboard().flat()];
  }

  /** Labels of the keyboard below the input field, row by row; empty when there is none. */
  replyKeyboard(): string[][] {
    return (this.room.replyKeyboard?.keyboard ?? []).map((row) => row.map(labelOf));
  }

  /** The command menu that Telegram shows in this chat. */
  commands(): BotCommand[] {
    return this.world.commands.shownTo(this.room.chat.id, this.user.language_code ?? '');
  }

  /** Short notices after taps (answerCallbackQuery with text), oldest first. */
  answers(): { text: string; alert: boolean }[] {
    return this.room.events.flatMap((event) =>
      event.kind === 'toast' ? [{ text: event.text, alert: event.alert }] : [],
    );
  }

  /** The chat so far as readable text; see `drawTranscript`. */
  transcript(): string {
    return drawTranscript(this.room);
  }
}
