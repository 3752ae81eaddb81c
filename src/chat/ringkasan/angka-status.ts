import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import type { Banding, Fisik, Progres, Uang } from '../../domain/progres-figur.ts';
import { isWholeFisik } from '../../domain/progres-fisik.ts';
import { tertinggal } from '../../domain/progres-tertinggal.ts';
import { sinceWords } from '../../render/figure-words.ts';
import { kataUangLain } from '../../render/uang-terpisah.ts';
import { persenCapaian } from '../../text/capaian.ts';
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
    fisik(say, keadaan, kantor.fisikTanpaGaji),
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
export function denganRencana(say: Say, { serapan: nilai, rencana, deviasi, beforeStart }: Uang): string {
  if (nilai === undefined) return say('status-belum-ada-angka');
  const sejak = sinceWords(say, beforeStart);
  if (sejak !== undefined) {
    const vars = { angka: persen(nilai), sejak };
    if (rencana === undefined) return say('status-angka-sejak', vars);
    return say('status-angka-sejak-rencana', { ...vars, rencana: persen(rencana.persen) });
  }
  if (rencana === undefined || deviasi === undefined) return persen(nilai);
  const vars = { angka: persen(nilai), rencana: persen(rencana.persen), deviasi: poin(deviasi) };
  if (!rencana.merata) return say('status-angka-rencana', vars);
  const { dari, total } = rencana.kas;
  if (dari === 0) return say('status-angka-rencana-merata', vars);
  return say('status-angka-rencana-sebagian', { ...vars, dari, total });
}

/**
 * Physical progress against the year's target, the same figure as everywhere; where only some of it has a plan to date,
 * that part stands below under a name of its own, against the plan.
 */
function fisik(say: Say, { bulan, profil }: KeadaanBulan, nilai: Fisik): string {
  const { tahun, banding, sementara, alasan, beforeStart } = nilai;
  const judul = say('status-fisik', { bulan: namaBulan(say, bulan) });
  if (tahun === undefined) {
    const kosong = alasan === undefined || alasan === 'belum_lapor';
    return `${judul} ${say(kosong ? 'status-belum-ada-angka' : `tanpa-capaian-${alasan}`)}`;
  }
  const persenFisik = persenCapaian(say, tahun.persen, profil.profil);
  const sama = banding !== undefined && isWholeFisik(nilai);
  return baris(
    judul,
    sama ? denganDeviasi(say, persenFisik, banding) : persenFisik,
    dasar(say, [cakupanSub(say, tahun.cakupan)], sementara),
    sinceWords(say, beforeStart),
    banding === undefined || sama
      ? undefined
      : say('status-fisik-berencana', {
          angka: denganDeviasi(say, persen(banding.realisasi), banding),
          cakupan: cakupanSub(say, banding.cakupan),
        }),
  );
}

function denganDeviasi(say: Say, angka: string, { rencana, deviasi }: Banding): string {
  return say('status-angka-rencana', { angka, rencana: persen(rencana), deviasi: poin(deviasi) });
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
