import { ok, type Result, refuse } from '../../domain/result.ts';
import { type AturanBulan, setAturan } from '../../store/calendars.ts';
import { touchKantor } from '../../store/offices.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../riwayat-kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';

/** Why a rule was not accepted. */
export type AturanRefusal = { code: 'aturan-tiga-angka' } | { code: 'aturan-urutan' };

/**
 * Reads the three days of the monthly rule, e.g. `1 5 20` or `1, 5, 20`: opens, due, closes.
 * @returns refusal for other than three numbers from 1 to 31, and where they do not follow one another
 */
export function parseAturan(teks: string): Result<AturanBulan, AturanRefusal> {
  const match = /^\D*(\d{1,2})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(teks);
  const [bukaTanggal = 0, batasTanggal = 0, tutupTanggal = 0] = (match ?? []).slice(1).map(Number);
  const days = [bukaTanggal, batasTanggal, tutupTanggal];
  if (days.some((day) => day < 1 || day > 31)) return refuse({ code: 'aturan-tiga-angka' });
  if (bukaTanggal > batasTanggal || batasTanggal > tutupTanggal) return refuse({ code: 'aturan-urutan' });
  return ok({ bukaTanggal, batasTanggal, tutupTanggal });
}

/** Sets the rule by which every month of the officer's office opens, is due and closes. */
export async function ubahAturan(
  act: TindakanPetugas,
  aturan: AturanBulan,
): Promise<Result<void, MeanwhileRefusal>> {
  const { tx, kantor } = act;
  const { bukaTanggal, batasTanggal, tutupTanggal } = kantor;
  const change = { perihal: 'kalender', tindakan: 'ubah', objek: '', sesudah: { ...aturan } } as const;
  const stale = await changedMeanwhile(act, change);
  if (stale !== undefined) return refuse(stale);
  await setAturan(tx, kantor.id, aturan);
  await recordOfficeChange(changedBy(act, 'kalender'), {
    ...change,
    sebelum: { bukaTanggal, batasTanggal, tutupTanggal },
  });
  await touchKantor(tx, kantor.id);
  return ok(undefined);
}
