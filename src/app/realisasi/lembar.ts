import type { Decimal } from 'decimal.js';
import type { Bulan } from '../../domain/bulan.ts';
import { type Butir, butirDiminta } from '../../domain/butir.ts';
import { opsiLembar } from '../../domain/butir-opsi.ts';
import { pemegangBulan, pilihAngka } from '../../domain/counting-reporter.ts';
import { sidikIsi } from '../../domain/isi-angka.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Angka, IsiAngka, KeadaanAngka, Pelapor, Rencana } from '../../domain/rencana.ts';
import type { Tx } from '../../store/tx.ts';
import { loadWork, type Work } from '../../store/work.ts';
import { angkaMenurut, rencanaBulan } from '../status/rencana-bulan.ts';
import { type LaporanLain, laporanLain } from './reported-by-others.ts';

/** An answer as it stands now: from the draft, or as it was sent. */
export interface Isian extends Omit<IsiAngka, 'keadaan'> {
  keadaan: KeadaanAngka | 'lewati';
  usulan?: Decimal;
  usulanPenyebut?: Decimal;
  anomali: string[];
  enteredById: number;
  /** ISO instant */
  enteredAt: string;
  /** Not sent yet. */
  draf: boolean;
  /** Version of the report that the answer in the draft made; absent of what was sent. */
  versi?: number;
}

/** One reporter's month on the table: what is asked, what is answered, and the figures of the year around it. */
export interface Lembar {
  kantor: Kantor;
  pelapor: Pelapor;
  bulan: Bulan;
  rencana: Rencana;
  work?: Work;
  /** What is asked this month, in the order of asking, and what of another reporter's this one began to answer. */
  butir: Butir[];
  /** Figures of this month that another reporter sent and that count, by key: they are shown and not asked again. */
  dilaporkanLain: ReadonlyMap<string, LaporanLain>;
  isian: Map<string, Isian>;
  /** What the newest sent revision says, whatever the draft says now. */
  terkirim: Map<string, Isian>;
  /** Sent figures of the year that count: this reporter's, and those of others that its questions rest on. */
  angka: Angka[];
}

/** Version of the report as it lies on the table; 0 when there is none. Every button and every step carries it. */
export function versiDraf(lembar: Lembar): number {
  return lembar.work?.versi ?? 0;
}

/** Whether an item is answered: neither blank nor passed over. */
export function sudahTerisi(lembar: Lembar, kunci: string): boolean {
  return (lembar.isian.get(kunci)?.keadaan ?? 'lewati') !== 'lewati';
}

/** What an answer is, in a few letters: two that differ in figure or giver differ here; '' without an answer. */
export function sidikIsian(isian: Isian | undefined): string {
  if (isian === undefined || isian.keadaan === 'lewati') return '';
  return `${isian.enteredById}:${sidikIsi(isian)}`;
}

/** Figures before this month that its questions go on from: a desa's own; of units whoever reported the item then. */
export function angkaSebelumnya({ kantor, pelapor, bulan, angka }: Lembar): Angka[] {
  const desa = new Set(kantor.pelapor.flatMap(({ id, jenis }) => (jenis === 'desa' ? [id] : [])));
  const milik = (id: number) => (pelapor.jenis === 'desa' ? id === pelapor.id : !desa.has(id));
  return angka.filter((one) => milik(one.pelaporId) && one.bulan < bulan);
}

/** The item behind a key, when it is asked this month. */
export function butirLembar(lembar: Lembar, kunci: string): Butir | undefined {
  return lembar.butir.find((one) => one.kunci === kunci);
}

/** Items that nobody has answered, passed-over ones included; what another reporter has sent is not missing. */
export function butirKurang(lembar: Lembar): Butir[] {
  return lembar.butir.filter(({ kunci }) => !sudahTerisi(lembar, kunci) && !lembar.dilaporkanLain.has(kunci));
}

function terkirimOf(angka: readonly Angka[]): Map<string, Isian> {
  return new Map(
    angka.map(({ butir, keadaan, nilai, penyebut, kategori, unsur, tanggal, enteredById, enteredAt }) => [
      butir,
      {
        keadaan,
        nilai,
        penyebut,
        kategori,
        unsur,
        tanggal,
        enteredById,
        enteredAt,
        anomali: [],
        draf: false,
      },
    ]),
  );
}

/**
 * Whose figures a reporter's questions rest on beside their own: a section confirms those of the desa; an item may have
 * been reported by one section in one month and by another, or by the bendahara, in the next.
 */
function dibacaOleh(pelapor: Pelapor, lain: Pelapor): boolean {
  if (pelapor.jenis === 'desa') return false;
  return pelapor.jenis !== 'bendahara' || lain.jenis !== 'desa';
}

/**
 * A draft that holds only answers to what is not asked any more is none to work on; once one of them is asked again it
 * is a draft like any other.
 */
function withoutLeftOvers(work: Work, butir: readonly Butir[]): Work {
  if (work.draft?.jenis !== 'sisa') return work;
  const asked = work.draft.answers.some((answer) => butir.some(({ kunci }) => kunci === answer.butir));
  return { ...work, draft: asked ? { ...work.draft, jenis: 'isi' } : undefined };
}

/**
 * Lays a reporter's month on the table in one round trip.
 * @returns undefined when the office has no plan for that month
 */
export async function bukaLembar(
  tx: Tx,
  kantor: Kantor,
  pelapor: Pelapor,
  bulan: Bulan,
): Promise<Lembar | undefined> {
  const sumber = kantor.pelapor
    .filter((one) => one.id === pelapor.id || dibacaOleh(pelapor, one))
    .map((one) => one.id);
  const { work: stored, angka: tersimpan } = await loadWork(tx, pelapor.id, bulan, sumber);
  const rencana = rencanaBulan(kantor, bulan, stored?.planId);
  if (rencana === undefined) return undefined;
  const semua = angkaMenurut(kantor, rencana, tersimpan);
  const terpilih = pilihAngka(kantor, rencana, semua);
  const lembaran = { rencana, pelaporId: pelapor.id, bulan, terisi: terisi(stored, terpilih.angka, bulan) };
  const opsi = opsiLembar(kantor, lembaran, semua);
  const butir = butirDiminta(rencana, pelapor, opsi);
  const work = stored && withoutLeftOvers(stored, butir);
  const terkirim = terkirimOf(semua.filter((one) => one.pelaporId === pelapor.id && one.bulan === bulan));
  const isian = new Map(terkirim);
  for (const { butir: kunci, ...answer } of work?.draft?.answers ?? []) {
    if (answer.keadaan !== 'lewati' || !terkirim.has(kunci)) isian.set(kunci, { ...answer, draf: true });
  }
  const dilaporkanLain = laporanLain({ kantor, pelapor, bulan, rencana }, opsi, terpilih);
  const { angka } = terpilih;
  return { kantor, pelapor, bulan, rencana, work, butir, dilaporkanLain, isian, terkirim, angka };
}

/**
 * Items that a draft answers: they stay on its sheet, so that nothing that was typed is left behind. One that was passed
 * over only where another reporter has sent it, to be answered beside it.
 */
function terisi(work: Work | undefined, angka: readonly Angka[], bulan: Bulan): ReadonlySet<string> {
  const pemegang = pemegangBulan(angka, bulan);
  const jawaban = work?.draft?.answers ?? [];
  return new Set(
    jawaban
      .filter(({ butir, keadaan }) => keadaan !== 'lewati' || pemegang.has(butir))
      .map(({ butir }) => butir),
  );
}
