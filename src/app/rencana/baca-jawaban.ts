import { Temporal } from 'temporal-polyfill';
import { parseAngka } from '../../domain/angka.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { bacaTanggal } from '../../domain/tanggal-depan.ts';
import type { Kata } from '../../plan/usulan/usulan-rencana.ts';
import type { Say } from '../../text/translator.ts';
import { sayPilihan } from './kata-tanya.ts';
import type { MejaRencana } from './meja-rencana.ts';

/** Letters of a word that may be typed as a unit. */
const KATA_MAX = 40;

type Pilihan = readonly { id: string; kata: Kata }[];

/** A choice by its number on the screen, or by its words. */
function dariPilihan(say: Say, pilihan: Pilihan, teks: string): string | undefined {
  const nomor = /^\d{1,2}$/.test(teks) ? pilihan[Number(teks) - 1] : undefined;
  const sama = pilihan.find(({ kata }) => sayPilihan(say, kata).toLowerCase() === teks.toLowerCase());
  return (sama ?? nomor)?.id;
}

/** A version begins after the one before: reports rest on that. */
function sesudahLama(hari: Temporal.PlainDate, lama: MejaRencana['lama']): Result<string[], TanggalRefusal> {
  const terakhir = lama && Temporal.PlainDate.from(lama.berlakuDari);
  if (terakhir !== undefined && Temporal.PlainDate.compare(hari, terakhir) <= 0)
    return refuse({ code: 'rencana-tanggal-awal', dibaca: hari, terakhir });
  return ok([hari.toString()]);
}

interface TanggalRefusal {
  code: 'rencana-tanggal-awal';
  dibaca: Temporal.PlainDate;
  terakhir: Temporal.PlainDate;
}

/**
 * Reads an answer that was typed under a question. Where a figure, a day or a word is asked for, that comes first: `3`
 * under a question for Rupiah is no number of a choice.
 * @param pilihan in the order in which they are shown
 * @returns ids as `MejaRencana.putuskan` takes them
 */
export function bacaJawaban(
  say: Say,
  { pertanyaan: [satu], hariIni, lama }: MejaRencana,
  pilihan: Pilihan,
  teks: string,
): Result<string[], { code: string }> {
  const bersih = teks.trim();
  const id = dariPilihan(say, pilihan, bersih);
  if (satu?.ketik === 'rupiah') {
    const sama = pilihan.find(({ kata }) => sayPilihan(say, kata).toLowerCase() === bersih.toLowerCase());
    if (sama !== undefined) return ok([sama.id]);
    const angka = parseAngka(bersih, { jenis: 'rupiah', desimal: 2 });
    return angka.ok ? ok([angka.value.toFixed()]) : angka;
  }
  if (satu?.ketik === 'tanggal') {
    const hari = bacaTanggal(bersih, Temporal.PlainDate.from(hariIni).toPlainYearMonth());
    if (!hari.ok) return hari;
    return sesudahLama(hari.value, lama);
  }
  if (id !== undefined && satu?.banyak !== true) return ok([id]);
  if (satu?.ketik === 'teks' && /^\p{L}[\p{L}\d ./%-]*$/u.test(bersih) && bersih.length <= KATA_MAX)
    return ok([bersih]);
  return refuse({ code: satu?.banyak ? 'rencana-pilih-tombol' : 'rencana-bukan-pilihan' });
}
