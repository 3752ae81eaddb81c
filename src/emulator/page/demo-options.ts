/** Keys of `emulator.ftl` that the page shows. None takes a variable. */
export const PAGE_STRINGS = [
  'emulator-roles',
  'emulator-choose-role',
  'emulator-unread',
  'emulator-empty-chat',
  'emulator-write',
  'emulator-send',
  'emulator-attach',
  'emulator-commands',
  'emulator-no-commands',
  'emulator-edited',
  'emulator-open-picture',
  'emulator-copied',
  'emulator-copy-by-hand',
  'emulator-close',
  'emulator-calendar',
  'emulator-jumping',
  'emulator-not-sent',
  'emulator-reconnecting',
  'emulator-photo',
] as const;

/** One role that the visitor of the demonstration can take. */
export interface Persona {
  /** Stands in addresses: letters, digits and hyphens. */
  id: string;
  name: string;
  /** What the person does, in a few words. */
  role: string;
  telegramId: number;
}

/** What turns the emulator into a demonstration with a web chat at `/`. */
export interface DemoOptions {
  title: string;
  /** Says that people and reports are invented. */
  notice: string;
  /** Language of the page (`id`, `en`). */
  language: string;
  /** A sentence for each of PAGE_STRINGS. */
  strings: Record<string, string>;
  personas: Persona[];
  /** Time zone of the times beside messages, as in `Asia/Jakarta`. */
  timeZone: string;
  clock: {
    /** The demonstration's present, as shown to the visitor ("Senin, 6 April 2026 07.00 WIB"). */
    now(): string;
    jumps: { id: string; label: string }[];
    /** Moves the calendar; resolves when what was due has happened. */
    jump(id: string): Promise<void>;
  };
}
