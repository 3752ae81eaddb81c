import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Tx } from '../../store/database/tx.ts';
import { changeUpload, loadUpload, type Upload } from '../../store/rencana/uploads.ts';

/** Why a button of a list does nothing. */
export type UploadRefusal =
  /** Not this person's, or none at all: payloads can be forged. */
  | { code: 'daftar-bukan-milik' }
  /** Stored, dropped or changed since the button was shown. */
  | { code: 'unggahan-berubah' };

/** A list that this person sent and that is open, in the version that they saw. */
export async function myUpload(
  tx: Tx,
  personId: number | undefined,
  id: number,
  version: number,
): Promise<Result<Upload, UploadRefusal>> {
  const upload = Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? await loadUpload(tx, id) : undefined;
  if (upload === undefined || upload.personId !== personId) return refuse({ code: 'daftar-bukan-milik' });
  if (upload.state !== 'terbaca' || upload.version !== version) return refuse({ code: 'unggahan-berubah' });
  return ok(upload);
}

/** Notes a choice about a list. @returns the list as it is then */
export async function noteUploadChoice<U extends Upload & { args: object }>(
  tx: Tx,
  upload: U,
  choices: Partial<U['args']>,
): Promise<Result<U, UploadRefusal>> {
  const args = { ...upload.args, ...choices };
  if (!(await changeUpload(tx, upload.id, upload.version, { args })))
    return refuse({ code: 'unggahan-berubah' });
  return ok({ ...upload, args, version: upload.version + 1 });
}

/** Drops a list that was read; nothing of it was stored. */
export async function cancelUpload(tx: Tx, upload: Upload): Promise<boolean> {
  return await changeUpload(tx, upload.id, upload.version, { state: 'batal' });
}
