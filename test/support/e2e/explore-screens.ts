import type { Emulator } from '../../../src/emulator/emulator.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';

/** What a button does, without the numbers of what it does it to. */
const kinds = (data: string) => data.replace(/\d+/g, '#');

/**
 * Types each command and presses one button of every kind that any screen shows, on and on until no new kind appears.
 * @param except kinds that are not pressed: a later start month would leave nothing to ask
 * @returns verbs of the buttons that were pressed
 */
export async function explore(
  who: TelegramUser,
  command: readonly string[],
  except = /cabut_ya|pengaturan\.sejak/,
): Promise<Set<string>> {
  const done = new Set<string>();
  const verbs = new Set<string>();
  // The newest button of each kind: those of screens that are over are refused, and would lead nowhere.
  const newest = new Map<string, string>();
  for (const one of command) {
    await who.say(one);
    const screen = who.last().messageId;
    const queued: string[] = [];
    const view = () => {
      const visible = [who.message(screen), ...who.messages().slice(-3)];
      for (const button of visible.flatMap((one) => one.inlineKeyboard.flat())) {
        if (!('callback_data' in button)) continue;
        const kind = kinds(button.callback_data);
        newest.set(kind, button.callback_data);
        if (done.has(kind)) continue;
        done.add(kind);
        if (!except.test(button.callback_data)) queued.push(kind);
      }
    };
    view();
    for (let kind = queued.shift(); kind !== undefined; kind = queued.shift()) {
      const data = newest.get(kind) ?? '';
      verbs.add(data.split('|')[1] ?? '');
      await who.pressData(screen, data);
      view();
    }
  }
  return verbs;
}

/** What Telegram refused of the bot; a button pressed again may draw the same screen again. */
export function rejected(emulator: Emulator): string[] {
  return emulator
    .refusals()
    .filter(({ refused }) => !refused?.includes('not modified'))
    .map(({ method, refused, payload }) => `${method}: ${refused}: ${JSON.stringify(payload).slice(0, 500)}`);
}
