import type { IsiButir } from '../../app/status/isi-butir.ts';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import { tahunOf } from '../../domain/bulan.ts';
import { type Butir, isSubKegiatan, namaButir, namaIndikator } from '../../domain/butir.ts';
import { isSementara } from '../../domain/rencana.ts';
import { outcomeWords, valueWords } from '../../render/figure-words.ts';
import { kataIsi } from '../../render/kata-isi.ts';
import { persenCapaian } from '../../text/capaian.ts';
import { namaBulan } from '../../text/dates.ts';
import { persen, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import { dariTarget } from './baris-capaian.ts';

/** Name of an item in a list: for a sub kegiatan with what it counts. */
export function namaIsi(say: Say, butir: Butir, keadaan: Pick<KeadaanBulan, 'bulan'>): string {
  const nama = namaButir(butir, keadaan.bulan);
  if (!isSubKegiatan(butir)) return nama;
  if (butir.jenis === 'keuangan') return `${nama} · ${say('status-keuangan')}`;
  if (butir.indikator.pembeda !== undefined) return nama;
  const indikator = namaIndikator(butir.indikator, tahunOf(keadaan.bulan));
  return indikator === nama ? `${nama} · ${say('status-fisik-pendek')}` : `${nama} · ${indikator}`;
}

/** Where an item stands to date: `s/d Maret 1 dari 4 laporan = 25 %`; undefined when the month's figure says it all. */
export function kataSampai(say: Say, { bulan, profil }: KeadaanBulan, isi: IsiButir): string | undefined {
  const sampai = say('status-sampai', { bulan: namaBulan(say, bulan) });
  if (isi.jenis === 'keuangan') {
    const { nilai, persen: p } = isi.sampai;
    if (nilai === undefined) return undefined;
    return p === undefined
      ? `${sampai} ${rupiah(nilai)}`
      : `${sampai} ${say('status-dari-pagu', { nilai: rupiah(nilai), persen: persen(p) })}`;
  }
  const { capaian } = isi.sampai;
  const hasil = valueWords(say, isi.sampai);
  if (isi.indikator.jenisNilai === 'tanggal' || hasil === undefined) return undefined;
  const dari = `${sampai} ${dariTarget(say, isi.sampai, hasil)}`;
  if (capaian !== undefined) return `${dari} = ${persenCapaian(say, capaian, profil.profil)}`;
  const terpenuhi = outcomeWords(say, isi.sampai);
  return terpenuhi === undefined ? dari : `${dari}: ${terpenuhi}`;
}

/** An item of a reporter's list: its figure of the month, marked when nobody has verified it. */
export function barisIsi(say: Say, keadaan: KeadaanBulan, isi: IsiButir, nomor: number): string {
  const nilai = kataIsi(say, isi.butir, isi.bulanIni, tahunOf(keadaan.bulan));
  const sementara = isi.bulanIni !== undefined && isSementara(isi.bulanIni.status);
  const tanda = sementara ? ` (${say('ringkasan-sementara')})` : '';
  const sampai = kataSampai(say, keadaan, isi);
  const head = `${nomor}. ${namaIsi(say, isi.butir, keadaan)}: ${nilai}${tanda}`;
  return sampai === undefined ? head : `${head}\n    ${sampai}`;
}
