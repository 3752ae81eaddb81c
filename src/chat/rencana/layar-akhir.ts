import type { SemuaPerubahan } from '../../app/rencana/beda-baru.ts';
import { ringkasanBeda } from '../../app/rencana/kata-beda.ts';
import { menghalangi, ringkasanMasalah } from '../../app/rencana/masalah-rencana.ts';
import type { MejaRencana } from '../../app/rencana/meja-rencana.ts';
import { isiRencanaBaru, tombolDraf, VERB_DRAF } from '../../app/rencana/pratinjau-rencana.ts';
import { namaIndikator } from '../../domain/butir.ts';
import { listAnd } from '../../text/list.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { hariTulis, namaDokumen } from './layar-rencana.ts';

/** Sub kegiatan without an owner are told by name up to so many. */
const TANPA_TAMPIL = 5;

/** Sub kegiatan that nobody reports: to be known before Sahkan, not in its way. */
function tanpaPelaksana(say: Say, { rencana }: MejaRencana): string[] {
  const tanpa = rencana.nodes.filter(
    ({ level, pemilik }) => level === 'sub_kegiatan' && pemilik === undefined,
  );
  if (tanpa.length === 0) return [];
  const nama = tanpa.slice(0, TANPA_TAMPIL).map(({ namaPendek }) => namaPendek);
  const lagi = tanpa.length > TANPA_TAMPIL ? ', …' : '';
  return ['', say('rencana-tanpa-pelaksana', { jumlah: tanpa.length, nama: `${nama.join(', ')}${lagi}` })];
}

/** Desa indicators that are told by name. */
const DESA_TAMPIL = 12;

/** Who will report what, as it follows from the answers and from the proposals that were accepted. */
function siapaMelapor(say: Say, { rencana, kantor, isi, hariIni }: MejaRencana): string[] {
  if (isi.sumber === 'templat') return [];
  const sub = rencana.nodes.filter(({ level }) => level === 'sub_kegiatan');
  const unit = kantor.pelapor.flatMap(({ kode, nama }) => {
    const jumlah = sub.filter(({ pemilik }) => pemilik === kode).length;
    return jumlah === 0 ? [] : [say('rencana-akhir-unit', { nama, jumlah })];
  });
  const tahun = Number(hariIni.slice(0, 4));
  const desa = rencana.indikators.filter(({ pelapor }) => pelapor === 'desa');
  const nama = desa.slice(0, DESA_TAMPIL).map((one) => namaIndikator(one, tahun));
  const lagi = desa.length > DESA_TAMPIL ? ', …' : '';
  return [
    ...(unit.length > 0 ? ['', say('rencana-akhir-pelaksana', { daftar: listAnd(say, unit) })] : []),
    ...(nama.length > 0
      ? ['', say('rencana-akhir-desa', { daftar: lagi ? nama.join(', ') + lagi : listAnd(say, nama) })]
      : []),
  ];
}

/** The last screen: what will be stored and from which day it is in force; nothing of it is stored yet. */
export function layarAkhir(say: Say, meja: MejaRencana, beda: readonly SemuaPerubahan[] | undefined): Pesan {
  const { rencana, unggahan, masalah } = meja;
  const tiada = beda?.length === 0;
  const sah = !tiada && !menghalangi(masalah);
  const sahkan = {
    label: say('rencana-tombol-sahkan'),
    data: encodePayload(VERB_DRAF.sahkan, `${unggahan.id}.${meja.kantor.lastChange}`, unggahan.versi),
  };
  const bawah = [tombolDraf(say('rencana-tombol-buang'), VERB_DRAF.buang, meja)];
  if (unggahan.args.jejak.length > 0)
    bawah.unshift(tombolDraf(say('rencana-tombol-kembali'), VERB_DRAF.kembali, meja));
  return {
    judul: say('rencana-akhir-judul'),
    teks: [
      namaDokumen(rencana.dokumen),
      say('rencana-akhir-berlaku', {
        jenis: say(`rencana-jenis-${rencana.jenis}`),
        tanggal: hariTulis(say, rencana.berlakuDari),
      }),
      '',
      ...isiRencanaBaru(say, rencana),
      ...(beda === undefined ? [] : ['', say('rencana-akhir-beda'), ...ringkasanBeda(say, beda)]),
      ...siapaMelapor(say, meja),
      ...tanpaPelaksana(say, meja),
      ...ringkasanMasalah(say, masalah),
      '',
      tiada ? say('rencana-akhir-sama') : say('rencana-belum-disimpan'),
    ].join('\n'),
    tombol: [...(sah ? [[sahkan]] : []), bawah],
  };
}
