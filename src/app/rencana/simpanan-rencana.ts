import { z } from 'zod';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { DrafRencana } from '../../plan/draf.ts';
import type { TemplatKembali } from '../../plan/templat/baca-buku.ts';
import { KEPUTUSAN_KOSONG, type KeputusanRencana, keputusanRencana } from '../../plan/usulan/keputusan.ts';
import { changeUnggahan, type Unggahan } from '../../store/anggaran-unggahan.ts';
import {
  closeUnggahan,
  loadIsiUnggahan,
  loadUnggahanRencana,
  openUnggahanRencana,
  type UnggahanTanpaIsi,
} from '../../store/rencana-unggahan.ts';
import type { Tx } from '../../store/tx.ts';
import type { UnggahanRefusal } from '../anggaran/unggahan-saya.ts';

/** Answers that can be taken back one by one. */
const JEJAK_MAX = 30;

const argsRencana = z.object({
  /** A document, or a template of ours that came back. */
  sumber: z.enum(['dokumen', 'templat']),
  keputusan: keputusanRencana,
  /** What was decided before each of the last answers, the newest last. */
  jejak: z.array(keputusanRencana).default([]),
  /** Choices ticked of a question that takes several. */
  centang: z.object({ id: z.string(), pilihan: z.array(z.string()) }).optional(),
});

/** What people decided about a document so far. */
export type ArgsRencana = z.infer<typeof argsRencana>;

/** A document that was sent as a plan, with what was decided about it. */
export type UnggahanRencana = Omit<UnggahanTanpaIsi, 'args'> & { args: ArgsRencana };

/** What was read: tables and findings of a document, or the cells of a template. */
export type IsiRencana =
  | { sumber: 'dokumen'; draf: DrafRencana }
  | { sumber: 'templat'; templat: TemplatKembali };

/** Nothing answered yet. @param keputusan what is known already */
export function argsBaru(
  sumber: ArgsRencana['sumber'] = 'dokumen',
  keputusan: KeputusanRencana = KEPUTUSAN_KOSONG,
): ArgsRencana {
  return { sumber, keputusan, jejak: [] };
}

/** The same document with its args read. */
export function bacaArgs(unggahan: UnggahanTanpaIsi | Unggahan): UnggahanRencana {
  return { ...unggahan, args: argsRencana.parse(unggahan.args) };
}

/** What was read of an open document. */
export async function isiRencana(tx: Tx, { id, args }: UnggahanRencana): Promise<IsiRencana> {
  const isi = await loadIsiUnggahan(tx, id);
  return args.sumber === 'dokumen'
    ? { sumber: 'dokumen', draf: isi as DrafRencana }
    : { sumber: 'templat', templat: isi as TemplatKembali };
}

/** The newest document that a person sent to an office and neither confirmed nor dropped. */
export async function rencanaTerbuka(
  tx: Tx,
  officeId: number,
  personId: number,
): Promise<UnggahanRencana | undefined> {
  const unggahan = await openUnggahanRencana(tx, officeId, personId);
  return unggahan && bacaArgs(unggahan);
}

/** A document that this person sent and that is open, in the version that they saw. */
export async function rencanaSaya(
  tx: Tx,
  personId: number | undefined,
  id: number,
  versi: number,
): Promise<Result<UnggahanRencana, UnggahanRefusal>> {
  const nomor = Number.isSafeInteger(id) && id > 0 && id < 2 ** 31;
  const unggahan = nomor ? await loadUnggahanRencana(tx, id) : undefined;
  if (unggahan === undefined || unggahan.personId !== personId) return refuse({ code: 'daftar-bukan-milik' });
  if (unggahan.keadaan !== 'terbaca' || unggahan.versi !== versi) return refuse({ code: 'unggahan-berubah' });
  return ok(bacaArgs(unggahan));
}

async function ganti(
  tx: Tx,
  unggahan: UnggahanRencana,
  args: ArgsRencana,
): Promise<Result<UnggahanRencana, UnggahanRefusal>> {
  if (!(await changeUnggahan(tx, unggahan.id, unggahan.versi, { args })))
    return refuse({ code: 'unggahan-berubah' });
  return ok({ ...unggahan, args, versi: unggahan.versi + 1 });
}

/** Notes a decision; the one before can be had back. @returns the document as it is then */
export async function catatKeputusan(
  tx: Tx,
  unggahan: UnggahanRencana,
  keputusan: KeputusanRencana,
): Promise<Result<UnggahanRencana, UnggahanRefusal>> {
  const { sumber, jejak } = unggahan.args;
  const baru = [...jejak, unggahan.args.keputusan].slice(-JEJAK_MAX);
  return await ganti(tx, unggahan, { sumber, keputusan, jejak: baru });
}

/** Notes which choices of a question are ticked so far. @returns the document as it is then */
export async function catatCentang(
  tx: Tx,
  unggahan: UnggahanRencana,
  centang: NonNullable<ArgsRencana['centang']>,
): Promise<Result<UnggahanRencana, UnggahanRefusal>> {
  return await ganti(tx, unggahan, { ...unggahan.args, centang });
}

/** Takes the newest answer back. @returns the document as it was before it */
export async function mundur(
  tx: Tx,
  unggahan: UnggahanRencana,
): Promise<Result<UnggahanRencana, UnggahanRefusal>> {
  const keputusan = unggahan.args.jejak.at(-1);
  if (keputusan === undefined) return ok(unggahan);
  const { sumber, jejak } = unggahan.args;
  return await ganti(tx, unggahan, { sumber, keputusan, jejak: jejak.slice(0, -1) });
}

/** Drops a document; nothing of it was stored as a plan. */
export async function buangRencana(tx: Tx, { id, versi }: UnggahanRencana): Promise<boolean> {
  return await closeUnggahan(tx, id, versi, 'batal');
}
