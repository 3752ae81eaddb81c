import { createHash } from 'node:crypto';
import type { Decimal } from 'decimal.js';
import type { TanyaAngka, TanyaUang } from '../../app/realisasi/pertanyaan.ts';
import type { Anomali, Bacaan } from '../../domain/anomali-bentuk.ts';
import { denganSatuan } from '../../render/kata-isi.ts';
import { namaBulan } from '../../text/dates.ts';
import { angka, rupiah } from '../../text/format.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Say } from '../../text/translator.ts';
import type { Turn } from '../shared/turn.ts';
import { tempatButir } from './alur.ts';
import type { Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import type { TempatRagu } from './tempat.ts';

/** A few letters that tell one doubtful figure from another, so that an old button is known. */
export function sidikRagu({ p, b, k, nilai }: TempatRagu): string {
  return createHash('sha256')
    .update([p, b, k, ...nilai].join('|'))
    .digest('hex')
    .slice(0, 10);
}

/** Verb of the buttons that choose a reading; answered by the waiting step, which knows the readings. */
export const VERB_BACAAN = 'lapor.bacaan';

function bacaanTeks(say: Say, tanya: TanyaAngka | TanyaUang, { nilai, penyebut }: Bacaan): string {
  if (tanya.jenis === 'keuangan') return rupiah(nilai);
  if (penyebut === undefined) return angka(nilai);
  return say('isi-rasio', { pembilang: angka(nilai), penyebut: angka(penyebut) });
}

/** Asks once, with every reading as a button; another figure may be typed instead. */
export function ajukanRagu(turn: Turn, { lembar }: Meja, tanya: TanyaAngka | TanyaUang, ragu: Anomali): void {
  const { say } = turn;
  const show = (nilai: Decimal | undefined) => (nilai === undefined ? '-' : denganSatuan(tanya.butir, nilai));
  const bulan = namaBulan(say, lembar.bulan);
  const label = (bacaan: Bacaan) =>
    say(`lapor-bacaan-${bacaan.arti}`, { nilai: bacaanTeks(say, tanya, bacaan), bulan });
  const args: TempatRagu = {
    ...tempatButir(lembar, tanya.butir),
    kode: ragu.kode,
    nilai: ragu.bacaan.map(({ nilai, penyebut }) =>
      penyebut === undefined ? nilai.toFixed() : `${nilai.toFixed()}/${penyebut.toFixed()}`,
    ),
  };
  const sidik = sidikRagu(args);
  turn.balas({
    teks: `${say(`lapor-ragu-${ragu.kode}`, {
      nilai:
        ragu.bacaan[0]?.penyebut === undefined
          ? show(ragu.bacaan[0]?.nilai)
          : bacaanTeks(say, tanya, ragu.bacaan[0]),
      posisi: show(ragu.data.posisiSebelumnya),
      sisa: show(ragu.data.sisaPagu),
      target: show(ragu.data.target),
      biasa: show(ragu.data.biasa),
      bulan,
    })} ${ragu.bacaan.length > 1 ? say('lapor-mana-yang-benar') : say('lapor-benar-begitu')}`,
    tombol: ragu.bacaan.map((bacaan, index) => [
      { label: label(bacaan), data: encodePayload(VERB_BACAAN, `${sidik}.${index}`) },
    ]),
  });
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'ragu', args });
}
