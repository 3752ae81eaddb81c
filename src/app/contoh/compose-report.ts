import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { akhirBulan, type Bulan, previousBulan, tahunOf } from '../../domain/bulan.ts';
import { type Butir, butirDiminta, butirIndikator } from '../../domain/butir.ts';
import { opsiButir } from '../../domain/butir-opsi.ts';
import { uangDariBulan } from '../../domain/dated-settings.ts';
import { ketepatan } from '../../domain/kalender.ts';
import { type Kantor, rencanaBerlaku } from '../../domain/kantor.ts';
import { posisi } from '../../domain/posisi.ts';
import { usulanAnswer, usulanDariDesa } from '../../domain/posisi-desa.ts';
import type { Angka, Indikator, Pelapor, Rencana, StatusLaporan } from '../../domain/rencana.ts';
import { statusSetelah } from '../../domain/verifikasi.ts';
import type { WholeFigure, WholeReport } from '../../store/demo-writes.ts';
import { jadwalKantor } from '../realisasi/bulan-terbuka.ts';
import type { LaporanDemo } from './laporan-demo-bentuk.ts';
import { ORANG_DEMO, PEMERIKSA } from './orang-demo.ts';

/** What an invented report is composed from. */
export interface Bahan {
  kantor: Kantor;
  pelapor: Pelapor;
  laporan: LaporanDemo;
  /** Figures that were there before it, for what the desa reports suggest. */
  angka: readonly Angka[];
  /** Person ids by Telegram id. */
  orang: ReadonlyMap<number, number>;
  /** Verification and approval after this instant have not happened yet. */
  sampai: Temporal.Instant;
}

/**
 * One invented report as it is stored: exactly what the month asks of the reporter, judged like a real one.
 * @throws Error when the invention answers less or more than what is asked
 */
export function susunLaporan(bahan: Bahan): WholeReport {
  const { kantor, pelapor, laporan, angka, orang } = bahan;
  const { bulan } = laporan;
  const rencana = rencanaBerlaku(kantor, akhirBulan(bulan).toString());
  if (rencana === undefined) throw new Error(`${kantor.wilayah} has no plan in ${bulan}`);
  const butir = butirDiminta(rencana, pelapor, opsiButir(kantor, pelapor.id, angka, bulan));
  const pengirim = ORANG_DEMO.find((one) => one.pelapor === pelapor.kode)!;
  const personId = orang.get(pengirim.telegramId)!;
  const at = instantOf(kantor, laporan.dikirim);
  const langkah = langkahSampai(bahan);
  const status = langkah.reduce<StatusLaporan>(
    (now, one) => statusSetelah(now, one.langkah) ?? now,
    'diajukan',
  );
  const ajukan = { langkah: 'ajukan' as const, personId, peran: pengirim.peran, at: dateOf(at) };
  return {
    pelaporId: pelapor.id,
    bulan,
    planId: rencana.id,
    status,
    sentById: personId,
    sentAt: dateOf(at),
    lengkap: true,
    ketepatan: ketepatan(at, jadwalKantor(kantor, bulan).batas, kantor.zona),
    figures: figuresOf(bahan, rencana, butir),
    events: [ajukan, ...langkah],
    kendala: kendalaOf(laporan, butir),
  };
}

function dateOf(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}

/** An instant of a time that is local to the office. */
export function instantOf(kantor: Kantor, local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(kantor.zona).toInstant();
}

/** Key under which the invention answers an item. */
function kunciJawaban(butir: Butir): string {
  return butir.jenis === 'keuangan' ? butir.node.kode : butir.indikator.kunci;
}

