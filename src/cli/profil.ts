import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { readKabupaten, type Wilayah } from '../app/kantor/area-data.ts';
import { bacaProfil } from '../app/profil/baca-profil.ts';
import { pasangProfil } from '../app/profil/pasang-profil.ts';
import { tanggalDi, zonaProvinsi } from '../domain/kalender.ts';
import { type ProfilJson, profilBerlaku, type VersiProfil } from '../domain/profil.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { profilKabupaten } from '../store/profil-kabupaten.ts';
import { bulanTahun, tanggal } from '../text/dates.ts';
import { kataProfil } from '../text/profil.ts';
import { sayRefusal } from '../text/refusal.ts';
import type { Say } from '../text/translator.ts';
import type { Answer, CliCommand, Refusal, Room } from './command.ts';
import { isoDate } from './iso-date.ts';

/** What is to be set. */
interface Pemasangan {
  isi: ProfilJson;
  berlakuDari: Temporal.PlainDate;
  alasan: string;
}

/** `profil 35.17`: the rules of a kabupaten; with `--pasang`, new ones from a day on. Only here: no office decides them. */
export const profil: CliCommand = {
  describe: (program, say) =>
    program
      .command('profil')
      .description(say('cli-profil'))
      .usage(say('cli-profil-pemakaian'))
      .argument('<kabupaten>', say('cli-profil-kode'))
      .option('--lihat', say('cli-profil-lihat'))
      .option('--pasang <berkas>', say('cli-profil-pasang'))
      .option('--berlaku <tanggal>', say('cli-profil-berlaku'))
      .option('--alasan <teks>', say('cli-profil-alasan')),

  async run(room, [kode = ''], options) {
    const kabupaten = await readKabupaten(kode);
    if (!kabupaten.ok) return kabupaten;
    if (options.pasang === undefined) {
      const { berlaku, alasan } = options;
      if (berlaku !== undefined || alasan !== undefined) return refuse({ code: 'profil-perlu-pasang' });
      return await lihat(room, kabupaten.value);
    }
    const pemasangan = await bacaPemasangan(room.say, options);
    return pemasangan.ok ? await pasang(room, kabupaten.value, pemasangan.value) : pemasangan;
  },
};

async function bacaPemasangan(
  say: Say,
  { pasang: path, berlaku, alasan }: Record<string, string | boolean>,
): Promise<Result<Pemasangan, Refusal>> {
  if (berlaku === undefined || alasan === undefined) return refuse({ code: 'profil-perlu-berlaku' });
  const berlakuDari = isoDate(String(berlaku));
  if (!berlakuDari.ok) return berlakuDari;
  let json: string;
  try {
    json = await readFile(String(path), 'utf8');
  } catch {
    return refuse({ code: 'berkas-tak-terbaca', berkas: basename(String(path)) });
  }
  const isi = bacaProfil(json);
  if (isi.ok) return ok({ isi: isi.value, berlakuDari: berlakuDari.value, alasan: String(alasan) });
  if (isi.refusal.code === 'profil-bukan-json') return isi;
  const rincian = isi.refusal.kesalahan.map((one) => sayRefusal(say, one)).join('\n');
  return refuse({ code: 'profil-rincian', rincian });
}

async function pasang(
  { say, now, transact }: Room,
  { kode, nama }: Wilayah,
  { isi, berlakuDari, alasan }: Pemasangan,
): Promise<Result<Answer, Refusal>> {
  const baru = { wilayah: kode, berlakuDari: berlakuDari.toString(), isi, alasan, now };
  const done = await transact((tx) => pasangProfil(tx, baru));
  if (!done.ok) return done;
  if (!done.value.ok) {
    const { refusal } = done.value;
    return 'bulan' in refusal
      ? refuse({ ...refusal, bulan: bulanTahun(say, refusal.bulan) })
      : refuse(refusal);
  }
  const { id, kantor } = done.value.value;
  const vars = { kabupaten: nama, kode, tanggal: tanggal(say, berlakuDari), jumlah: kantor.length };
  return ok({
    data: { wilayah: kode, nama, id, berlakuDari: berlakuDari.toString(), kantor },
    text: say('cli-profil-terpasang', vars),
  });
}

async function lihat(
  { say, now, transact }: Room,
  { kode, nama }: Wilayah,
): Promise<Result<Answer, Refusal>> {
  const done = await transact((tx) => profilKabupaten(tx, kode));
  if (!done.ok) return done;
  const semua = done.value;
  const hariIni = tanggalDi(now, zonaProvinsi(kode) ?? 'Asia/Jakarta');
  const { versi, profil: berlaku } = profilBerlaku(semua, hariIni.toString());
  const text = [
    say('cli-profil-judul', { kabupaten: nama, kode, tanggal: tanggal(say, hariIni) }),
    ...(versi === undefined ? [say('profil-bawaan')] : []),
    ...kataProfil(say, berlaku),
    '',
    ...daftarVersi(say, semua),
  ];
  const versiData = semua.map(({ id, berlakuDari, alasan, profil: isi }) => ({
    id,
    berlakuDari,
    alasan,
    isi,
  }));
  return ok({
    data: { wilayah: kode, nama, berlaku: versi?.id ?? null, aturan: berlaku, versi: versiData },
    text: text.join('\n'),
  });
}

function daftarVersi(say: Say, semua: readonly VersiProfil[]): string[] {
  if (semua.length === 0) return [say('cli-profil-tanpa-versi')];
  const baris = semua.map(({ berlakuDari, alasan }) =>
    say('profil-versi-baris', { tanggal: tanggal(say, Temporal.PlainDate.from(berlakuDari)), alasan }),
  );
  return [say('cli-profil-semua-versi'), ...baris];
}
