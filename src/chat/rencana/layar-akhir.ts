import type { SemuaPerubahan } from '../../app/rencana/beda-baru.ts';
import { ringkasanBeda } from '../../app/rencana/kata-beda.ts';
import { menghalangi, ringkasanMasalah } from '../../app/rencana/masalah-rencana.ts';
import type { MejaRencana } from '../../app/rencana/meja-rencana.ts';
import { isiRencanaBaru, tombolDraf, VERB_DRAF } from '../../app/rencana/pratinjau-rencana.ts';
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

/** The last screen: what will be stored and from which day it is in force; nothing of it is stored yet. */
export function layarAkhir(say: Say, meja: MejaRencana, beda: readonly SemuaPerubahan[] | undefined): Pesan {
  const { rencana, unggahan, masalah } = meja;
  const tiada = beda?.length === 0;
  const sah = !tiada && !menghalangi(masalah);
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
      ...tanpaPelaksana(say, meja),
      ...ringkasanMasalah(say, masalah),
      '',
      tiada ? say('rencana-akhir-sama') : say('rencana-belum-disimpan'),
    ].join('\n'),
    tombol: [...(sah ? [[tombolDraf(say('rencana-tombol-sahkan'), VERB_DRAF.sahkan, meja)]] : []), bawah],
  };
}
