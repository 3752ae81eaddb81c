import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import type { Fisik, Progres, Uang } from '../../domain/progres-figur.ts';
import { tertinggal } from '../../domain/progres-tertinggal.ts';
import { kataUangLain } from '../../render/uang-terpisah.ts';
import { namaBulan } from '../../text/dates.ts';
import { persen, poin } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import { baris, cakupanSub, cakupanUang, labelPagu } from './kata.ts';

/** Serapan and fisik against plan, and what lags most, each with how much of the plan it rests on. */
export function angkaStatus(say: Say, keadaan: KeadaanBulan): string {
  const progres = keadaan.progres();
  if (progres === undefined) return '';
  const bulan = namaBulan(say, keadaan.bulan);
  const { kantor } = progres;
  return baris(
    serapan(say, bulan, kantor),
    '',
    fisik(say, bulan, kantor.fisikTanpaGaji),
    ...tertinggalDua(say, progres),
  );
}

function serapan(say: Say, bulan: string, { uang, uangTanpaGaji }: Progres['kantor']): string {
  const judul = say('status-serapan', { bulan });
  const lain = kataUangLain(say, uang);
  if (uang.serapan === undefined) return baris(`${judul} ${say('status-belum-ada-angka')}`, ...lain);
  return baris(
    judul,
    say('status-tanpa-gaji', { angka: denganRencana(say, uangTanpaGaji) }),
    say('status-termasuk-gaji', { angka: persen(uang.serapan) }),
    dasar(say, [cakupanUang(say, uang), labelPagu(say, uang.jenisPagu)], uang.sementara),
    ...lain,
  );
}

/**
 * `15,04 % (rencana 22 %; −6,96 poin)` by anggaran kas, "rencana merata" where no sub kegiatan has one, and with how
 * many have one where only some do; without a plan only the percentage.
 */
export function denganRencana(say: Say, { serapan: nilai, rencana, deviasi }: Uang): string {
  if (nilai === undefined) return say('status-belum-ada-angka');
  if (rencana === undefined || deviasi === undefined) return persen(nilai);
  const vars = { angka: persen(nilai), rencana: persen(rencana.persen), deviasi: poin(deviasi) };
  if (!rencana.merata) return say('status-angka-rencana', vars);
  const { dari, total } = rencana.kas;
  if (dari === 0) return say('status-angka-rencana-merata', vars);
  return say('status-angka-rencana-sebagian', { ...vars, dari, total });
}

function fisik(say: Say, bulan: string, { tahun, banding, sementara }: Fisik): string {
  const judul = say('status-fisik', { bulan });
  if (tahun === undefined) return `${judul} ${say('status-belum-ada-angka')}`;
  if (banding === undefined) {
    return baris(judul, persen(tahun.persen), dasar(say, [cakupanSub(say, tahun.cakupan)], sementara));
  }
  const angka = say('status-angka-rencana', {
    angka: persen(banding.realisasi),
    rencana: persen(banding.rencana),
    deviasi: poin(banding.deviasi),
  });
  return baris(judul, angka, dasar(say, [cakupanSub(say, banding.cakupan)], sementara));
}

/** What a figure rests on, and that somebody still has to verify it. */
function dasar(say: Say, bagian: string[], sementara: boolean): string {
  return [...bagian, ...(sementara ? [say('ringkasan-sementara')] : [])].join(' · ');
}

function tertinggalDua(say: Say, progres: Progres): string[] {
  const semua = tertinggal(progres, 2).map(({ node, uangTanpaGaji: uang }) =>
    say('status-tertinggal-baris', {
      nama: node.namaPendek,
      angka: persen(uang.serapan!),
      deviasi: poin(uang.deviasi!),
    }),
  );
  return semua.length === 0 ? [] : ['', say('status-tertinggal'), ...semua];
}
