import type { Decimal } from 'decimal.js';
import type { Bulan } from '../../domain/bulan.ts';
import { type Butir, butirDiminta } from '../../domain/butir.ts';
import { opsiButir } from '../../domain/butir-opsi.ts';
import { sidikIsi } from '../../domain/isi-angka.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Angka, IsiAngka, KeadaanAngka, Pelapor, Rencana } from '../../domain/rencana.ts';
import type { Tx } from '../../store/tx.ts';
import { loadWork, type Work } from '../../store/work.ts';
import { angkaMenurut, rencanaBulan } from '../status/rencana-bulan.ts';

/** An answer as it stands now: from the draft, or as it was sent. */
export interface Isian extends Omit<IsiAngka, 'keadaan'> {
  keadaan: KeadaanAngka | 'lewati';
  usulan?: Decimal;
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
  /** What is asked this month, in the order of asking. */
  butir: Butir[];
  isian: Map<string, Isian>;
  /** What the newest sent revision says, whatever the draft says now. */
  terkirim: Map<string, Isian>;
  /** Sent figures of the year: this reporter's, and those of others that its questions rest on. */
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

/** Figures of this reporter before this month. */
export function angkaSebelumnya(lembar: Lembar): Angka[] {
  return lembar.angka.filter((one) => one.pelaporId === lembar.pelapor.id && one.bulan < lembar.bulan);
}

/** The item behind a key, when it is asked this month. */
export function butirLembar(lembar: Lembar, kunci: string): Butir | undefined {
  return lembar.butir.find((one) => one.kunci === kunci);
}

/** Items that nobody has answered, passed-over ones included. */
export function butirKurang(lembar: Lembar): Butir[] {
  return lembar.butir.filter((one) => !sudahTerisi(lembar, one.kunci));
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
 * Whose figures a reporter's questions rest on beside their own: a section confirms those of the desa; money of the
 * same sub kegiatan may have been reported by the section in one month and by the bendahara in the next.
 */
function dibacaOleh(pelapor: Pelapor, lain: Pelapor): boolean {
  if (pelapor.jenis === 'desa') return false;
  if (pelapor.jenis === 'bendahara') return lain.jenis !== 'desa';
  return lain.jenis === 'desa' || lain.jenis === 'bendahara';
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
  const angka = angkaMenurut(kantor, rencana, tersimpan);
  const butir = butirDiminta(rencana, pelapor, opsiButir(kantor, pelapor.id, angka, bulan));
  const work = stored && withoutLeftOvers(stored, butir);
  const terkirim = terkirimOf(angka.filter((one) => one.pelaporId === pelapor.id && one.bulan === bulan));
  const isian = new Map(terkirim);
  for (const { butir: kunci, ...answer } of work?.draft?.answers ?? []) {
    if (answer.keadaan !== 'lewati' || !terkirim.has(kunci)) isian.set(kunci, { ...answer, draf: true });
  }
  return { kantor, pelapor, bulan, rencana, work, butir, isian, terkirim, angka };
}
