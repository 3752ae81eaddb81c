import type { Temporal } from 'temporal-polyfill';
import type { Kantor } from '../domain/kantor.ts';
import { type Hak, type Penugasan, punyaHak } from '../domain/peran.ts';
import type { OutboxMessage } from '../store/outbox.ts';
import type { Tx } from '../store/tx.ts';
import type { Say } from '../text/translator.ts';

/** A person with the roles in force at this moment. */
export interface Petugas {
  id: number;
  nama: string;
  telegramId: number;
  penugasan: Penugasan[];
}

/** What every use case works with: one open transaction, one instant, one language, and where messages to others go. */
export interface Tindakan {
  tx: Tx;
  now: Temporal.Instant;
  say: Say;
  /** Writes a message with this transaction; it leaves after the commit. */
  kirim(message: OutboxMessage): void;
}

/** A use case done by a known person for one office. */
export interface TindakanPetugas extends Tindakan {
  petugas: Petugas;
  kantor: Kantor;
  /** Number of the office's newest change when the screen was made on which the person decides; absent: as in `kantor`. */
  seen?: number;
}

/** The person's roles at an office that hold a right; empty means: refused. */
export function penugasanDengan(petugas: Petugas, officeId: number, hak: Hak): Penugasan[] {
  return petugas.penugasan.filter((p) => p.officeId === officeId && punyaHak(p.peran, hak));
}

/** Whether the person reports for this unit, under whatever role: nobody verifies their own report. */
export function melaporUntuk(petugas: Petugas, pelaporId: number): boolean {
  return petugas.penugasan.some((p) => p.pelaporId === pelaporId);
}
