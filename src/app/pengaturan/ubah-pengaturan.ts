import { Decimal } from 'decimal.js';
import type { Temporal } from 'temporal-polyfill';
import { addBulan, type Bulan, tahunOf } from '../../domain/bulan.ts';
import {
  type JenisPengaturan,
  type NilaiPengaturan,
  type Pengaturan,
  pengaturanBulan,
} from '../../domain/dated-settings.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { kelompok } from '../../domain/kelompok.ts';
import { nilaiTambahan } from '../../domain/posisi-tentu.ts';
import type { Angka, Pelapor } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { countDraftsOfUnits } from '../../store/anggaran.ts';
import { figuresOfYear } from '../../store/figures.ts';
import { insertSetting, lockOffice } from '../../store/office-settings.ts';
import { touchKantor } from '../../store/offices.ts';
import { namaOrang } from '../../store/people.ts';
import { kantorTerbaru } from '../kalender/fresh-office.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { bulanBelumTutup } from '../realisasi/bulan-terbuka.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../riwayat-kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';
import { angkaTerhitung } from '../status/counted-figures.ts';
import { rencanaBulan } from '../status/rencana-bulan.ts';
import { shortMark } from './short-mark.ts';

/** A decision about money that a person is about to take. */
export type UbahPengaturan = {
  [J in JenisPengaturan]: { jenis: J; nilai: NilaiPengaturan[J] };
}[JenisPengaturan];

/** Money of a month that a unit has sent and that counts. */
export interface UangTerkirim {
  pelapor: Pelapor;
  bulan: Bulan;
  /** How many sub kegiatan, and their sum in Rupiah. */
  banyak: number;
  jumlah: Decimal;
}

/** What a decision would mean, as a person sees it before it is stored. */
export interface FaktaPengaturan {
  ubah: UbahPengaturan;
  /** First month that it would hold for. */
  sejak: Bulan;
  /** Months that it can begin with: the first that has not closed, and the next. */
  pilihan: readonly Bulan[];
  /** What has been sent for that month and later ones; it stays as it is. */
  terkirim: readonly UangTerkirim[];
  /** Decisions for later months that it would override. */
  nanti: readonly Pengaturan[];
  /** Reports of sections and of the bendahara that are being filled in. */
  draf: number;
  /** Short mark of all this: a press acts on exactly what was on the screen, or on nothing. */
  sidik: number;
}

/** Months that a decision can begin with; earlier ones have closed and keep what they meant. */
export function pilihanSejak(kantor: Kantor, now: Temporal.Instant): [Bulan, Bulan] {
  const pertama = bulanBelumTutup(kantor, now);
  return [pertama, addBulan(pertama, 1)];
}

/** Names of those who took the office's decisions about money, by their id. */
export async function pemutusPengaturan({
  tx,
  kantor,
}: TindakanPetugas): Promise<ReadonlyMap<number, string>> {
  const ids = kantor.pengaturan.flatMap(({ oleh }) => oleh ?? []);
  return await namaOrang(tx, [...new Set(ids)]);
}

/** Whether every month that a decision could still concern has this value already. */
export function sudahBegitu(
  kantor: Kantor,
  { jenis, nilai }: UbahPengaturan,
  now: Temporal.Instant,
): boolean {
  const [pertama] = pilihanSejak(kantor, now);
  const bulan = [
    pertama,
    ...kantor.pengaturan.flatMap(({ sejak }) => (sejak && sejak > pertama ? [sejak] : [])),
  ];
  return bulan.every((one) => pengaturanBulan(kantor, jenis, one) === nilai);
}

async function uangTerkirim({ tx, kantor }: TindakanPetugas, sejak: Bulan): Promise<UangTerkirim[]> {
  const unit = kantor.pelapor.filter(({ jenis }) => jenis !== 'desa');
  const rencana = rencanaBulan(kantor, sejak);
  if (rencana === undefined) return [];
  const semua: Angka[] = [];
  for (const tahun of [tahunOf(sejak), tahunOf(sejak) + 1])
    semua.push(
      ...(await figuresOfYear(
        tx,
        String(tahun),
        unit.map(({ id }) => id),
      )),
    );
  const uang = angkaTerhitung(kantor, rencana, semua).angka.filter(
    (one) => one.bulan >= sejak && one.indikatorId === undefined && one.nodeId !== undefined,
  );
  return [...kelompok(uang, ({ bulan, pelaporId }) => `${bulan} ${pelaporId}`).values()]
    .map((milik) => ({
      pelapor: unit.find(({ id }) => id === milik[0]!.pelaporId)!,
      bulan: milik[0]!.bulan,
      banyak: milik.length,
      jumlah: Decimal.sum(...milik.map(nilaiTambahan)),
    }))
    .sort((a, b) =>
      a.bulan < b.bulan ? -1 : a.bulan > b.bulan ? 1 : unit.indexOf(a.pelapor) - unit.indexOf(b.pelapor),
    );
}

