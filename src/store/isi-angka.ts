import type { IsiAngka, KeadaanAngka } from '../domain/rencana.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { decimalOrUnknown } from './decimal.ts';

/** What an answer says, as JSON or a row gives it; `lewati` only in a draft. */
export interface IsiRow<K extends string = KeadaanAngka> {
  keadaan: K;
  nilai: string | null;
  penyebut: string | null;
  kategori: string | null;
  unsur: string[] | null;
  tanggal: string | null;
}

/** Every member is there, so that spreading it over its row leaves nothing of the row's own. */
type IsiTerbaca<K> = { [M in Exclude<keyof IsiAngka, 'keadaan'>]-?: IsiAngka[M] | undefined } & {
  keadaan: K;
};

/** An answer as the program knows it: exact decimals, absent where the column is empty. */
export function toIsi<K extends string>(row: IsiRow<K>): IsiTerbaca<K> {
  return {
    keadaan: row.keadaan,
    nilai: decimalOrUnknown(row.nilai),
    penyebut: decimalOrUnknown(row.penyebut),
    kategori: row.kategori ?? undefined,
    unsur: row.unsur === null || row.unsur.length === 0 ? undefined : row.unsur,
    tanggal: row.tanggal ?? undefined,
  };
}

/** What the desa reports suggested beside an answer, as JSON or a row gives it. */
export interface SuggestedRow {
  usulan: string | null;
  usulanPenyebut: string | null;
}

/** The suggestion as the program knows it; of a ratio numerator and denominator. */
export function toSuggested(row: SuggestedRow) {
  return { usulan: decimalOrUnknown(row.usulan), usulanPenyebut: decimalOrUnknown(row.usulanPenyebut) };
}

/** Members of json_build_object for the suggestion in a row of Realisasi or DraftAnswer. */
export function suggestedJson(alias: string): Prisma.Sql {
  const column = (name: string) => Prisma.raw(`${alias}."${name}"`);
  return Prisma.sql`'usulan', ${column('usulan')}::text, 'usulanPenyebut', ${column('usulanPenyebut')}::text`;
}

/** Members of json_build_object for the answer in a row of Realisasi or DraftAnswer; exact decimals as text. */
export function isiJson(alias: string): Prisma.Sql {
  const column = (name: string) => Prisma.raw(`${alias}."${name}"`);
  return Prisma.sql`'keadaan', ${column('keadaan')}, 'nilai', ${column('nilai')}::text,
    'penyebut', ${column('penyebut')}::text, 'kategori', ${column('kategori')}, 'unsur', ${column('unsur')},
    'tanggal', ${column('tanggal')}`;
}
