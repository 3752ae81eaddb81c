import { Temporal } from 'temporal-polyfill';
import { type Butir, namaButir } from '../../domain/butir.ts';
import { samaIsi } from '../../domain/isi-angka.ts';
import { ketepatan } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { statusSetelah } from '../../domain/verifikasi.ts';
import { noteSeen } from '../../store/drafts.ts';
import { claimReport } from '../../store/report-lock.ts';
import { moveReport, type RevisionFigure, writeRevision } from '../../store/submissions.ts';
import { penugasanDengan, type TindakanPetugas } from '../pelaku.ts';
import { batalkanPengingat } from '../pengingat/batalkan-pengingat.ts';
import { butirKantor } from '../status/rencana-bulan.ts';
import { jadwalKantor } from './bulan-terbuka.ts';
import { bolehMengisi, type IsianRefusal, sudahTerkirim } from './catat-isian.ts';
import { kabarkanKoreksi } from './kabarkan-koreksi.ts';
import { butirKurang, type Lembar, versiDraf } from './lembar.ts';
import { dilihatPada, pertanyaan } from './pertanyaan.ts';

export type KirimRefusal =
  | IsianRefusal
  /** Nothing was answered yet. */
  | { code: 'draf-kosong' }
  /** Pagu or target changed since the questions were asked; said once, then taken. */
  | { code: 'rencana-berubah'; butir: PerubahanRencana[] };

/** An item whose pagu or target is not what the question showed. */
export interface PerubahanRencana {
  kunci: string;
  nama: string;
  dulu: string;
  kini: string;
}

/** What was accepted. */
export interface Kuitansi {
  /** `2026-03/35.17.01.2006/1`: month, reporter, revision. */
  nomor: string;
  revisi: number;
  lengkap: boolean;
  kurang: Butir[];
  /** Names of items that were answered and are not asked any more: not sent, and kept in the draft. */
  tersisa: string[];
  /** How the whole report is judged: by the moment it was complete for the first time. */
  ketepatan: 'tepat_waktu' | 'terlambat';
}

/** Number of a report's revision, the same however often its receipt is sent. */
export function nomorLaporan(kantor: Kantor, pelapor: Pelapor, bulan: string, revisi: number): string {
  const siapa = pelapor.jenis === 'desa' ? pelapor.kode : `${kantor.wilayah}/${pelapor.kode}`;
  return `${bulan}/${siapa}/${revisi}`;
}

/** Items whose pagu or target differs from what the draft's questions showed. */
export function perubahanRencana(lembar: Lembar): PerubahanRencana[] {
  const seen = lembar.work?.draft?.dilihat ?? {};
  return lembar.butir.flatMap((butir) => {
    const dulu = seen[butir.kunci];
    const kini = dilihatPada(pertanyaan(lembar, butir));
    if (dulu === undefined || kini === undefined || dulu === kini) return [];
    return [{ kunci: butir.kunci, nama: namaButir(butir, lembar.bulan), dulu, kini }];
  });
}

function figuresOf(lembar: Lembar): RevisionFigure[] {
  return lembar.butir.flatMap((butir): RevisionFigure[] => {
    const isian = lembar.isian.get(butir.kunci);
    if (isian === undefined || !isian.draf || isian.keadaan === 'lewati') return [];
    return [
      {
        butir: butir.kunci,
        indikatorId: butir.jenis === 'indikator' ? butir.indikator.id : undefined,
        nodeId: butir.node?.id,
        keadaan: isian.keadaan,
        nilai: isian.nilai,
        penyebut: isian.penyebut,
        kategori: isian.kategori,
        unsur: isian.unsur,
        tanggal: isian.tanggal,
        usulan: isian.usulan,
        usulanPenyebut: isian.usulanPenyebut,
        anomali: isian.anomali,
        enteredById: isian.enteredById,
        enteredAt: new Date(isian.enteredAt),
      },
    ];
  });
}

/** Whether there is something new to send: a figure, or a kendala or bukti alone. */
export function adaYangDikirim(lembar: Lembar): boolean {
  const { kendala = [], bukti = [] } = lembar.work ?? {};
  if ([...lembar.isian.values()].some((one) => one.draf && one.keadaan !== 'lewati')) return true;
  return kendala.some((one) => one.revisi === 0) || bukti.some((one) => one.revisi === 0);
}

