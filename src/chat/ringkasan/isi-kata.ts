import type { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import type { IsiButir } from '../../app/status/isi-butir.ts';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import { tahunOf } from '../../domain/bulan.ts';
import { type Butir, namaButir, namaIndikator } from '../../domain/butir.ts';
import { ketepatanTanggal } from '../../domain/capaian-tanggal.ts';
import { type Angka, isSementara } from '../../domain/rencana.ts';
import { namaBulan, tanggal } from '../../text/dates.ts';
import { angka, persen, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** A figure in words, as reported: `6 lembaga`, `nihil`, `27 Maret 2026, tepat waktu`, `Rp2.150.000`. */
export function kataAngka(
  say: Say,
  butir: Butir,
  satu: Pick<Angka, 'keadaan' | 'nilai' | 'tanggal'> | undefined,
  tahun: number,
): string {
  if (satu === undefined) return say('status-isi-kosong');
  if (satu.keadaan === 'nihil') return say('status-isi-nihil');
  if (satu.keadaan === 'belum') return say('status-isi-belum');
  if (satu.tanggal !== undefined) return kataTanggal(say, butir, satu.tanggal, tahun);
  return satu.nilai === undefined ? say('status-isi-kosong') : kataNilai(butir, satu.nilai);
}

function kataTanggal(say: Say, butir: Butir, iso: string, tahun: number): string {
  const hari = tanggal(say, Temporal.PlainDate.from(iso));
  const tepat = butir.jenis === 'indikator' ? ketepatanTanggal(butir.indikator, iso, tahun) : undefined;
  return tepat === undefined ? hari : `${hari}, ${say(`status-ketepatan-${tepat}`)}`;
}

function kataNilai(butir: Butir, nilai: Decimal): string {
  return butir.jenis === 'keuangan' ? rupiah(nilai) : `${angka(nilai)} ${butir.indikator.satuan}`;
}

/** Name of an item in a list: for a sub kegiatan with what it counts. */
export function namaIsi(say: Say, butir: Butir, keadaan: Pick<KeadaanBulan, 'bulan'>): string {
  const nama = namaButir(butir, keadaan.bulan);
  if (butir.node === undefined) return nama;
  if (butir.jenis === 'keuangan') return `${nama} · ${say('status-keuangan')}`;
  const indikator = namaIndikator(butir.indikator, tahunOf(keadaan.bulan));
  return indikator === nama ? `${nama} · ${say('status-fisik-pendek')}` : `${nama} · ${indikator}`;
}

/** Where an item stands to date: `s/d Maret 1 dari 4 laporan = 25 %`; undefined when the month's figure says it all. */
export function kataSampai(say: Say, { bulan }: KeadaanBulan, isi: IsiButir): string | undefined {
  const sampai = say('status-sampai', { bulan: namaBulan(say, bulan) });
  if (isi.jenis === 'keuangan') {
    const { nilai, persen: p } = isi.sampai;
    if (nilai === undefined) return undefined;
    return p === undefined
      ? `${sampai} ${rupiah(nilai)}`
      : `${sampai} ${say('status-dari-pagu', { nilai: rupiah(nilai), persen: persen(p) })}`;
  }
  const { nilai, target, capaian } = isi.sampai;
  const { satuan, jenisNilai } = isi.indikator;
  if (jenisNilai === 'tanggal' || nilai === undefined) return undefined;
  if (target === undefined) return `${sampai} ${angka(nilai)} ${satuan}`;
  const dari = say('status-dari-target', { nilai: angka(nilai), target: angka(target), satuan });
  return capaian === undefined ? `${sampai} ${dari}` : `${sampai} ${dari} = ${persen(capaian)}`;
}

/** An item of a reporter's list: its figure of the month, marked when nobody has verified it. */
export function barisIsi(say: Say, keadaan: KeadaanBulan, isi: IsiButir, nomor: number): string {
  const nilai = kataAngka(say, isi.butir, isi.bulanIni, tahunOf(keadaan.bulan));
  const sementara = isi.bulanIni !== undefined && isSementara(isi.bulanIni.status);
  const tanda = sementara ? ` (${say('ringkasan-sementara')})` : '';
  const sampai = kataSampai(say, keadaan, isi);
  const head = `${nomor}. ${namaIsi(say, isi.butir, keadaan)}: ${nilai}${tanda}`;
  return sampai === undefined ? head : `${head}\n    ${sampai}`;
}
