import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import type { Alasan, Kata, Pertanyaan } from '../../plan/usulan/usulan-rencana.ts';
import { tanggal } from '../../text/dates.ts';
import { rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** Letters of a name inside a question. */
const NAMA_MAX = 110;

/** Data of a question as people read them: days and Rupiah in words of their own, years and lines as they are. */
function isi(say: Say, data: Kata['data']): Record<string, string> {
  const tulis = (nama: string, nilai: string | number): string => {
    const teks = String(nilai);
    if (/^\d{4}-\d\d-\d\d$/.test(teks)) return tanggal(say, Temporal.PlainDate.from(teks));
    if (nama === 'nilai' && /^\d+(\.\d+)?$/.test(teks)) return rupiah(new Decimal(teks));
    const huruf = [...teks];
    return huruf.length <= NAMA_MAX ? teks : `${huruf.slice(0, NAMA_MAX - 1).join('')}…`;
  };
  return Object.fromEntries(Object.entries(data).map(([nama, nilai]) => [nama, tulis(nama, nilai)]));
}

/** The sentence of a question. */
export function sayPertanyaan(say: Say, { jenis, data }: Pertanyaan): string {
  return say(`tanya-rencana-${jenis}`, isi(say, data));
}

/** The words of a choice. */
export function sayPilihan(say: Say, { kode, data }: Kata): string {
  return say(`pilihan-${kode}`, isi(say, data));
}

/** Why something is proposed. */
export function sayAlasan(say: Say, alasan: Alasan): string {
  return 'teks' in alasan ? alasan.teks : say(`alasan-${alasan.kode}`, isi(say, alasan.data));
}