/** Answers of the draft to what is not asked this month any more. */
function tersisa(act: TindakanPetugas, lembar: Lembar): string[] {
  const asked = new Set(lembar.butir.map((one) => one.kunci));
  return (lembar.work?.draft?.answers ?? [])
    .filter((one) => one.keadaan !== 'lewati' && !asked.has(one.butir))
    .map((one) => {
      const butir = butirKantor(act.kantor, one.butir);
      return butir === undefined ? act.say('lapor-butir-lama') : namaButir(butir, lembar.bulan);
    });
}

/**
 * Sends the draft: a new revision with the whole report, in one transaction. A part may be sent; the report counts as
 * sudah only when all that was asked is there. A pagu or target that changed since its question is refused once and
 * noted as seen, in the draft and in `lembar`; sending again takes it. What is sent is what `lembar` shows: the report
 * is claimed at the version that was read, so that an answer stored meanwhile refuses the sending instead of being lost.
 * @param versi version of the report whose summary the person saw
 */
export async function kirimLaporan(
  act: TindakanPetugas,
  lembar: Lembar,
  options: { versi: number },
): Promise<Result<Kuitansi, KirimRefusal>> {
  const allowed = bolehMengisi(act, lembar);
  if (!allowed.ok) return allowed;
  const { work } = lembar;
  if (work?.draft === undefined)
    return refuse(work?.revisi ? sudahTerkirim(act, lembar) : { code: 'draf-kosong' });
  const { draft } = work;
  if (options.versi !== versiDraf(lembar)) return refuse({ code: 'draf-berubah' });
  const ke = statusSetelah(work.status, 'ajukan');
  if (ke === undefined) throw new Error(`a report that is ${work.status} was let through to be sent`);
  if (!adaYangDikirim(lembar)) return refuse({ code: 'draf-kosong' });
  const report = await claimReport(act.tx, work);
  if (report === undefined) return refuse({ code: 'draf-berubah' });
  const now = new Date(act.now.epochMilliseconds);
  const figures = figuresOf(lembar);
  const changed = perubahanRencana(lembar);
  if (changed.length > 0) {
    await noteSeen(report, Object.fromEntries(changed.map(({ kunci, kini }) => [kunci, kini])));
    work.versi = report.versi;
    return refuse({ code: 'rencana-berubah', butir: changed });
  }
  const kurang = butirKurang(lembar);
  const lengkap = kurang.length === 0;
  const revisi = work.revisi + 1;
  const selesai = work.lengkapAt === undefined ? act.now : Temporal.Instant.from(work.lengkapAt);
  const tepat = ketepatan(selesai, jadwalKantor(act.kantor, lembar.bulan).batas, act.kantor.zona);
  await moveReport(report, {
    ke,
    langkah: 'ajukan',
    revisiBaru: revisi,
    alasan: draft.alasan,
    personId: act.petugas.id,
    now,
    peran: penugasanDengan(act.petugas, act.kantor.id, 'lapor')[0]?.peran ?? '',
    lengkapAt: lengkap ? now : undefined,
  });
  await writeRevision(report, {
    revisi,
    lengkap,
    ketepatan: tepat,
    figures,
    sentById: act.petugas.id,
    sentAt: now,
    jenis: draft.jenis === 'ubah' ? 'ubah' : revisi === 1 ? 'kirim' : 'tambahan',
    alasan: draft.alasan,
  });
  await batalkanPengingat(act.tx, lembar.pelapor.id, lembar.bulan);
  const berubah = figures
    .map((one) => one.butir)
    .filter((kunci) => !samaIsi(lembar.isian.get(kunci), lembar.terkirim.get(kunci)));
  if (revisi > 1 && berubah.length > 0) await kabarkanKoreksi(act, lembar, berubah);
  return ok({
    nomor: nomorLaporan(act.kantor, lembar.pelapor, lembar.bulan, revisi),
    revisi,
    lengkap,
    kurang,
    tersisa: tersisa(act, lembar),
    ketepatan: tepat,
  });
}
