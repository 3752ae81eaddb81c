import { Temporal } from 'temporal-polyfill';
import { jumlahHariKerja, tanggalDi } from '../../domain/kalender.ts';
import { type Kantor, pelaporKantor } from '../../domain/kantor.ts';
import { KODE_KETIKAN } from '../../domain/mutu/mutu-angka.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { type BarisAntrian, waitingReports } from '../../store/verification.ts';
import { type MutuBulan, temuanBulan, temuanPelapor } from '../mutu/temuan-bulan.ts';
import type { Petugas, TindakanPetugas } from '../pelaku.ts';
import { buntu, saranBuntu } from './buntu.ts';
import { milikSendiri } from './milik-sendiri.ts';
import { type AlasanLihat, perluDilihat } from './perlu-dilihat.ts';

/** A waiting report in the queue of one verifier. */
export interface Antre extends BarisAntrian {
  pelapor: Pelapor;
  /** Working days since it waits; 0 on the first day. */
  hariKerja: number;
  /** Why it is not verified together with others; empty when it can be. */
  lihat: AlasanLihat[];
}

/** What waits for one verifier. */
export interface Antrian {
  /** Longest wait first. */
  isi: Antre[];
  /** Reports of the verifier's own, which others verify. */
  sendiri: number;
  /** Of those, how many nobody else may verify either; and what to do about it. */
  buntu: number;
  saran?: string;
}

/** What waits at an office, with the findings about the data of the months that it is of. */
interface Menunggu {
  semua: readonly BarisAntrian[];
  mutu: readonly MutuBulan[];
}

/** Findings about a waiting report that its officer was not asked about while typing. */
function jumlahMutu({ pelaporId, bulan, anomali }: BarisAntrian, mutu: readonly MutuBulan[]): number {
  const bulanIni = mutu.find((one) => one.bulan === bulan);
  const temuan = bulanIni === undefined ? [] : temuanPelapor(bulanIni, pelaporId);
  return temuan.filter(({ kode }) => anomali === 0 || !KODE_KETIKAN.has(kode)).length;
}

/** The queue of one verifier from what waits at the office; pure. */
function susunAntrian(
  kantor: Kantor,
  petugas: Petugas,
  { semua, mutu }: Menunggu,
  now: Temporal.Instant,
): Omit<Antrian, 'buntu' | 'saran'> {
  const hariIni = tanggalDi(now, kantor.zona);
  const isi = semua.flatMap((baris): Antre[] => {
    const pelapor = pelaporKantor(kantor, baris.pelaporId);
    if (pelapor === undefined || milikSendiri(petugas, baris.pelaporId, baris.pengisi)) return [];
    const sejak = tanggalDi(Temporal.Instant.from(baris.sejak), kantor.zona);
    const lihat = perluDilihat(baris, jumlahMutu(baris, mutu));
    return [{ ...baris, pelapor, hariKerja: jumlahHariKerja(sejak, hariIni, kantor), lihat }];
  });
  return { isi, sendiri: semua.length - isi.length };
}

/**
 * Reads the queue: reports of the office that wait, longest first, without the verifier's own. One round trip, and those
 * of `temuanBulan` for each month that waits; two more where reports of their own wait.
 */
export async function antrian(act: TindakanPetugas): Promise<Antrian> {
  const { tx, kantor, petugas, now } = act;
  const semua = await waitingReports(tx, kantor.id);
  const mutu: MutuBulan[] = [];
  for (const bulan of new Set(semua.map((one) => one.bulan)))
    mutu.push(await temuanBulan(tx, kantor, bulan, now));
  const antre = susunAntrian(kantor, petugas, { semua, mutu }, now);
  if (antre.sendiri === 0) return { ...antre, buntu: 0 };
  const { periksa } = await buntu(act);
  if (periksa.length === 0) return { ...antre, buntu: 0 };
  return { ...antre, buntu: periksa.length, saran: await saranBuntu(act, 'periksa') };
}

/** A place in the queue: a report and since when it waits. */
export type Tempat = Pick<Antre, 'sejak' | 'reportId'>;

/** The next of a queue after a place, be the report there still waiting or not; undefined at the end. */
export function sesudah(isi: readonly Antre[], tempat: Tempat): Antre | undefined {
  return isi.find(
    (one) => one.sejak > tempat.sejak || (one.sejak === tempat.sejak && one.reportId > tempat.reportId),
  );
}

/** Those of a queue that can be verified together. */
export function sekaligus(isi: readonly Antre[]): Antre[] {
  return isi.filter((one) => one.lihat.length === 0);
}
