import { Temporal } from 'temporal-polyfill';
import type { Kantor } from '../../domain/kantor.ts';
import { type RencanaBaru, sebagaiRencana } from '../../domain/rencana-baru.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { PenolakanRumus } from '../../domain/rumus/penolakan.ts';
import { rumusKeliru } from '../../domain/rumus/periksa-rencana.ts';
import { type StoredFileInput, saveFile } from '../../store/files.ts';
import { touchKantor } from '../../store/offices.ts';
import { copyPagu } from '../../store/plan-pagu.ts';
import { insertPlan, lockNewestPlan } from '../../store/plan-writes.ts';
import type { Tx } from '../../store/tx.ts';
import { type EventAuthor, recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';

/** Why a plan version was not stored. */
export type SimpanRencanaRefusal =
  /** There is no sub kegiatan: nobody could report anything. */
  | { code: 'rencana-kosong' }
  /** A version comes into force after the newest one, never on the same day or before: reports rest on those. */
  | { code: 'rencana-tanggal-lama'; berlakuDari: string; terakhir: string; dokumen: string }
  /** A formula that cannot be computed from this plan. */
  | { code: 'rencana-rumus'; indikator: string; rumus: string; sebab: PenolakanRumus }
  /** Another version was stored since this one was made against the newest. */
  | { code: 'rencana-versi-lain' }
  /** An owner that the office does not have. */
  | { code: 'rencana-unit-asing'; unit: string };

/** A version to be stored, with where it comes from. */
export interface SimpanRencana {
  rencana: RencanaBaru;
  /** What people decided beside the document; kept to be shown again. */
  keputusan: object;
  /** The document in StoredFile, or one to be kept now. */
  fileId?: number;
  berkas?: StoredFileInput;
  oleh: EventAuthor;
  now: Date;
}

/**
 * Stores a plan version of an office. The versions before stay as they are, with the reports that were made under them;
 * DPA figures and anggaran kas of the budget years from its first day on go along with what it continues. The caller has
 * checked the right to do so, and tells.
 * @returns id of the version
 */
export async function simpanRencana(
  tx: Tx,
  kantor: Pick<Kantor, 'id' | 'rencana' | 'pelapor'>,
  { rencana, berkas, oleh, ...rest }: SimpanRencana,
): Promise<Result<number, SimpanRencanaRefusal>> {
  if (!rencana.nodes.some(({ level }) => level === 'sub_kegiatan')) return refuse({ code: 'rencana-kosong' });
  const lama = kantor.rencana.at(-1);
  const { berlakuDari } = rencana;
  if (lama !== undefined && berlakuDari <= lama.berlakuDari) {
    const { dokumen, berlakuDari: terakhir } = lama;
    return refuse({ code: 'rencana-tanggal-lama', berlakuDari, terakhir, dokumen });
  }
  const units = new Set(kantor.pelapor.map(({ kode }) => kode));
  const asing = rencana.nodes.find(({ pemilik }) => pemilik !== undefined && !units.has(pemilik));
  if (asing?.pemilik !== undefined) return refuse({ code: 'rencana-unit-asing', unit: asing.pemilik });
  const keliru = rumusKeliru(sebagaiRencana(rencana).indikators);
  if (keliru !== undefined) {
    const { indikator, sebab } = keliru;
    const { nama, rumus = '' } = indikator;
    return refuse({ code: 'rencana-rumus', indikator: nama, rumus, sebab });
  }
  if ((await lockNewestPlan(tx, kantor.id)) !== lama?.id) return refuse({ code: 'rencana-versi-lain' });
  const fileId = berkas === undefined ? rest.fileId : await saveFile(tx, berkas);
  const createdById = typeof oleh === 'string' ? undefined : oleh.personId;
  const planId = await insertPlan(tx, { ...rencana, ...rest, createdById, fileId, officeId: kantor.id });
  if (lama !== undefined) {
    const sejakTahun = Number(berlakuDari.slice(0, 4));
    await copyPagu(tx, { dariPlanId: lama.id, kePlanId: planId, sejakTahun });
  }
  await recordOfficeChange(
    { tx, now: Temporal.Instant.fromEpochMilliseconds(rest.now.getTime()), officeId: kantor.id, oleh },
    {
      perihal: 'rencana',
      tindakan: 'tambah',
      objek: rencana.dokumen,
      sebelum: lama && planState(lama),
      sesudah: planState(rencana),
    },
  );
  await touchKantor(tx, kantor.id);
  return ok(planId);
}

/** What of a version stands in the office's record; the whole of it is the version itself. */
export function planState({
  jenis,
  dokumen,
  berlakuDari,
  nodes,
  indikators,
}: Pick<RencanaBaru, 'jenis' | 'dokumen' | 'berlakuDari'> & {
  nodes: readonly { level: string }[];
  indikators: readonly unknown[];
}) {
  const subKegiatan = nodes.filter(({ level }) => level === 'sub_kegiatan').length;
  return { jenis, dokumen, berlakuDari, subKegiatan, indikator: indikators.length };
}
