import type { Emulator } from '../../src/emulator/emulator.ts';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';

/** What a button does, without the numbers of what it does it to. */
const macam = (data: string) => data.replace(/\d+/g, '#');

/**
 * Types each command and presses one button of every kind that any screen shows, on and on until no new kind appears.
 * @param kecuali kinds that are not pressed: a later start month would leave nothing to ask
 * @returns verbs of the buttons that were pressed
 */
export async function jelajahi(
  siapa: TelegramUser,
  perintah: readonly string[],
  kecuali = /cabut_ya|pengaturan\.sejak/,
): Promise<Set<string>> {
  const sudah = new Set<string>();
  const verbs = new Set<string>();
  // The newest button of each kind: those of screens that are over are refused, and would lead nowhere.
  const terbaru = new Map<string, string>();
  for (const satu of perintah) {
    await siapa.say(satu);
    const layar = siapa.last().messageId;
    const antre: string[] = [];
    const lihat = () => {
      const tampak = [siapa.message(layar), ...siapa.messages().slice(-3)];
      for (const button of tampak.flatMap((one) => one.inlineKeyboard.flat())) {
        if (!('callback_data' in button)) continue;
        const jenis = macam(button.callback_data);
        terbaru.set(jenis, button.callback_data);
        if (sudah.has(jenis)) continue;
        sudah.add(jenis);
        if (!kecuali.test(button.callback_data)) antre.push(jenis);
      }
    };
    lihat();
    for (let jenis = antre.shift(); jenis !== undefined; jenis = antre.shift()) {
      const data = terbaru.get(jenis) ?? '';
      verbs.add(data.split('|')[1] ?? '');
      await siapa.pressData(layar, data);
      lihat();
    }
  }
  return verbs;
}

/** What Telegram refused of the bot; a button pressed again may draw the same screen again. */
export function ditolak(emulator: Emulator): string[] {
  return emulator
    .refusals()
    .filter(({ refused }) => !refused?.includes('not modified'))
    .map(({ method, refused, payload }) => `${method}: ${refused}: ${JSON.stringify(payload).slice(0, 500)}`);
}
