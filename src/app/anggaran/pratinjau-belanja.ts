import { bulanTahun, namaBulan } from '../../text/dates.ts';
import { rupiah } from '../../text/format.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { bagian, bagianMasalah } from './baris-pratinjau.ts';
import type { MejaBelanja } from './buka-belanja.ts';
import {
  type BelanjaLain,
  type ButirUang,
  type CocokBelanja,
  type HasilBelanja,
  jumlahBelanja,
} from './cocokkan-belanja.ts';
import { VERB_UNGGAHAN } from './pratinjau-dpa.ts';
import { daftarDariJson, type UnggahanBelanja } from './simpanan.ts';

const nama = (rows: readonly ButirUang[]) => rows.map(({ node }) => node.namaPendek);

function kalimatRagu(say: Say, { butir, baris, tambahan, ragu }: CocokBelanja): string {
  const vars = { baris: baris.baris, nama: butir.node.namaPendek, nilai: rupiah(tambahan) };
  const sisa = ragu?.data.sisaPagu;
  return ragu?.kode === 'di_atas_sisa_pagu' && sisa !== undefined
    ? say('anggaran-ragu-sisa', { ...vars, sisa: rupiah(sisa) })
    : say('anggaran-ragu-lain', vars);
}

/** Both figures of what another unit has reported: its own, which counts, and the list's. */
function kalimatLain(say: Say, { butir, tambahan, laporan: { angka, pelapor } }: BelanjaLain): string {
  const vars = {
    nama: butir.node.namaPendek,
    pelapor: pelapor.namaPendek,
    lapor: angka.nilai === undefined ? say('isi-nihil') : rupiah(angka.nilai),
  };
  const sama = (angka.keadaan === 'nihil' ? tambahan.isZero() : angka.nilai?.eq(tambahan)) === true;
  return sama
    ? say('anggaran-lain-sama', vars)
    : say('anggaran-lain-beda', { ...vars, daftar: rupiah(tambahan) });
}

function kalimatArti(say: Say, { hasil, lembar }: MejaBelanja): string {
  const bulan = namaBulan(say, lembar.bulan);
  const { arti, siap } = hasil;
  if (siap.length === 0) return say('anggaran-belanja-kosong');
  if (arti === undefined) {
    return say('anggaran-tanya-arti', {
      bulan,
      tambahan: rupiah(jumlahBelanja(siap, 'tambahan')),
      posisi: rupiah(jumlahBelanja(siap, 'posisi')),
    });
  }
  return say(`anggaran-arti-${arti}`, { bulan, jumlah: rupiah(jumlahBelanja(siap, arti)) });
}

/** The question that is open: what the amounts are, then what becomes of the rest, then whether to store. */
function tombolBelanja(say: Say, unggahan: UnggahanBelanja, { lembar, hasil }: MejaBelanja): Tombol[][] {
  const { id, versi, args } = unggahan;
  const bulan = namaBulan(say, lembar.bulan);
  const tombol = (label: string, verb: string, pilihan?: string): Tombol => ({
    label,
    data: encodePayload(verb, pilihan === undefined ? id : `${id}.${pilihan}`, versi),
  });
  const batal = [tombol(say('anggaran-tombol-batal'), VERB_UNGGAHAN.batal)];
  const arti = (ke: 'tambahan' | 'posisi') =>
    tombol(say(`anggaran-tombol-${ke}`, { bulan }), VERB_UNGGAHAN.arti, ke);
  if (hasil.siap.length === 0) return [batal];
  if (hasil.arti === undefined) return [[arti('tambahan')], [arti('posisi')], batal];
  const ganti = hasil.duaArti ? [[arti(hasil.arti === 'posisi' ? 'tambahan' : 'posisi')]] : [];
  if (hasil.belum.length > 0 && args.sisa === undefined) {
    const nihil = tombol(say('anggaran-tombol-nihil'), VERB_UNGGAHAN.sisa, 'nihil');
    const nanti = tombol(say('anggaran-tombol-nanti'), VERB_UNGGAHAN.sisa, 'nanti');
    return [[nihil, nanti], ...ganti, batal];
  }
  return [[tombol(say('anggaran-tombol-simpan'), VERB_UNGGAHAN.simpan)], ...ganti, batal];
}

function kalimatSisa(say: Say, hasil: HasilBelanja, sisa: 'nihil' | 'nanti' | undefined): string[] {
  if (hasil.belum.length === 0 || hasil.arti === undefined) return [];
  return [say(`anggaran-sisa-${sisa ?? 'tanya'}`, { jumlah: hasil.belum.length })];
}

/** What was read of a list of spent money, beside what the month asks; nothing of it is stored yet. */
export function pratinjauBelanja(say: Say, unggahan: UnggahanBelanja, meja: MejaBelanja): Pesan {
  const { lembar, hasil } = meja;
  const ragu = hasil.siap.filter((row) => row.ragu !== undefined);
  const ganti = hasil.siap.filter(({ mengganti }) => mengganti).map(({ butir }) => butir);
  return {
    judul: say('anggaran-judul-belanja', { bulan: bulanTahun(say, lembar.bulan), nama: unggahan.nama }),
    teks: [
      say('anggaran-terbaca-belanja', { cocok: hasil.siap.length, dari: hasil.banyak }),
      kalimatArti(say, meja),
      ...bagian(
        say,
        say('anggaran-perlu-dilihat', { jumlah: ragu.length }),
        ragu.map((row) => kalimatRagu(say, row)),
      ),
      ...bagianMasalah(say, hasil.takDikenal, daftarDariJson(unggahan.isi).masalah),
      ...bagian(say, say('anggaran-akan-diganti', { jumlah: ganti.length }), nama(ganti)),
      ...bagian(say, say('anggaran-sudah-terkirim', { jumlah: hasil.terkirim.length }), nama(hasil.terkirim)),
      ...bagian(
        say,
        say('anggaran-oleh-lain', { jumlah: hasil.olehLain.length }),
        hasil.olehLain.map((row) => kalimatLain(say, row)),
      ),
      ...bagian(say, say('anggaran-belum-belanja', { jumlah: hasil.belum.length }), nama(hasil.belum)),
      ...kalimatSisa(say, hasil, unggahan.args.sisa),
      '',
      say('anggaran-belum-disimpan'),
    ].join('\n'),
    tombol: tombolBelanja(say, unggahan, meja),
  };
}
