import type { Temporal } from 'temporal-polyfill';
import type { Office } from '../domain/kantor/office.ts';
import { type Assignment, hasRight, type Right } from '../domain/kantor/roles.ts';
import type { Tx } from '../store/database/tx.ts';
import type { OutboxMessage } from '../store/pesan/outbox.ts';
import type { Say } from '../text/translator.ts';

/** A person with the roles in force at this moment. */
export interface Officer {
  id: number;
  name: string;
  telegramId: number;
  assignments: Assignment[];
}

/** What every use case works with: one open transaction, one instant, one language, and where messages to others go. */
export interface Action {
  tx: Tx;
  now: Temporal.Instant;
  say: Say;
  /** Writes a message with this transaction; it leaves after the commit. */
  send(message: OutboxMessage): void;
}

/** A use case done by a known person for one office. */
export interface OfficerAction extends Action {
  officer: Officer;
  office: Office;
  /** Number of the office's newest change when the screen was made on which the person decides; absent: as in `office`. */
  seen?: number;
}

/** The person's roles at an office that hold a right; empty means: refused. */
export function rolesWith(officer: Officer, officeId: number, right: Right): Assignment[] {
  return officer.assignments.filter((p) => p.officeId === officeId && hasRight(p.role, right));
}

/** Whether the person reports for this unit, under whatever role: nobody verifies their own report. */
export function reportsFor(officer: Officer, reporterId: number): boolean {
  return officer.assignments.some((p) => p.reporterId === reporterId);
}
