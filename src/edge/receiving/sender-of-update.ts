import type { User } from 'grammy/types';
import type { Temporal } from 'temporal-polyfill';
import { cleanName } from '../../domain/clean-text.ts';
import { dateIn } from '../../domain/kalender/calendar.ts';
import { assignmentsInForce } from '../../domain/kantor/roles.ts';
import type { OpenedTurn } from '../../store/pesan/turn.ts';
import type { Say } from '../../text/translator.ts';

/** How a person is called: their name as Telegram gives it, cleaned; without one their username. */
export function nameOf(say: Say, { first_name, last_name, username }: User): string {
  const name = cleanName([first_name, last_name].filter(Boolean).join(' '));
  return name || (username === undefined ? say('tanpa-nama') : `@${username}`);
}

/** The sender with the roles in force today, each by its own office's calendar; undefined for who is not known. */
export function officerOf(opened: OpenedTurn, telegramId: number, now: Temporal.Instant) {
  if (opened.person === undefined) return undefined;
  const { id, name } = opened.person;
  const assignments = opened.assignments.filter(
    (one) => assignmentsInForce([one], dateIn(now, one.zone).toString()).length > 0,
  );
  return { id, name, telegramId, assignments };
}