function sidikFakta({
  ubah,
  sejak,
  terkirim,
  nanti,
}: Omit<FaktaPengaturan, 'sidik' | 'pilihan' | 'draf'>): number {
  return shortMark([
    ubah,
    sejak,
    terkirim.map(({ pelapor, bulan, banyak, jumlah }) => [pelapor.id, bulan, banyak, jumlah.toFixed()]),
    nanti,
  ]);
}

/**
 * What a decision would mean from a month on.
 * @param sejak one of `pilihanSejak`; by default the earliest of which nobody has sent money, else the last
 * @returns undefined for a month that cannot be chosen (any more)
 */
export async function faktaPengaturan(
  act: TindakanPetugas,
  ubah: UbahPengaturan,
  sejak?: Bulan,
): Promise<FaktaPengaturan | undefined> {
  const pilihan = pilihanSejak(act.kantor, act.now);
  if (sejak !== undefined && !pilihan.includes(sejak)) return undefined;
  const semua = await uangTerkirim(act, pilihan[0]);
  const kosong = pilihan.find((bulan) => !semua.some((one) => one.bulan === bulan));
  const dipilih = sejak ?? kosong ?? pilihan[1];
  const fakta = {
    ubah,
    sejak: dipilih,
    terkirim: semua.filter(({ bulan }) => bulan >= dipilih),
    nanti: act.kantor.pengaturan.filter(
      (one) => one.jenis === ubah.jenis && one.sejak !== undefined && one.sejak > dipilih,
    ),
  };
  const draf = await countDraftsOfUnits(act.tx, act.kantor.id);
  return { ...fakta, pilihan, draf, sidik: sidikFakta(fakta) };
}

/** Why a decision was not stored. */
export type PengaturanRefusal =
  | MeanwhileRefusal
  | { code: 'pengaturan-bulan' }
  /** Something was sent or decided since the facts were shown: they are shown again. */
  | { code: 'pengaturan-berubah'; fakta: FaktaPengaturan };

/**
 * Stores a decision from a month on, beside those before it: earlier months keep what they meant, and what was sent stays.
 * The office is locked first, so that what others send at this moment comes wholly before or wholly after it.
 * @param sidik mark of the facts that the person saw
 */
export async function ubahPengaturan(
  act: TindakanPetugas,
  ubah: UbahPengaturan,
  { sejak, sidik }: { sejak: Bulan; sidik: number },
): Promise<Result<FaktaPengaturan, PengaturanRefusal>> {
  const versi = await lockOffice(act.tx, act.kantor.id);
  const kantor = versi === act.kantor.versi ? act.kantor : await kantorTerbaru(act.tx, act.kantor.id);
  const nama = ubah.jenis === 'uang_dari' ? 'uangDari' : 'dasarUang';
  const change = {
    perihal: 'pengaturan',
    tindakan: 'ubah',
    objek: sejak,
    sesudah: { [nama]: ubah.nilai, sejak },
  } as const;
  const stale = await changedMeanwhile(act, change, [{ perihal: 'pengaturan' }]);
  if (stale !== undefined) return refuse(stale);
  const fakta = await faktaPengaturan({ ...act, kantor }, ubah, sejak);
  if (fakta === undefined) return refuse({ code: 'pengaturan-bulan' });
  if (fakta.sidik !== sidik) return refuse({ code: 'pengaturan-berubah', fakta });
  await insertSetting(act.tx, {
    officeId: kantor.id,
    ...ubah,
    sejak,
    personId: act.petugas.id,
    now: new Date(act.now.epochMilliseconds),
  });
  await recordOfficeChange(changedBy(act, 'anggaran'), {
    ...change,
    sebelum: { [nama]: pengaturanBulan(kantor, ubah.jenis, sejak) },
  });
  await touchKantor(act.tx, kantor.id);
  return ok(fakta);
}
