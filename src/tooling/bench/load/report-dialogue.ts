import type { Emulator } from '../../../emulator/emulator.ts';
import type { TelegramUser } from '../../../emulator/people/telegram-user.ts';
import type { Room, RoomMessage } from '../../../emulator/world/room.ts';

/** One act of an officer, and how the answer is recognised on the phone. */
interface Act {
  do(user: TelegramUser): Promise<unknown>;
  answered(message: RoomMessage): boolean;
}

/** The act returns when it is queued; the answer is watched for by itself. */
const NO_WAIT = { wait: false };

const hasButton = (label: RegExp) => (message: RoomMessage) =>
  message.reply_markup?.inline_keyboard.flat().some((button) => label.test(button.text)) ?? false;

/** The first dialogue of the example: an operator reports March of a desa in six acts. */
export const REPORT_ACTS: readonly Act[] = [
  { do: (user) => user.say('/lapor', NO_WAIT), answered: hasButton(/^Sudah$/) },
  { do: (user) => user.tap('Sudah', NO_WAIT), answered: hasButton(/^31 Mar/) },
  { do: (user) => user.say('27', NO_WAIT), answered: hasButton(/^Tetap 6$/) },
  { do: (user) => user.tap('Tetap 6', NO_WAIT), answered: hasButton(/^Nihil/) },
  { do: (user) => user.tap(/^Nihil/, NO_WAIT), answered: hasButton(/^Kirim$/) },
  {
    do: (user) => user.tap('Kirim', NO_WAIT),
    answered: (message) => message.text?.startsWith('✅') ?? false,
  },
];

/** Milliseconds until a missing answer fails the measurement. */
const PATIENCE_MS = 20_000;

/** Watches the chats of one emulator for the answers that officers wait for. */
export class Answers {
  private readonly waiting = new Map<number, () => void>();

  constructor(private readonly emulator: Emulator) {
    emulator.world.on('change', (chatId) => this.waiting.get(chatId)?.());
  }

  private room(chatId: number): Room {
    const room = this.emulator.world.rooms.get(chatId);
    if (room === undefined) throw new Error(`there is no chat ${chatId}`);
    return room;
  }

  /** Id of the newest message in a chat. */
  newest(chatId: number): number {
    return this.room(chatId).messages.at(-1)?.message_id ?? 0;
  }

  /** Resolves when the bot's newest message, newer than `after`, fits. @throws when it does not come in time */
  async next(chatId: number, after: number, fits: (message: RoomMessage) => boolean): Promise<void> {
    const room = this.room(chatId);
    const isThere = () => {
      const newest = room.messages.at(-1);
      return newest?.from.is_bot === true && newest.message_id > after && fits(newest);
    };
    if (isThere()) return;
    await new Promise<void>((resolve, reject) => {
      const late = () => reject(new Error(`no answer in chat ${chatId}: ${room.messages.at(-1)?.text}`));
      const timer = setTimeout(late, PATIENCE_MS);
      this.waiting.set(chatId, () => {
        if (!isThere()) return;
        clearTimeout(timer);
        this.waiting.delete(chatId);
        resolve();
      });
    });
  }
}
