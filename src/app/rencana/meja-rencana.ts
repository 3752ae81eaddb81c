import { tanggalDi } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { kunciTerpakai } from '../../domain/kunci-akhir.ts';
import type { Rencana } from '../../domain/rencana.ts';
import type { RencanaBaru } from '../../domain/rencana-baru.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Temuan } from '../../plan/draf.ts';
import type { TemplatKembali } from '../../plan/templat/baca-buku.ts';
import type { SelSalah } from '../../plan/templat/salah.ts';
import { terapkanTemplat } from '../../plan/templat/terapkan-templat.ts';
import { jawab } from '../../plan/usulan/jawab.ts';
import type { KeputusanRencana } from '../../plan/usulan/keputusan.ts';
import { susunRencana } from '../../plan/usulan/susun-rencana.ts';
import { tanyaVersi } from '../../plan/usulan/tanya-versi.ts';
import { usulkan } from '../../plan/usulan/usulan.ts';
import type { Pertanyaan, UsulanRencana } from '../../plan/usulan/usulan-rencana.ts';
import type { Tindakan } from '../pelaku.ts';
import { type MasalahRencana, masalahRencana } from './masalah-rencana.ts';
import { type IsiRencana, isiRencana, type UnggahanRencana } from './simpanan-rencana.ts';
import { unitKantor } from './unit-kantor.ts';

/** An open document with everything that follows from it and from what was decided so far. */
export interface MejaRencana {
  unggahan: UnggahanRencana;
  kantor: Kantor;
  isi: IsiRencana;
  /** ISO date of today at the office. */
  hariIni: string;
  /** The office's newest version; undefined: this is its first. */
  lama?: Rencana;
  /** What is left to ask, in order; empty: it can be stored. */
  pertanyaan: Pertanyaan[];
  /** The plan as it would be stored now. */
  rencana: RencanaBaru;
  /** What the reader found; a template has none. */
  temuan: readonly Temuan[];
  /** Indicators whose properties contradict each other, of the plan as it would be stored now. */
  masalah: MasalahRencana[];
  /** Cells of a template that were not taken: nothing is stored while there are any. */
  salah: SelSalah[];
  /** Names in the decisions that the document does not have. */
  asing: readonly string[];
  /** The decisions with one more question answered. */
  putuskan(keputusan: KeputusanRencana, pertanyaan: Pertanyaan, pilihan: readonly string[]): KeputusanRencana;
}

/** Why a document cannot be worked on. */
export type MejaRefusal =
  /** A template of another office. */
  | { code: 'templat-kantor-lain'; wilayah: string }
  /** The template was made from a version that is no longer the newest. */
  | { code: 'templat-lama' };

type Bagian = Pick<MejaRencana, 'pertanyaan' | 'rencana' | 'temuan' | 'salah' | 'asing' | 'putuskan'>;

function dariDokumen(
  draf: UsulanDari,
  { kantor, lama, keputusan }: { kantor: Kantor; lama?: Rencana; keputusan: KeputusanRencana },
): Bagian {
  const usulan: UsulanRencana = usulkan(draf, { keputusan, unit: unitKantor(kantor), lama });
  return {
    pertanyaan: usulan.pertanyaan,
    rencana: susunRencana(usulan, kunciTerpakai(kantor.rencana)),
    temuan: draf.temuan,
    salah: [],
    asing: usulan.asing,
    putuskan: (k, pertanyaan, pilihan) => jawab(k, usulan, pertanyaan, pilihan),
  };
}

type UsulanDari = Parameters<typeof usulkan>[0];

/** Of a template only the kind of the version and its first day are asked. */
function dariTemplat(
  templat: TemplatKembali,
  {
    kantor,
    lama,
    keputusan,
    hariIni,
  }: { kantor: Kantor; lama: Rencana; keputusan: KeputusanRencana; hariIni: string },
  say: Tindakan['say'],
): Bagian {
  const berlakuDari = keputusan.berlakuDari ?? hariIni;
  const { rencana, salah } = terapkanTemplat(templat, {
    say,
    rencana: lama,
    pelapor: kantor.pelapor,
    terpakai: kunciTerpakai(kantor.rencana),
    berlakuDari,
    jenis: keputusan.jenis ?? 'perubahan',
  });
  return {
    pertanyaan: salah.length > 0 ? [] : tanyaVersi(lama, keputusan, hariIni),
    rencana,
    temuan: [],
    salah,
    asing: [],
    putuskan: (k, { jenis }, [id]) =>
      jenis === 'jenis' ? { ...k, jenis: id as RencanaBaru['jenis'] } : { ...k, berlakuDari: id! },
  };
}

/**
 * Opens a document as it stands, with the questions that are left.
 * @param terbaca what was read of it, where that is at hand
 */
export async function bukaMejaRencana(
  { tx, now, say }: Pick<Tindakan, 'tx' | 'now' | 'say'>,
  kantor: Kantor,
  unggahan: UnggahanRencana,
  terbaca?: IsiRencana,
): Promise<Result<MejaRencana, MejaRefusal>> {
  const isi = terbaca ?? (await isiRencana(tx, unggahan));
  const hariIni = tanggalDi(now, kantor.zona).toString();
  const lama = kantor.rencana.at(-1);
  const { keputusan } = unggahan.args;
  const dasar = { unggahan, kantor, isi, hariIni, lama };
  if (isi.sumber === 'dokumen') return ok(lengkap(dasar, dariDokumen(isi.draf, { kantor, lama, keputusan })));
  const { templat } = isi;
  if (templat.wilayah !== kantor.wilayah)
    return refuse({ code: 'templat-kantor-lain', wilayah: templat.wilayah });
  if (lama === undefined || lama.id !== templat.rencanaId) return refuse({ code: 'templat-lama' });
  return ok(lengkap(dasar, dariTemplat(templat, { kantor, lama, keputusan, hariIni }, say)));
}

function lengkap(dasar: Omit<MejaRencana, keyof Bagian | 'masalah'>, bagian: Bagian): MejaRencana {
  return { ...dasar, ...bagian, masalah: masalahRencana(bagian.rencana) };
}
