import { Temporal } from 'temporal-polyfill';
import { tahunOf } from '../../domain/bulan.ts';
import type { Butir } from '../../domain/butir.ts';
import type { Penjelasan } from '../../domain/jelaskan/penjelasan.ts';
import { type Angka, isSementara } from '../../domain/rencana.ts';
import { bulanTahun, namaBulan, tanggalPukul } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import { kataIsi } from '../kata-isi.ts';
import type { KonteksKata } from './konteks.ts';

/** A figure as it was reported: whose, of which month, what, by whom, when, with which report, and whether verified. */
export function kataAngka(k: KonteksKata, p: Penjelasan, angka: Angka): string {
  const pelapor = k.pelapor.get(angka.pelaporId);
  const tahun = p.figur.jenis === 'indikator' ? p.figur.tahun : undefined;
  const bulan = tahunOf(angka.bulan) === tahunOf(p.bulan) ? namaBulan : bulanTahun;
  const butir: Butir =
    p.indikator === undefined
      ? { kunci: angka.butir, jenis: 'keuangan', node: p.node! }
      : { kunci: angka.butir, jenis: 'indikator', indikator: p.indikator, tahun };
  return k.say('jelas-masukan', {
    pelapor: pelapor?.nama ?? '',
    bulan: bulan(k.say, angka.bulan),
    isi: kataIsi(k.say, butir, angka, tahunOf(p.bulan)),
    oleh: k.orang.get(angka.enteredById) ?? '',
    saat: tanggalPukul(k.say, Temporal.Instant.from(angka.enteredAt).toZonedDateTimeISO(k.zona)),
    nomor: pelapor === undefined ? '' : k.nomor(pelapor, angka.bulan, angka.revisi),
    keadaan: k.say(isSementara(angka.status) ? 'jelas-belum-diperiksa' : 'jelas-diperiksa'),
  });
}

/** Who has no figure, and for which months it was asked. */
export function kataBelum(k: KonteksKata, p: Penjelasan): string | undefined {
  const nama = p.belum
    .filter((one) => one.bulan.length > 0)
    .map(({ pelapor, bulan }) => {
      const bulanan = listAnd(
        k.say,
        bulan.map((one) => namaBulan(k.say, one)),
      );
      if (p.figur.jenis === 'kelengkapan') return pelapor?.namaPendek ?? '';
      return pelapor === undefined ? bulanan : `${pelapor.namaPendek} (${bulanan})`;
    });
  if (nama.length === 0) return undefined;
  const siapa = nama.join(', ');
  return p.figur.jenis === 'kelengkapan'
    ? k.say('jelas-belum-lengkap', { siapa })
    : k.say('jelas-belum-ada', { siapa });
}
