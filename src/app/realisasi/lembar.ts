import type { Decimal } from 'decimal.js';
import { akhirBulan, type Bulan } from '../../domain/bulan.ts';
import { type Butir, butirDiminta } from '../../domain/butir.ts';
import { type Kantor, rencanaBerlaku } from '../../domain/kantor.ts';
import type { Angka, KeadaanAngka, Pelapor, Rencana } from '../../domain/rencana.ts';
import type { Tx } from '../../store/tx.ts';
import { loadWork, type Work } from '../../store/work.ts';

/** An answer as it stands now: from the draft, or as it was sent. */
export interface Isian {
  keadaan: KeadaanAngka | 'lewati';
  nilai?: Decimal;
  /** ISO date */
  tanggal?: string;
  usulan?: Decimal;
  anomali: string[];
  enteredById: number;
  /** ISO instant */
  enteredAt: string;
  /** Not sent yet. */
  draf: boolean;
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

/** Version of the draft; 0 when there is none. */
export function versiDraf(lembar: Lembar): number {
  return lembar.work?.draft?.versi ?? 0;
}

/** Whether an item is answered: neither blank nor passed over. */
export function sudahTerisi(lembar: Lembar, kunci: string): boolean {
  return (lembar.isian.get(kunci)?.keadaan ?? 'lewati') !== 'lewati';
}

/** What an answer is, in a few letters: two that differ in figure or giver differ here; '' without an answer. */
export function sidikIsian(isian: Isian | undefined): string {
  if (isian === undefined || isian.keadaan === 'lewati') return '';
  return `${isian.enteredById}:${isian.keadaan}:${isian.nilai?.toFixed() ?? isian.tanggal ?? ''}`;
}

/** Whether two answers say the same, whoever gave them. */
export function samaIsi(a: Isian | undefined, b: Isian | undefined): boolean {
  return sidikIsian(a && { ...a, enteredById: 0 }) === sidikIsian(b && { ...b, enteredById: 0 });
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

/** The plan under which a month is reported: the one it was begun with, else the one in force at the month's end. */
function rencanaLembar(kantor: Kantor, bulan: Bulan, work: Work | undefined): Rencana | undefined {
  const begun = kantor.rencana.find((one) => one.id === work?.planId);
  return begun ?? rencanaBerlaku(kantor, akhirBulan(bulan).toString());
}

/** Dated events that this reporter has reported as done before the month. */
export function selesaiSebelum(angka: readonly Angka[], pelaporId: number, bulan: Bulan): Set<number> {
  const done = angka.filter(
    (one) => one.pelaporId === pelaporId && one.bulan < bulan && one.keadaan === 'tanggal',
  );
  return new Set(done.flatMap((one) => one.indikatorId ?? []));
}

function terkirimOf(angka: readonly Angka[]): Map<string, Isian> {
  return new Map(
    angka.map(({ butir, keadaan, nilai, tanggal, enteredById, enteredAt }) => [
      butir,
      { keadaan, nilai, tanggal, enteredById, enteredAt, anomali: [], draf: false },
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
  const { work, angka } = await loadWork(tx, pelapor.id, bulan, sumber);
  const rencana = rencanaLembar(kantor, bulan, work);
  if (rencana === undefined) return undefined;
  const butir = butirDiminta(rencana, pelapor, {
    bulan,
    uangDari: kantor.uangDari,
    selesai: selesaiSebelum(angka, pelapor.id, bulan),
  });
  const terkirim = terkirimOf(angka.filter((one) => one.pelaporId === pelapor.id && one.bulan === bulan));
  const isian = new Map(terkirim);
  for (const { butir: kunci, ...answer } of work?.draft?.answers ?? []) {
    if (answer.keadaan !== 'lewati' || !terkirim.has(kunci)) isian.set(kunci, { ...answer, draf: true });
  }
  return { kantor, pelapor, bulan, rencana, work, butir, isian, terkirim, angka };
}
