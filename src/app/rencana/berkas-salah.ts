import { drawOne } from '../../draw/drawer.ts';
import { type SelSalah, saySelSalah } from '../../plan/templat/salah.ts';
import type { Say } from '../../text/translator.ts';

/** Cells that fit on the screen. */
const SALAH_LAYAR = 12;

/** Every cell of a template that was not taken, as a workbook; undefined where the screen shows them all. */
export async function berkasSalah(say: Say, salah: readonly SelSalah[]): Promise<Uint8Array | undefined> {
  if (salah.length <= SALAH_LAYAR) return undefined;
  const kolom = [
    { judul: say('rencana-kolom-sel'), lebar: 20 },
    { judul: say('rencana-kolom-sebab'), lebar: 100 },
  ];
  const baris = salah.map((one) => [`${one.lembar} ${one.sel}`, saySelSalah(say, one)]);
  return await drawOne({ kind: 'table', nama: say('rencana-lembar-salah'), kolom, baris });
}
