import { PERIHAL, type Perihal } from '../../domain/office-change.ts';
import { countOfficeEvents, officeEvents, type StoredOfficeEvent } from '../../store/office-events.ts';
import { namaOrang } from '../../store/people.ts';
import type { Tx } from '../../store/tx.ts';

export type { StoredOfficeEvent } from '../../store/office-events.ts';

/** A page of an office's record. */
export interface OfficeChanges {
  /** Newest first. */
  isi: StoredOfficeEvent[];
  /** How many there are of what was asked for. */
  jumlah: number;
  /** What there is any change about, in the order of `PERIHAL`. */
  perihal: Perihal[];
  /** Names of the people whom the changes are about. */
  nama: ReadonlyMap<number, string>;
}

/** Fields of a change that hold a person's id. */
export const FIELD_ORANG: readonly string[] = ['orang', 'menggantikan'];

function orangDalam({ sebelum, sesudah }: StoredOfficeEvent): number[] {
  const values = [sebelum, sesudah].flatMap((state) => FIELD_ORANG.map((field) => state?.[field]));
  return values.filter((one) => typeof one === 'number');
}

/** Reads changes of an office, newest first; without `perHalaman` all of them. */
export async function readOfficeChanges(
  tx: Tx,
  officeId: number,
  { perihal, halaman = 0, perHalaman }: { perihal?: Perihal; halaman?: number; perHalaman?: number },
): Promise<OfficeChanges> {
  const counts = await countOfficeEvents(tx, officeId);
  const jumlah =
    perihal === undefined ? [...counts.values()].reduce((a, b) => a + b, 0) : counts.get(perihal);
  const skip = perHalaman === undefined ? 0 : halaman * perHalaman;
  const isi = await officeEvents(tx, officeId, { perihal, skip, take: perHalaman });
  const nama = await namaOrang(tx, [...new Set(isi.flatMap(orangDalam))]);
  return { isi, jumlah: jumlah ?? 0, perihal: PERIHAL.filter((one) => counts.has(one)), nama };
}
