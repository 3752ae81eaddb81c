import { ok, type Result, refuse } from '../../domain/result.ts';
import { bacaDaftar, type DaftarRefusal } from '../../plan/daftar-uang/baca-daftar.ts';
import type { DaftarUang, TujuanDaftar } from '../../plan/daftar-uang/daftar-uang.ts';
import { type BerkasRefusal, UKURAN_MAX } from '../../plan/daftar-uang/sel-berkas.ts';
import { miripDaftar, selDariTeks } from '../../plan/daftar-uang/sel-teks.ts';
import { createUnggahan, type TujuanUnggahan, type Unggahan } from '../../store/anggaran-unggahan.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { argsOfList } from './list-year.ts';
import { type ArgsBelanja, type ArgsDpa, argsTerbaca, daftarKeJson } from './simpanan.ts';

export { miripDaftar };

/** Why a list was not taken. */
export type TerimaRefusal = DaftarRefusal | BerkasRefusal;

/** What a list is for. */
export type Untuk = { tujuan: 'dpa'; args: ArgsDpa } | { tujuan: 'belanja'; args: ArgsBelanja };

/** Letters of a file's name that are kept. */
const NAMA_MAX = 60;

/** Which column of a table is meant. */
export function tujuanBaca(tujuan: TujuanUnggahan): TujuanDaftar {
  return tujuan === 'dpa' ? 'pagu' : 'belanja';
}

function dasar({ petugas, kantor, now }: TindakanPetugas) {
  return { officeId: kantor.id, personId: petugas.id, now: new Date(now.epochMilliseconds) };
}

/** Notes a list that is known already, such as one typed figure. */
export async function terimaDaftar(
  act: TindakanPetugas,
  { tujuan, args }: Untuk,
  nama: string,
  daftar: DaftarUang,
): Promise<Unggahan> {
  const isi = daftarKeJson(daftar);
  const terbaca = tujuan === 'dpa' ? argsOfList(args, daftar, { ...act, nama }) : argsTerbaca(args, daftar);
  return await createUnggahan(act.tx, { ...dasar(act), tujuan, nama, args: terbaca, isi });
}

/** Reads a pasted list and notes it; nothing of it is in force before it is confirmed. */
export async function terimaTeks(
  act: TindakanPetugas,
  untuk: Untuk,
  teks: string,
): Promise<Result<Unggahan, TerimaRefusal>> {
  const dibaca = bacaDaftar(selDariTeks(teks), tujuanBaca(untuk.tujuan));
  if (!dibaca.ok) return dibaca;
  return ok(await terimaDaftar(act, untuk, act.say('anggaran-nama-tempelan'), dibaca.value));
}

/** Notes a file; it is fetched and read after the commit, and its sender then gets what was read. */
export async function terimaBerkas(
  act: TindakanPetugas,
  { tujuan, args }: Untuk,
  berkas: { fileId: string; nama: string; ukuran?: number },
): Promise<Result<Unggahan, TerimaRefusal>> {
  if ((berkas.ukuran ?? 0) > UKURAN_MAX) return refuse({ code: 'daftar-terlalu-besar' });
  const nama = [...berkas.nama].slice(0, NAMA_MAX).join('');
  return ok(
    await createUnggahan(act.tx, { ...dasar(act), tujuan, nama, args, telegramFileId: berkas.fileId }),
  );
}
