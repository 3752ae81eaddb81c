import type { Kantor } from '../../domain/kantor.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type BukanRencanaRefusal, bukanRencana } from '../../plan/bukan-rencana.ts';
import type { DrafRencana } from '../../plan/draf.ts';
import { biasa, kecamatanDokumen, kecamatanLain } from '../../plan/lines/kecamatan.ts';
import type { Baris } from '../../plan/lines/split-lines.ts';
import { barisBerkas, type DokumenRefusal } from '../../plan/masukan/baris-berkas.ts';
import type { PilihanBaca } from '../../plan/masukan/batas.ts';
import { barisTeks } from '../../plan/masukan/sel-pemisah.ts';
import { bacaRencana } from '../../plan/read-plan.ts';
import { bacaTemplat } from '../../plan/templat/baca-buku.ts';
import { calonPohon, tabelBerujuk } from '../../plan/usulan/pilih-tabel.ts';
import type { IsiRencana } from './simpanan-rencana.ts';

/** Why a document gave no plan. */
export type BacaRefusal =
  | DokumenRefusal
  | BukanRencanaRefusal
  /** Its title and pages name another kecamatan throughout. */
  | { code: 'rencana-kecamatan-lain'; disebut: string; kabupaten: string; baris: string; kantor: string }
  /** Two plans in one file: each of two kecamatan has its title and its table of programs. */
  | DuaRencanaRefusal
  /** A template of ours without one of its sheets, or of an older program. */
  | { code: 'templat-rusak' };

/** Whose plan it should be. */
type KantorDituju = Pick<Kantor, 'nama' | 'kabupaten'>;

/** Reads a file that was sent as a plan: a template of ours that came back, or a document. Takes seconds for a big one. */
export async function bacaDokumen(
  isi: Uint8Array,
  nama: string,
  kantor: KantorDituju,
  pilihan: PilihanBaca = {},
): Promise<Result<IsiRencana, BacaRefusal>> {
  const templat = await bacaTemplat(isi);
  if (templat === 'rusak') return refuse({ code: 'templat-rusak' });
  if (templat !== undefined) return ok({ sumber: 'templat', templat });
  const lines = await barisBerkas(isi, pilihan);
  if (!lines.ok) return lines;
  return dariBaris(lines.value, nama, kantor);
}

/** Reads a pasted table; at most one message long. */
export function bacaTempelan(
  teks: string,
  nama: string,
  kantor: KantorDituju,
): Result<IsiRencana, BacaRefusal> {
  return dariBaris(barisTeks(teks), nama, kantor);
}

function dariBaris(lines: Baris[], nama: string, kantor: KantorDituju): Result<IsiRencana, BacaRefusal> {
  // The document is called by its file, without what only a computer needs.
  const draf = bacaRencana(lines, nama.replace(/\.\w{1,5}$/, ''));
  if (draf.tabel.length === 0) return refuse(bukanRencana(lines, nama));
  const lain = kecamatanLain(kecamatanDokumen(lines), kantor);
  if (lain !== undefined) {
    const { nama: disebut, kabupaten, baris } = lain;
    return refuse({
      code: 'rencana-kecamatan-lain',
      disebut,
      kabupaten: kabupaten === '' ? 'tidak' : kabupaten,
      baris: String(baris),
      kantor: kantor.nama,
    });
  }
  return duaRencana(draf, kantor) ?? ok({ sumber: 'dokumen', draf });
}

interface DuaRencanaRefusal {
  code: 'rencana-dua-kecamatan';
  pertama: string;
  barisPertama: string;
  kedua: string;
  barisKedua: string;
  kantor: string;
}

/** A title of another kecamatan in passing is a finding; one with a table of programs on each side of it is a second plan. */
function duaRencana(draf: DrafRencana, kantor: KantorDituju): Result<never, DuaRencanaRefusal> | undefined {
  const judul = draf.temuan.find(({ kode }) => kode === 'dua-kecamatan');
  if (judul === undefined) return undefined;
  const sebelum = calonPohon(tabelBerujuk(draf)).map(({ tabel }) => tabel.baris < judul.baris);
  if (!sebelum.includes(true) || !sebelum.includes(false)) return undefined;
  return refuse({
    code: 'rencana-dua-kecamatan',
    pertama: biasa(String(judul.data.lain)),
    barisPertama: String(judul.data.barisLain),
    kedua: biasa(String(judul.data.nama)),
    barisKedua: String(judul.baris),
    kantor: kantor.nama,
  });
}
