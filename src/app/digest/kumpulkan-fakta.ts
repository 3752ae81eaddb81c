import type { Temporal } from 'temporal-polyfill';
import { nextBulan, tahunOf } from '../../domain/bulan.ts';
import { uangDariBulan } from '../../domain/dated-settings.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type {
  DigestCompleteness,
  DigestFacts,
  DigestMissing,
  DigestOffice,
} from '../../render/digest-facts.ts';
import { type Cuplikan, corrections, lastSnapshot, newReports } from '../../store/digest.ts';
import type { Tx } from '../../store/tx.ts';
import type { KerjaKantor } from '../pengingat/ingatkan-terjadwal.ts';
import { daftarTidakPasti } from '../pengingat/tidak-pasti.ts';
import { jadwalKantor } from '../realisasi/bulan-terbuka.ts';
import { bulanBerjalan } from '../status/bulan-berjalan.ts';
import { keadaanBulan } from '../status/keadaan-bulan.ts';
import { type RekapStatus, rekapStatus } from '../status/rekap-status.ts';
import type { KeadaanBulan } from '../status/susun-keadaan.ts';
import { faktaAngka } from './fakta-angka.ts';
import { faktaKendala, faktaKeputusan } from './fakta-kendala.ts';
import { faktaPerhatian, faktaPrakiraan } from './fakta-nanti.ts';
import { cuplikanDari, faktaPerubahan } from './fakta-perubahan.ts';
import { penjelasanDigest } from './penjelasan-digest.ts';

/** Without an earlier digest the news are those of the last seven days. */
const WEEK_MS = 7 * 24 * 3600 * 1000;

/** A digest's facts, and what the next one will compare with. */
export interface Fakta {
  facts: DigestFacts;
  cuplikan: Cuplikan;
}

/**
 * Everything that the digest of an office says at this instant, about the newest month that has opened. Figures that
 * nobody reported are undefined, never 0.
 * @param mingguan the Monday digest: with nothing new it says so instead of repeating figures; one that was asked for
 *   (`/digest`) always shows them
 */
export async function kumpulkanFakta(
  tx: Tx,
  kerja: KerjaKantor,
  { mingguan }: { mingguan: boolean },
): Promise<Fakta> {
  const { kantor, now, say } = kerja;
  const bulan = bulanBerjalan(kantor, now);
  const keadaan = await keadaanBulan(tx, kantor, bulan, now);
  const sebelum = await lastSnapshot(tx, kantor.id);
  const sampai = new Date(now.epochMilliseconds);
  const sejak = sebelum?.at ?? new Date(sampai.getTime() - WEEK_MS);
  const ids = kantor.pelapor.map((one) => one.id);
  const laporanBaru = await newReports(tx, ids, sejak, sampai);
  const koreksi = await corrections(tx, ids, sejak, sampai);
  const tidakPasti = await daftarTidakPasti(tx, kantor.id, sejak);
  const rekap = rekapStatus(keadaan);
  const angka = faktaAngka(say, keadaan.progres(), keadaan.profil.profil);
  const kosong = mingguan && laporanBaru === 0 && koreksi.length === 0;
  const facts: DigestFacts = {
    ...angka,
    paguDasar: paguDasar(keadaan, angka.paguDasar),
    serapan: { ...angka.serapan, prakiraan: await faktaPrakiraan(tx, keadaan) },
    perhatian: faktaPerhatian(keadaan),
    office: namaKantor(kantor),
    date: keadaan.hariIni,
    dataSampai: now.toZonedDateTimeISO(kantor.zona),
    bulan,
    batas: keadaan.jadwal.batas,
    completeness: kelengkapanDari(rekap),
    decisions: faktaKeputusan(say, keadaan),
    changes: { laporanBaru, lines: faktaPerubahan(say, keadaan, angka, sebelum?.cuplikan, koreksi) },
    obstacles: faktaKendala(say, keadaan),
    missing: yangKurang(rekap),
    sementara: { belumDiperiksa: rekap.menunggu.length, dikembalikan: rekap.dikembalikan.length },
    keuanganDariBendahara: uangDariBulan(kantor, bulan) === 'bendahara',
    explanations: kosong ? [] : await penjelasanDigest(tx, say, keadaan),
    pesanTidakPasti: tidakPasti.length,
    nothingNew: kosong ? { berikutnya: bukaBerikutnya(keadaan) } : undefined,
  };
  return { facts, cuplikan: cuplikanDari(keadaan, angka) };
}

/** That no DPA was entered is said only where none of the year was. */
function paguDasar(
  { kantor, bulan }: KeadaanBulan,
  dasar: DigestFacts['paguDasar'],
): DigestFacts['paguDasar'] {
  if (dasar !== 'renstra') return dasar;
  const ada = kantor.rencana
    .flatMap(({ nodes }) => nodes)
    .some(({ pagu }) => pagu.some(({ jenis, tahun }) => jenis !== 'indikatif' && tahun === tahunOf(bulan)));
  return ada ? 'renstra-dulu' : dasar;
}

/** The area data write "Kabupaten Jombang" and, now and then, "Kecamatan Perak"; the letterhead adds the word itself. */
function namaKantor({ nama, kabupaten, provinsi }: Kantor): DigestOffice {
  return { kecamatan: nama.replace(/^kecamatan\s+/i, ''), kabupaten, provinsi };
}

function kelengkapanDari({ masuk, tepatWaktu, terverifikasi, desa, unit }: RekapStatus): DigestCompleteness {
  return {
    masuk: masuk.sudah,
    dari: masuk.dari,
    tepatWaktu: tepatWaktu.sudah,
    terverifikasi: terverifikasi.sudah,
    desa: { masuk: desa.sudah, dari: desa.dari },
    unit: { masuk: unit.sudah, dari: unit.dari },
  };
}

function yangKurang({ kurang }: RekapStatus): DigestMissing[] {
  return kurang.map(({ pelapor, kelengkapan }) => ({
    nama: pelapor.namaPendek,
    jenis: pelapor.jenis === 'desa' ? 'desa' : 'unit',
    kurang: kelengkapan.kurang.length,
  }));
}

/** The day on which reporting opens again; undefined while it is open. */
function bukaBerikutnya({ kantor, bulan, statusBulan }: KeadaanBulan): Temporal.PlainDate | undefined {
  if (statusBulan === 'terbuka' || statusBulan === 'lewat_batas') return undefined;
  return jadwalKantor(kantor, nextBulan(bulan)).buka;
}
