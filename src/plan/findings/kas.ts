import { Decimal } from 'decimal.js';
import { BULAN_NAMA } from '../cells/nama-bulan.ts';
import type { SimpulDraf, TabelDraf, Temuan } from '../draf.ts';
import { jumlahKas } from '../tables/read-dpa.ts';
import { rupiah, singkat } from './tulis.ts';

const TRIWULAN = ['TW I', 'TW II', 'TW III', 'TW IV'];

function takTerbaca({ kas, nama, baris }: SimpulDraf): Temuan[] {
  return (kas?.sel ?? []).flatMap(({ tercetak, nilai }, at): Temuan[] => {
    if (nilai !== null || !/\d/.test(tercetak)) return [];
    const bulan = kas?.jenis === 'bulan' ? BULAN_NAMA[at]! : TRIWULAN[at]!;
    return [{ kode: 'kas-tak-terbaca', baris, data: { bulan, nama: singkat(nama), tercetak } }];
  });
}

function tanpaTahun({ jenis, tahun, baris, nama }: TabelDraf): Temuan[] {
  const missing = jenis === 'dpa' && tahun.includes('');
  return missing ? [{ kode: 'dpa-tanpa-tahun', baris, data: { nama: singkat(nama) } }] : [];
}

/** Months or quarters of a DPA that do not add up to its pagu, those that cannot be read, and a missing year. */
export function temuanKas(tabel: TabelDraf): Temuan[] {
  const rows = (tabel.nodes ?? []).flatMap((node): Temuan[] => {
    if (node.kas === undefined) return [];
    const sum = jumlahKas(node.kas);
    const pagu = Object.values(node.pagu)[0]?.nilai;
    if (sum === undefined || typeof pagu !== 'string' || sum.equals(new Decimal(pagu)))
      return takTerbaca(node);
    const data = {
      kode: node.kode ?? '',
      nama: singkat(node.nama),
      jumlah: rupiah(sum),
      pagu: rupiah(pagu),
    };
    return [{ kode: 'kas-beda', baris: node.baris, data, usulan: 'periksa-kas' }, ...takTerbaca(node)];
  });
  return [...tanpaTahun(tabel), ...rows];
}
