import { type FigurSendiri, figurSendiri } from '../../app/jelaskan/figur-sendiri.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { rencanaBulan } from '../../app/status/rencana-bulan.ts';
import { type Bulan, tahunOf } from '../../domain/bulan.ts';
import { namaIndikator } from '../../domain/butir.ts';
import type { Figur } from '../../domain/jelaskan/penjelasan.ts';
import { type Hak, punyaHak } from '../../domain/peran.ts';
import type { Indikator, Rencana } from '../../domain/rencana.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { barisan, tombolHalaman } from '../shared/tombol.ts';
import { type Tempat, tombolFigur, tombolJelas, VERB_JELAS } from './alamat.ts';

/** Lists of figures to choose from. */
export type DaftarFigur = 'program' | 'kantor' | 'desa' | 'milik';

const PER_HALAMAN = 10;

function bolehSemua({ petugas, kantor }: TindakanPetugas): boolean {
  const hak: Hak = 'lihat_status';
  return petugas.penugasan.some((one) => one.officeId === kantor.id && punyaHak(one.peran, hak));
}

/** Which figure? Status roles choose among the office's; officers among their own. */
export async function layarPilih(say: Say, act: TindakanPetugas, bulan: Bulan): Promise<Pesan> {
  const tempat: Tempat = { officeId: act.kantor.id, bulan };
  if (!bolehSemua(act)) return await layarDaftar(say, act, bulan, 'milik', 0);
  const figur = (label: string, one: Figur) => tombolFigur(label, tempat, one);
  const daftar = (label: string, jenis: DaftarFigur) =>
    tombolJelas(label, VERB_JELAS.daftar, tempat, jenis, 0);
  return {
    teks: say('jelas-pilih', { bulan: bulanTahun(say, bulan) }),
    tombol: barisan(
      [
        figur(say('jelas-tombol-serapan'), { jenis: 'uang_kantor', tanpaGaji: true }),
        figur(say('jelas-tombol-serapan-gaji'), { jenis: 'uang_kantor', tanpaGaji: false }),
        figur(say('jelas-tombol-fisik'), { jenis: 'fisik_kantor', tanpaGaji: true }),
        figur(say('jelas-tombol-lengkap'), { jenis: 'kelengkapan' }),
        daftar(say('jelas-tombol-program'), 'program'),
        daftar(say('jelas-tombol-kantor'), 'kantor'),
        daftar(say('jelas-tombol-desa'), 'desa'),
      ],
      2,
    ),
  };
}

/** One list of figures, ten a page. */
export async function layarDaftar(
  say: Say,
  act: TindakanPetugas,
  bulan: Bulan,
  jenis: DaftarFigur,
  nomor: number,
): Promise<Pesan> {
  const tempat: Tempat = { officeId: act.kantor.id, bulan };
  const rencana = rencanaBulan(act.kantor, bulan);
  const semua =
    rencana === undefined || (jenis !== 'milik' && !bolehSemua(act))
      ? []
      : jenis === 'milik'
        ? (await figurSendiri(act, bulan)).map((one) => tombolIndikator(tempat, one))
        : isiDaftar(say, rencana, tempat, jenis);
  if (semua.length === 0) return { teks: say('jelas-tidak-ada', { bulan: bulanTahun(say, bulan) }) };
  const pindah = (halaman: number) =>
    encodePayload(VERB_JELAS.daftar, [tempat.officeId, bulan, jenis, halaman].join('.'));
  const kembali = bolehSemua(act)
    ? [[tombolJelas(say('jelas-tombol-kembali'), VERB_JELAS.pilih, tempat)]]
    : [];
  return {
    teks: say('jelas-pilih-indikator', { bulan: bulanTahun(say, bulan) }),
    tombol: [
      ...tombolHalaman(say, semua, { nomor, perHalaman: PER_HALAMAN, perBaris: 1, pindah }),
      ...kembali,
    ],
  };
}

function tombolIndikator(
  tempat: Tempat,
  { indikator, pelapor, tahun }: Partial<FigurSendiri> & { indikator: Indikator },
): Tombol {
  return tombolFigur(namaIndikator(indikator, tahun ?? tahunOf(tempat.bulan)), tempat, {
    jenis: 'indikator',
    indikatorId: indikator.id,
    pelaporId: pelapor?.id,
    tahun,
  });
}

function isiDaftar(
  say: Say,
  rencana: Rencana,
  tempat: Tempat,
  jenis: Exclude<DaftarFigur, 'milik'>,
): Tombol[] {
  const indikator = (one: Indikator) => tombolIndikator(tempat, { indikator: one });
  switch (jenis) {
    case 'program':
      return rencana.nodes
        .filter((node) => node.level === 'program')
        .flatMap((node) => [
          tombolFigur(`${say('jelas-figur-uang')} ${node.namaPendek}`, tempat, {
            jenis: 'uang',
            nodeId: node.id,
          }),
          tombolFigur(`${say('jelas-figur-fisik')} ${node.namaPendek}`, tempat, {
            jenis: 'fisik',
            nodeId: node.id,
          }),
        ]);
    case 'desa':
      return rencana.indikators.filter((one) => one.pelapor === 'desa').map((one) => indikator(one));
    case 'kantor':
      return rencana.indikators.filter((one) => one.pelapor !== 'desa').map((one) => indikator(one));
  }
}
