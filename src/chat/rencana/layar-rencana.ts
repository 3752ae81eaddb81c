import { Temporal } from 'temporal-polyfill';
import { ikhtisarRencana } from '../../app/rencana/ikhtisar-rencana.ts';
import type { UnggahanRencana } from '../../app/rencana/simpanan-rencana.ts';
import { type Kantor, rencanaBerlaku } from '../../domain/kantor.ts';
import type { Rencana } from '../../domain/rencana.ts';
import { tanggal } from '../../text/dates.ts';
import { rupiah } from '../../text/format.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';

/** Verbs of `/rencana`; ids begin with the office's. */
export const VERB_RENCANA = {
  lihat: 'rencana.lihat',
  kirim: 'rencana.kirim',
  unduh: 'rencana.unduh',
  versi: 'rencana.versi',
  pada: 'rencana.pada',
  beda: 'rencana.beda',
  bedaBerkas: 'rencana.beda_berkas',
} as const;

/** Letters of a document's name on the screen. */
const DOKUMEN_MAX = 140;

/** A day as people read it. */
export const hariTulis = (say: Say, iso: string): string => tanggal(say, Temporal.PlainDate.from(iso));

/** A document's name, cut where it is very long. */
export function namaDokumen(dokumen: string): string {
  const letters = [...dokumen];
  return letters.length <= DOKUMEN_MAX ? dokumen : `${letters.slice(0, DOKUMEN_MAX - 1).join('')}…`;
}

/** What a version holds, line by line. */
export function isiVersi(say: Say, rencana: Rencana, hari: string): string[] {
  const { banyak, indikator, desa, pagu } = ikhtisarRencana(rencana, hari);
  const atas = banyak.tujuan + banyak.sasaran > 0;
  return [
    ...(atas ? [say('rencana-atas', { tujuan: banyak.tujuan, sasaran: banyak.sasaran })] : []),
    say('rencana-banyak', {
      program: banyak.program,
      kegiatan: banyak.kegiatan,
      sub: banyak.sub_kegiatan,
    }),
    desa > 0 ? say('rencana-indikator', { indikator, desa }) : say('rencana-indikator-saja', { indikator }),
    '',
    say('rencana-pagu-judul'),
    ...pagu.map(({ tahun, jumlah, tanpa }) =>
      tanpa === 0
        ? say('rencana-pagu-tahun', { tahun: String(tahun), jumlah: rupiah(jumlah) })
        : say('rencana-pagu-kurang', { tahun: String(tahun), jumlah: rupiah(jumlah), tanpa }),
    ),
  ];
}

/** What stands on the screen of `/rencana`. */
export interface LayarRencana {
  kantor: Kantor;
  /** ISO date as of which the plan is shown. */
  hari: string;
  /** ISO date of today. */
  hariIni: string;
  /** Whether the person may change the plan. */
  mengubah: boolean;
  /** A document that was sent and is not confirmed yet. */
  terbuka?: { unggahan: UnggahanRencana; sisa?: number; salah?: number };
}

function tombolUtama(say: Say, { kantor, mengubah }: LayarRencana, ada: boolean, urutan: number): Tombol[][] {
  const tombol = (label: string, verb: string): Tombol => ({ label, data: encodePayload(verb, kantor.id) });
  const ubah = [
    tombol(say('rencana-tombol-kirim'), VERB_RENCANA.kirim),
    ...(ada ? [tombol(say('rencana-tombol-unduh'), VERB_RENCANA.unduh)] : []),
  ];
  const lihat = [
    ...(kantor.rencana.length > 0 ? [tombol(say('rencana-tombol-versi'), VERB_RENCANA.versi)] : []),
    ...(kantor.rencana.length > 0 ? [tombol(say('rencana-tombol-pada'), VERB_RENCANA.pada)] : []),
  ];
  const id = `${kantor.id}.${kantor.rencana[urutan]?.id ?? 0}`;
  const beda = { label: say('rencana-tombol-beda'), data: encodePayload(VERB_RENCANA.beda, id) };
  return [...(mengubah ? [ubah] : []), lihat, ...(urutan > 0 ? [[beda]] : [])].filter(
    (row) => row.length > 0,
  );
}

function barisTerbuka(say: Say, { terbuka }: LayarRencana): string[] {
  if (terbuka === undefined) return [];
  const { unggahan, sisa, salah = 0 } = terbuka;
  const nama = unggahan.nama;
  if (unggahan.keadaan === 'menunggu') return ['', say('rencana-sedang-dibaca', { nama })];
  if (salah > 0) return ['', say('rencana-belum-diperbaiki', { nama, jumlah: salah })];
  if (sisa === undefined || sisa === 0) return ['', say('rencana-belum-disahkan', { nama })];
  return ['', say('rencana-belum-dijawab', { nama, sisa })];
}

function tombolTerbuka(say: Say, { terbuka }: LayarRencana): Tombol[][] {
  if (terbuka === undefined || terbuka.unggahan.keadaan === 'menunggu') return [];
  const { id, versi } = terbuka.unggahan;
  return [
    [
      { label: say('rencana-tombol-lanjutkan'), data: encodePayload('rencana.lanjut', id, versi) },
      { label: say('rencana-tombol-buang'), data: encodePayload('rencana.buang', id, versi) },
    ],
  ];
}

/** The plan in force on a day: its document, version and sums, and what can be done with it. */
export function layarRencana(say: Say, layar: LayarRencana): Pesan {
  const { kantor, hari, hariIni } = layar;
  const rencana = rencanaBerlaku(kantor, hari);
  const urutan = rencana === undefined ? -1 : kantor.rencana.indexOf(rencana);
  const judul =
    hari === hariIni
      ? say('rencana-judul', { kantor: kantor.nama })
      : say('rencana-judul-pada', { kantor: kantor.nama, tanggal: hariTulis(say, hari) });
  const berikut = kantor.rencana.find(({ berlakuDari }) => berlakuDari > hari);
  const isi =
    rencana === undefined
      ? [layar.mengubah ? say('rencana-belum-ada') : say('rencana-belum-ada-lihat')]
      : [
          namaDokumen(rencana.dokumen),
          say('rencana-versi-ini', {
            nomor: urutan + 1,
            dari: kantor.rencana.length,
            jenis: say(`rencana-jenis-${rencana.jenis}`),
            tanggal: hariTulis(say, rencana.berlakuDari),
          }),
          '',
          ...isiVersi(say, rencana, hari),
        ];
  const nanti =
    berikut === undefined
      ? []
      : ['', say('rencana-berikut', { tanggal: hariTulis(say, berikut.berlakuDari) })];
  return {
    judul,
    teks: [...isi, ...nanti, ...barisTerbuka(say, layar)].join('\n'),
    tombol: [...tombolTerbuka(say, layar), ...tombolUtama(say, layar, rencana !== undefined, urutan)],
  };
}
