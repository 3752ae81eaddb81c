import type { Temporal } from 'temporal-polyfill';
import type { KantorCache } from '../../app/kantor/kantor-cache.ts';
import { type Petugas, penugasanDengan, type Tindakan, type TindakanPetugas } from '../../app/pelaku.ts';
import { cleanText } from '../../domain/clean-text.ts';
import { tanggalDi } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { type Hak, type Penugasan, punyaHak } from '../../domain/peran.ts';
import type { JenisPesan, OutboxMessage } from '../../store/outbox.ts';
import { type Pesan, toTelegram } from '../../text/pesan.ts';
import type { Masukan } from './masukan.ts';

/** Plain JSON, as a dialogue's arguments are stored. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Where a dialogue waits for its next answer. */
export interface Menunggu {
  dialog: string;
  langkah: string;
  args: Json;
  /** A text that came before its question was on the screen, kept until the person says whether it was meant. */
  titip?: string;
}

/**
 * The work of one update: an open transaction, the sender with their roles of this moment, what they did, and what is
 * to be said. Everything said here is a row of the outbox and leaves after the commit.
 */
export interface Turn extends Tindakan {
  chatId: number;
  /** Undefined for a stranger. */
  petugas?: Petugas;
  masukan: Masukan;
  /** First name as Telegram gives it. */
  namaTelegram: string;
  username?: string;
  telegramId: number;
  /** Username of the bot, for links. */
  botUsername: string;
  /** Office of one of the person's roles. @throws RangeError for another office */
  kantor(officeId: number): Promise<Kantor>;
  /** The answer to the person in this chat. */
  balas(pesan: Pesan, jenis?: JenisPesan): void;
  /** Changes the message whose button was pressed; a new message when no button was pressed. */
  ubahPesan(pesan: Pesan): void;
  /** The short note over the chat that a button press may give. */
  toast(teks: string): void;
  /** The dialogue goes on here with the next update. */
  tunggu(menunggu: Menunggu): void;
  /** Ends whatever dialogue is open in this chat. */
  selesai(): void;
}

/** The first role in force that holds a right, or undefined. */
export function peranDengan(turn: Turn, hak: Hak): Penugasan | undefined {
  return turn.petugas?.penugasan.find((penugasan) => punyaHak(penugasan.peran, hak));
}

/**
 * The use case's view of this turn at an office.
 * @returns undefined when the person holds no role with this right there
 */
export async function sebagai(turn: Turn, officeId: number, hak: Hak): Promise<TindakanPetugas | undefined> {
  const { petugas } = turn;
  if (petugas === undefined || penugasanDengan(petugas, officeId, hak).length === 0) return undefined;
  return {
    tx: turn.tx,
    now: turn.now,
    say: turn.say,
    kirim: turn.kirim,
    petugas,
    kantor: await turn.kantor(officeId),
  };
}

/** Today in the office's time zone. */
export function hariIni(now: Temporal.Instant, kantor: Kantor): Temporal.PlainDate {
  return tanggalDi(now, kantor.zona);
}

/** Parts from which a turn is made; the collected results are read after the dialogue has run. */
export interface TurnParts {
  base: Omit<Turn, 'kirim' | 'kantor' | 'balas' | 'ubahPesan' | 'toast' | 'tunggu' | 'selesai'>;
  cache: KantorCache;
  officeVersions: ReadonlyMap<number, number>;
}

/** What a turn has collected when its dialogue has run. */
export interface TurnResult {
  messages: OutboxMessage[];
  toast?: string;
  /** undefined: leave the dialogue as it is; null: end it */
  menunggu?: Menunggu | null;
}

/** Makes a turn with the place where its results are collected. */
export function createTurn({ base, cache, officeVersions }: TurnParts): { turn: Turn; result: TurnResult } {
  const result: TurnResult = { messages: [] };
  const kirim = (message: OutboxMessage) => {
    const { caption } = message.payload;
    const payload =
      typeof caption === 'string' ? { ...message.payload, caption: cleanText(caption) } : message.payload;
    result.messages.push({ ...message, payload });
  };
  const balas = (pesan: Pesan, jenis: JenisPesan = 'jawaban') =>
    kirim({
      chatId: base.chatId,
      method: 'sendMessage',
      payload: { chat_id: base.chatId, ...toTelegram(pesan) },
      jenis,
    });
  const turn: Turn = {
    ...base,
    kirim,
    balas,
    async kantor(officeId) {
      const versi = officeVersions.get(officeId);
      if (versi === undefined) throw new RangeError(`office ${officeId} is not one of this person's`);
      return await cache.get(base.tx, officeId, versi);
    },
    ubahPesan(pesan) {
      if (base.masukan.jenis !== 'ketuk' || base.masukan.messageId === 0) return balas(pesan);
      const target = { chat_id: base.chatId, message_id: base.masukan.messageId };
      kirim({
        chatId: base.chatId,
        method: 'editMessageText',
        payload: { ...target, ...toTelegram(pesan) },
        jenis: 'jawaban',
      });
    },
    toast: (teks) => {
      result.toast = teks;
    },
    tunggu: (menunggu) => {
      result.menunggu = menunggu;
    },
    selesai: () => {
      result.menunggu = null;
    },
  };
  return { turn, result };
}

/** The instant in the office's zone, for times that people read. */
export function setempat(now: Temporal.Instant, kantor: Kantor): Temporal.ZonedDateTime {
  return now.toZonedDateTimeISO(kantor.zona);
}
