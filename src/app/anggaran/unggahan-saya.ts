import { ok, type Result, refuse } from '../../domain/result.ts';
import { changeUnggahan, loadUnggahan, type Unggahan } from '../../store/anggaran-unggahan.ts';
import type { Tx } from '../../store/tx.ts';

/** Why a button of a list does nothing. */
export type UnggahanRefusal =
  /** Not this person's, or none at all: payloads can be forged. */
  | { code: 'daftar-bukan-milik' }
  /** Stored, dropped or changed since the button was shown. */
  | { code: 'unggahan-berubah' };

/** A list that this person sent and that is open, in the version that they saw. */
export async function unggahanSaya(
  tx: Tx,
  personId: number | undefined,
  id: number,
  versi: number,
): Promise<Result<Unggahan, UnggahanRefusal>> {
  const unggahan =
    Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? await loadUnggahan(tx, id) : undefined;
  if (unggahan === undefined || unggahan.personId !== personId) return refuse({ code: 'daftar-bukan-milik' });
  if (unggahan.keadaan !== 'terbaca' || unggahan.versi !== versi) return refuse({ code: 'unggahan-berubah' });
  return ok(unggahan);
}

/** Notes a choice about a list. @returns the list as it is then */
export async function pilihUnggahan<U extends Unggahan & { args: object }>(
  tx: Tx,
  unggahan: U,
  pilihan: Partial<U['args']>,
): Promise<Result<U, UnggahanRefusal>> {
  const args = { ...unggahan.args, ...pilihan };
  if (!(await changeUnggahan(tx, unggahan.id, unggahan.versi, { args })))
    return refuse({ code: 'unggahan-berubah' });
  return ok({ ...unggahan, args, versi: unggahan.versi + 1 });
}

/** Drops a list that was read; nothing of it was stored. */
export async function batalkanUnggahan(tx: Tx, unggahan: Unggahan): Promise<boolean> {
  return await changeUnggahan(tx, unggahan.id, unggahan.versi, { keadaan: 'batal' });
}