function figuresOf(
  { kantor, pelapor, laporan, angka }: Bahan,
  rencana: Rencana,
  semua: Butir[],
): WholeFigure[] {
  const label = `${pelapor.kode} ${laporan.bulan}`;
  const asked = new Set(semua.map(kunciJawaban));
  // Whoever looks at the demonstration may have given the money to the bendahara: the others then report the rest.
  const lewat = new Set(
    uangDariBulan(kantor, laporan.bulan) === 'bendahara' ? rencana.nodes.map(({ kode }) => kode) : [],
  );
  const extra = Object.keys(laporan.jawaban).find((kunci) => !asked.has(kunci) && !lewat.has(kunci));
  if (extra !== undefined) throw new Error(`${label}: ${extra} is answered and not asked`);
  return semua.map((butir) => {
    const jawaban = laporan.jawaban[kunciJawaban(butir)];
    const figure = {
      butir: butir.kunci,
      indikatorId: butir.jenis === 'indikator' ? butir.indikator.id : undefined,
      nodeId: butir.node?.id,
    };
    if (jawaban === undefined) throw new Error(`${label}: ${kunciJawaban(butir)} is asked and not answered`);
    if (jawaban === 'nihil' || jawaban === 'belum') return { ...figure, keadaan: jawaban };
    if (typeof jawaban !== 'string') return { ...figure, keadaan: 'tanggal', tanggal: jawaban.tanggal };
    if (jawaban !== 'dari-desa') return { ...figure, keadaan: 'nilai', nilai: new Decimal(jawaban) };
    if (butir.jenis !== 'indikator') throw new Error(`${label}: money comes from no desa`);
    const usulan = usulanUnit(kantor, rencana, butir.indikator, pelapor, angka, laporan.bulan);
    return { ...figure, keadaan: 'nilai', ...usulan };
  });
}

/** What the desa reports suggest, which the invented section confirms unchanged. */
function usulanUnit(
  kantor: Kantor,
  rencana: Rencana,
  indikator: Indikator,
  pelapor: Pelapor,
  angka: readonly Angka[],
  bulan: Bulan,
): Pick<WholeFigure, 'nilai' | 'penyebut' | 'unsur' | 'usulan' | 'usulanPenyebut'> {
  const own = angka.filter((a) => a.pelaporId === pelapor.id && a.indikatorId === indikator.id);
  const before = bulan.endsWith('-01') ? undefined : posisi(indikator, own, previousBulan(bulan));
  const proposal = usulanDariDesa(rencana, indikator, kantor.pelapor, angka, bulan, before);
  const answer = usulanAnswer(proposal);
  if (answer === undefined) throw new Error(`no desa reported ${indikator.kunci} in ${tahunOf(bulan)}`);
  return { ...answer, usulan: proposal.usulan, usulanPenyebut: proposal.penyebut };
}

/** What the verifier and the camat had done to an invented report by `sampai`, oldest first. */
export function langkahSampai({
  kantor,
  laporan,
  orang,
  sampai,
}: Omit<Bahan, 'pelapor' | 'angka'>): WholeReport['events'] {
  const { diperiksa, disetujui } = laporan;
  const events: WholeReport['events'] = [];
  if (diperiksa !== undefined) {
    const { langkah, pada, alasan, butir } = diperiksa;
    const personId = orang.get(PEMERIKSA.kasubbag)!;
    const at = dateOf(instantOf(kantor, pada));
    events.push({
      langkah,
      personId,
      peran: 'kasubbag',
      at,
      alasan,
      butir: butirDemo(kantor, laporan, butir),
    });
  }
  if (disetujui !== undefined) {
    const at = dateOf(instantOf(kantor, disetujui));
    events.push({ langkah: 'setujui', personId: orang.get(PEMERIKSA.camat)!, peran: 'camat', at });
  }
  return events.filter(({ at }) => at.getTime() <= sampai.epochMilliseconds);
}

/** Item that was returned, by the key of its indicator. */
function butirDemo(kantor: Kantor, { bulan }: LaporanDemo, kunci: string | undefined): string | undefined {
  const rencana = rencanaBerlaku(kantor, akhirBulan(bulan).toString());
  const indikator = rencana?.indikators.find((one) => one.kunci === kunci);
  return indikator && butirIndikator(indikator.id);
}

function kendalaOf({ kendala }: LaporanDemo, semua: Butir[]): WholeReport['kendala'] {
  if (kendala === undefined) return [];
  const { subKegiatan, teks, mintaKeputusan } = kendala;
  const butir = semua.filter(({ node }) => node?.kode === subKegiatan).map(({ kunci }) => kunci);
  return [{ butir, teks, mintaKeputusan }];
}
