import { kunciSatuan } from '../../domain/satuan.ts';
import { satuanTarget } from '../cells/figure.ts';
import type { Temuan } from '../draf.ts';
import type { IndikatorTabel } from './indikator-tabel.ts';
import { deretBaris, singkat } from './tulis.ts';

/** A unit that the name begins with: `Jumlah Dokumen …`, `Persentase …`, `Nilai …`, `Indeks …`. */
export function satuanNama(nama: string): string | undefined {
  const [, jumlah] =
    /^jumlah (?:hari )?(dokumen|laporan|orang|paket|unit|kendaraan|lembaga|desa|data|keluarga|bulan)\b/i.exec(
      nama,
    ) ?? [];
  if (jumlah !== undefined) return jumlah.toLowerCase() === 'kendaraan' ? 'unit' : jumlah.toLowerCase();
  if (/^(?:pers|pros|pres)entase\b/i.test(nama)) return 'persen';
  if (/^(?:capaian )?nilai\b/i.test(nama)) return 'nilai';
  return /^indeks\b/i.test(nama) ? 'indeks' : undefined;
}

function kosong({ nama, baris }: IndikatorTabel): Temuan {
  const data = { indikator: singkat(nama) };
  const satuan = satuanNama(nama);
  if (satuan === undefined) return { kode: 'satuan-kosong', baris, data };
  return { kode: 'satuan-kosong', baris, data: { ...data, satuan }, usulan: 'satuan' };
}

/** From so many on, indicators without a unit are told once: the form has no column for it, or leaves it empty. */
const BANYAK = 5;

/** Indicators without a unit: each, or once for a table that prints hardly any (Perak 4.2, Balapulang 6.2). */
export function satuanKosong(all: readonly IndikatorTabel[], nama: string): Temuan[] {
  const without = all.filter((one) => one.satuan === '' && one.nama !== '');
  const [first] = without;
  if (first === undefined || without.length < BANYAK) return without.map(kosong);
  const lines = (list: readonly IndikatorTabel[]) => deretBaris(list.map(({ baris }) => baris));
  const known = without.filter((one) => satuanNama(one.nama) !== undefined);
  const unknown = without.filter((one) => satuanNama(one.nama) === undefined);
  const data = {
    ...{ nama: singkat(nama), jumlah: without.length, lines: lines(without) },
    ...{ terusul: known.length, tanpa: lines(unknown) },
  };
  const found: Temuan = { kode: 'satuan-kosong-banyak', baris: first.baris, data };
  return [
    known.length === 0
      ? found
      : { ...found, usulan: unknown.length === 0 ? 'satuan-nama' : 'satuan-sebagian' },
  ];
}

/** A target whose unit is another than the row's (Kemangkon 1219: `%`, and `12 Dok` the year after). */
export function satuanBeda(
  { satuan, target, nama, baris }: IndikatorTabel,
  tahun: readonly string[],
): Temuan[] {
  if (satuan === '') return [];
  const own = kunciSatuan(satuan);
  const other = tahun
    .map((year) => ({ year, unit: satuanTarget(target[year]?.tercetak ?? '') }))
    .find(({ unit }) => unit !== '' && kunciSatuan(unit) !== own);
  if (other === undefined) return [];
  const data = { indikator: singkat(nama), satuan, lain: other.unit, tahun: other.year };
  return [{ kode: 'satuan-beda', baris, data }];
}
