import type { Bulan } from '../../domain/bulan.ts';
import { tahunButir } from '../../domain/butir.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type BerkasBukti, filesOfReport, type JejakAngka, trailOfItem } from '../../store/status-jejak.ts';
import { penugasanDengan, type TindakanPetugas } from '../pelaku.ts';
import { pelaporSumber } from './counted-figures.ts';
import { type IsiButir, isiButir } from './isi-butir.ts';
import { keadaanBulan } from './keadaan-bulan.ts';
import { butirKantor, kunciSemuaVersi } from './rencana-bulan.ts';
import type { KeadaanBulan, KeadaanPelapor } from './susun-keadaan.ts';

/** The reporter is another office's, or the person may only see their own. */
export type PelaporRefusal = { code: 'pelapor-bukan-wilayah' };

/** The reporter with this id, if the person may see its figures: status roles all of the office, officers their own. */
export function pelaporTerlihat(
  { petugas, kantor }: TindakanPetugas,
  pelaporId: number,
): Result<Pelapor, PelaporRefusal> {
  const pelapor = pelaporKantor(kantor, pelaporId);
  const melihatSemua = penugasanDengan(petugas, kantor.id, 'lihat_status').length > 0;
  const milikSendiri = penugasanDengan(petugas, kantor.id, 'lapor').some(
    (one) => one.pelaporId === pelaporId,
  );
  if (pelapor === undefined || !(melihatSemua || milikSendiri))
    return refuse({ code: 'pelapor-bukan-wilayah' });
  return ok(pelapor);
}

/** The person's own reporters at the office, each once. */
export function pelaporSendiri({ petugas, kantor }: TindakanPetugas): Pelapor[] {
  const ids = new Set(penugasanDengan(petugas, kantor.id, 'lapor').map((one) => one.pelaporId));
  return kantor.pelapor.filter((one) => ids.has(one.id));
}

/** One reporter's month with all its items. */
export interface BacaanPelapor {
  keadaan: KeadaanBulan;
  pelapor: Pelapor;
  /** Absent when nothing is asked of it that month. */
  satu?: KeadaanPelapor;
  isi: IsiButir[];
}

/** Reads one reporter's month; figures of others are not fetched. */
export async function bacaPelapor(
  tindakan: TindakanPetugas,
  pelaporId: number,
  bulan: Bulan,
): Promise<Result<BacaanPelapor, PelaporRefusal>> {
  const found = pelaporTerlihat(tindakan, pelaporId);
  if (!found.ok) return found;
  const pelapor = found.value;
  const keadaan = await keadaanBulan(tindakan.tx, tindakan.kantor, bulan, tindakan.now, [pelapor]);
  const satu = keadaan.pelapor[0];
  const isi = (satu?.diminta ?? []).map((butir) => isiButir(keadaan, pelapor.id, butir));
  return ok({ keadaan, pelapor, satu, isi });
}

/** One item of one reporter with who stands behind its figures. */
export interface BacaanButir {
  keadaan: KeadaanBulan;
  pelapor: Pelapor;
  isi: IsiButir;
  /** The figures of the item's reporting year, month by month, of all who reported it. */
  jejak: JejakAngka[];
}

/** Reads one item of one reporter. @param kunci its key; one of another office is refused */
export async function bacaButir(
  tindakan: TindakanPetugas,
  pelaporId: number,
  bulan: Bulan,
  kunci: string,
): Promise<Result<BacaanButir, PelaporRefusal>> {
  const found = pelaporTerlihat(tindakan, pelaporId);
  const butir = butirKantor(tindakan.kantor, kunci);
  if (!found.ok || butir === undefined) return refuse({ code: 'pelapor-bukan-wilayah' });
  const { tx, kantor, now } = tindakan;
  const keadaan = await keadaanBulan(tx, kantor, bulan, now, [found.value]);
  const tahun = tahunButir(butir, bulan);
  const sumber = pelaporSumber(kantor, [found.value]).map(({ id }) => id);
  const jejak = await trailOfItem(tx, sumber, kunciSemuaVersi(kantor, butir, tahun), tahun);
  return ok({ keadaan, pelapor: found.value, isi: isiButir(keadaan, pelaporId, butir), jejak });
}

/** The files kept with a reporter's month. */
export async function bacaBukti(
  tindakan: TindakanPetugas,
  pelaporId: number,
  bulan: Bulan,
): Promise<Result<BerkasBukti[], PelaporRefusal>> {
  const found = pelaporTerlihat(tindakan, pelaporId);
  if (!found.ok) return found;
  return ok(await filesOfReport(tindakan.tx, pelaporId, bulan));
}
