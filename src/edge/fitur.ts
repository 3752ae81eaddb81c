import { realisasi } from '../chat/realisasi/index.ts';
import type { Fitur } from '../chat/shared/fitur.ts';

/** Every dialogue of the bot, in the order in which menus list their commands. */
export const FITUR: readonly Fitur[] = [realisasi];
