import { Temporal } from 'temporal-polyfill';
import { liburMendatang, type StoredHoliday } from '../../app/kalender/set-holiday.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { jadwalKantor } from '../../app/realisasi/bulan-terbuka.ts';
import { addBulan, type Bulan, bulanOfDate, parseBulan } from '../../domain/bulan.ts';
import { tanggalDi } from '../../domain/kalender.ts';
import { bulanTahun, tanggalHari, tanggalPendek } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';

/** Months shown: the one that is reported now, and the next two. */
export function bulanTampil(turn: Turn, { kantor }: TindakanPetugas): Bulan[] {
  const kini = bulanOfDate(tanggalDi(turn.now, kantor.zona));
  return [-1, 0, 1].map((offset) => addBulan(kini, offset));
}

/** `/kalender`: the rule, the dates of three months, the holidays to come. */
export async function kalender(turn: Turn): Promise<void> {
  const tindakan = await pilihKantor(turn, 'kalender', 'kalender.lihat');
  if (tindakan !== undefined) turn.balas(await ikhtisar(turn, tindakan));
}

/** Back to the overview, or another office; id `office`. */
export async function kalenderLihat(turn: Turn, { id }: Payload): Promise<void> {
  const tindakan = await diKantor(turn, Number(id), 'kalender');
  if (tindakan !== undefined) turn.ubahPesan(await ikhtisar(turn, tindakan));
}

/** The overview of an office's calendar as it stands in `tindakan.kantor`. */
export async function ikhtisar(turn: Turn, tindakan: TindakanPetugas): Promise<Pesan> {
  const { say } = turn;
  const { kantor } = tindakan;
  const { bukaTanggal, batasTanggal, tutupTanggal } = kantor;
  const libur = await liburMendatang(tindakan);
  const tombol = (label: string, verb: string): Tombol => ({
    label,
    data: encodePayload(verb, kantor.id, kantor.lastChange),
  });
  return {
    judul: say('kalender-judul', { kantor: kantor.nama }),
    teks: [
      say('kalender-aturan', { buka: bukaTanggal, batas: batasTanggal, tutup: tutupTanggal }),
      '',
      ...bulanTampil(turn, tindakan).map((bulan) => kalimatBulan(turn, tindakan, bulan)),
      '',
      libur.length === 0 ? say('kalender-tanpa-libur') : say('kalender-libur'),
      ...libur.map((day) => kalimatLibur(turn, day)),
    ].join('\n'),
    tombol: [
      [
        tombol(say('kalender-tombol-bulan'), 'kalender.bulan'),
        tombol(say('kalender-tombol-libur'), 'kalender.libur'),
      ],
      [
        tombol(say('kalender-tombol-buka'), 'kalender.buka'),
        tombol(say('kalender-tombol-aturan'), 'kalender.aturan'),
      ],
    ],
  };
}

/** The three dates of a month in one line; marked when the office set them for this month. */
export function kalimatBulan({ say }: Turn, { kantor }: TindakanPetugas, bulan: Bulan): string {
  const { buka, batas, tutup } = jadwalKantor(kantor, bulan);
  const dates = {
    bulan: bulanTahun(say, bulan),
    buka: tanggalPendek(say, buka),
    batas: tanggalHari(say, batas),
    tutup: tanggalPendek(say, tutup),
  };
  return kantor.bulanKhusus.has(bulan)
    ? say('kalender-bulan-khusus', dates)
    : say('kalender-bulan-baris', dates);
}

/** A holiday in one line. */
export function kalimatLibur({ say }: Turn, { tanggal, nama }: StoredHoliday): string {
  return say('kalender-libur-baris', { tanggal: tanggalHari(say, Temporal.PlainDate.from(tanggal)), nama });
}

/** Reads `office.month[.rest]` of a button; undefined, having said so, without the right or for a month that is none. */
export async function diBulan(turn: Turn, { id, revisi }: Payload) {
  const [kantor, kata = '', sisa] = id.split('.');
  const tindakan = await diKantor(turn, Number(kantor), 'kalender', revisi);
  if (tindakan === undefined) return undefined;
  const bulan = parseBulan(kata);
  if (bulan.ok) return { tindakan, bulan: bulan.value, sisa };
  turn.toast(turn.say('button-unknown'));
  return undefined;
}
