import type { Update } from 'grammy/types';
import pLimit from 'p-limit';
import type { Assignment } from '../../domain/kantor/roles.ts';
import type { Runtime } from '../../runtime.ts';
import type { Tx } from '../../store/database/tx.ts';
import { knownPeople } from '../../store/pesan/strangers.ts';
import { createStrangers, isInvitation } from '../routing/strangers.ts';
import { createTogether } from '../sending/together.ts';
import { createLimits } from './incoming-limits.ts';
import type { Act } from './read-update.ts';

/** Turns at once; every one holds a database connection. */
const TURNS_AT_ONCE = 6;

/** What stands before the work: who may have it done, and how much of it. */
export interface Gate {
  /** Whether an update is worked on. Strangers are answered here, at the cost of one question for all of a moment. */
  admit(update: Update, act: Act): Promise<boolean>;
  /** The sender of an update has roles. */
  meet(telegramId: number, roles: readonly Pick<Assignment, 'officeId'>[]): void;
  /** Whether somebody whom the program knows, but who has no role now, is to be answered today. */
  isFirst(tx: Tx, chatId: number): Promise<boolean>;
  /** What came of an invitation for somebody without a role. */
  sayInvitation(chatId: number, text: string): void;
  /** Runs a turn when there is room for it. */
  atOnce<T>(turn: () => Promise<T>): Promise<T>;
}

/** The gate of one process. */
export function createGate(
  { database, clock, say, log, sender, limits: most }: Runtime,
  botUsername: string,
): Gate {
  const limits = createLimits(most);
  const strangers = createStrangers({ database, clock, say, log, sender });
  const known = createTogether((ids: readonly number[]) => knownPeople(database.prisma, ids));
  const atOnce = pLimit(TURNS_AT_ONCE);

  return {
    atOnce: (turn) => atOnce(turn),
    isFirst: strangers.isFirst,
    sayInvitation: strangers.sayInvitation,
    meet: (telegramId, roles) =>
      limits.meet(
        telegramId,
        roles.map((one) => one.officeId),
      ),
    async admit(update, { chatId, from }) {
      const admission = limits.admit(from.id);
      if (admission === 'tell') sender.beside(sender.sayOnce(chatId, say('too-much'), 'answer'));
      if (admission !== 'yes') return false;
      if (limits.isMet(from.id) || isInvitation(update.message?.text, botUsername)) return true;
      if ((await known([from.id])).has(from.id)) return true;
      strangers.answer(chatId);
      return false;
    },
  };
}
