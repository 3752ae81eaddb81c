import { tanggalDi } from '../../domain/kalender.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { drawOne } from '../../draw/drawer.ts';
import { languageOf } from '../../draw/drawing.ts';
import { tahunRencana } from '../../plan/templat/lembar.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { simpanBuku } from './berkas-keluar.ts';

/** The year of the monthly sheets: this one, or the nearest that the plan has. */
function tahunBulanan(tahun: readonly number[], kini: number): number {
  return tahun.findLast((one) => one <= kini) ?? tahun[0] ?? kini;
}

/**
 * The office's newest plan as a workbook that can be changed and sent back. The newest, even where it is not in force
 * yet: what is sent back becomes the version after it.
 * @returns id of the kept file
 */
export async function unduhTemplat(
  act: TindakanPetugas,
): Promise<Result<{ fileId: number; tahun: number }, { code: 'tanpa-rencana' }>> {
  const { kantor, say, now } = act;
  const rencana = kantor.rencana.at(-1);
  if (rencana === undefined) return refuse({ code: 'tanpa-rencana' });
  const hariIni = tanggalDi(now, kantor.zona);
  const tahun = tahunBulanan(tahunRencana(rencana), hariIni.year);
  const bahan = {
    rencana,
    pelapor: kantor.pelapor,
    tahun,
    wilayah: kantor.wilayah,
    kantor: kantor.nama,
    dibuat: hariIni.toString(),
  };
  const isi = await drawOne({ kind: 'template', language: languageOf(say), bahan });
  const polos = kantor.nama.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
  const nama = say('templat-nama-berkas', { kantor: polos, tanggal: hariIni.toString() });
  return ok({ fileId: await simpanBuku(act, nama, isi), tahun });
}
