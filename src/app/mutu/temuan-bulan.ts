import type { Temporal } from 'temporal-polyfill';
import { akhirBulan, type Bulan } from '../../domain/bulan.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { kelompok } from '../../domain/kelompok.ts';
import { mutuAngka } from '../../domain/mutu/mutu-angka.ts';
import { mutuDesa } from '../../domain/mutu/mutu-desa.ts';
import { type FotoBukti, mutuFoto } from '../../domain/mutu/mutu-foto.ts';
import { mutuGanda } from '../../domain/mutu/mutu-ganda.ts';
import { mutuUang } from '../../domain/mutu/mutu-uang.ts';
import { mutuWaktu } from '../../domain/mutu/mutu-waktu.ts';
import { KODE_MUTU, type TemuanMutu } from '../../domain/mutu/temuan-mutu.ts';
import { filesUpTo } from '../../store/mutu.ts';
import { namaOrang } from '../../store/people.ts';
import type { Tx } from '../../store/tx.ts';
import { jadwalKantor } from '../realisasi/bulan-terbuka.ts';
import { keadaanBulan } from '../status/keadaan-bulan.ts';
import { butirKantor, butirRencana } from '../status/rencana-bulan.ts';
import type { KeadaanBulan } from '../status/susun-keadaan.ts';

/** What a month's reported data shows for a look, with the names of the people in it. */
export interface MutuBulan {
  bulan: Bulan;
  /** By rule, then in the office's order of reporters. */
  temuan: TemuanMutu[];
  /** By id. */
  nama: ReadonlyMap<number, string>;
}

function temuanAngka({ kantor, bulan, angka, rencana }: KeadaanBulan): TemuanMutu[] {
  const padaTanggal = akhirBulan(bulan).toString();
  // Of a unit's item the months go on whoever reported them; each desa's stand by themselves.
  const desa = new Set(kantor.pelapor.flatMap(({ id, jenis }) => (jenis === 'desa' ? [id] : [])));
  const items = kelompok(angka, ({ pelaporId, butir }) =>
    desa.has(pelaporId) ? `${pelaporId} ${butir}` : butir,
  );
  return [...items.values()].flatMap((milik) => {
    if (!milik.some((one) => one.bulan === bulan)) return [];
    const { butir: kunci } = milik[0]!;
    const butir = (rencana && butirRencana(rencana, kunci)) ?? butirKantor(kantor, kunci);
    return butir === undefined ? [] : mutuAngka({ butir, bulan, angka: milik, padaTanggal });
  });
}

function temuanWaktu({ kantor, bulan, angka }: KeadaanBulan): TemuanMutu[] {
  const desa = new Set(kantor.pelapor.flatMap(({ id, jenis }) => (jenis === 'desa' ? [id] : [])));
  const milik = angka.filter((one) => one.bulan === bulan && desa.has(one.pelaporId));
  return mutuWaktu(milik, bulan, jadwalKantor(kantor, bulan).batas, kantor.zona);
}

/** Everything that the rules find in a month; pure. */
function susunTemuan(keadaan: KeadaanBulan, foto: readonly FotoBukti[]): TemuanMutu[] {
  const { kantor, bulan, angka } = keadaan;
  const urutan = new Map(kantor.pelapor.map(({ id }, i) => [id, i]));
  const tempat = ({ kode, pelaporIds }: TemuanMutu) =>
    KODE_MUTU.indexOf(kode) * (kantor.pelapor.length + 1) + (urutan.get(pelaporIds[0] ?? -1) ?? 0);
  return [
    ...temuanAngka(keadaan),
    ...mutuGanda(keadaan.ganda, bulan),
    ...mutuUang(keadaan.progres()?.node ?? [], angka, bulan),
    ...mutuDesa(keadaan.rencana, kantor.pelapor, angka, bulan),
    ...temuanWaktu(keadaan),
    ...mutuFoto(foto, bulan),
  ].sort((a, b) => tempat(a) - tempat(b));
}

/**
 * Reads what of an office's month is worth a look: sent figures, their times, and the files. Five round trips.
 * @param bulan in the office's calendar
 */
export async function temuanBulan(
  tx: Tx,
  kantor: Kantor,
  bulan: Bulan,
  now: Temporal.Instant,
): Promise<MutuBulan> {
  const keadaan = await keadaanBulan(tx, kantor, bulan, now);
  const temuan = susunTemuan(keadaan, await filesUpTo(tx, kantor.id, bulan));
  const people = new Set(temuan.flatMap(({ masukan }) => masukan.map(({ oleh }) => oleh)));
  return { bulan, temuan, nama: await namaOrang(tx, [...people]) };
}

/** Of a month's findings those that belong to one reporter's report. */
export function temuanPelapor({ temuan }: Pick<MutuBulan, 'temuan'>, pelaporId: number): TemuanMutu[] {
  return temuan.filter(({ pelaporIds }) => pelaporIds.includes(pelaporId));
}
