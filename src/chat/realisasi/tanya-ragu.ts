import { createHash } from 'node:crypto';
import type { Decimal } from 'decimal.js';
import type { TanyaAngka, TanyaUang } from '../../app/realisasi/pertanyaan.ts';
import type { Anomali, Bacaan } from '../../domain/anomali-bentuk.ts';
import { namaBulan } from '../../text/dates.ts';
import { angka, rupiah } from '../../text/format.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Turn } from '../shared/turn.ts';
import { tempatButir } from './alur.ts';
import { denganSatuan } from './kata.ts';
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

/** Asks once, with every reading as a button; another figure may be typed instead. */
export function ajukanRagu(turn: Turn, { lembar }: Meja, tanya: TanyaAngka | TanyaUang, ragu: Anomali): void {
  const { say } = turn;
  const show = (nilai: Decimal | undefined) => (nilai === undefined ? '-' : denganSatuan(tanya.butir, nilai));
  const bulan = namaBulan(say, lembar.bulan);
  const label = (bacaan: Bacaan) =>
    say(`lapor-bacaan-${bacaan.arti}`, {
      nilai: tanya.jenis === 'keuangan' ? rupiah(bacaan.nilai) : angka(bacaan.nilai),
      bulan,
    });
  const args: TempatRagu = {
    ...tempatButir(lembar, tanya.butir),
    kode: ragu.kode,
    nilai: ragu.bacaan.map((one) => one.nilai.toFixed()),
  };
  const sidik = sidikRagu(args);
  turn.balas({
    teks: `${say(`lapor-ragu-${ragu.kode}`, {
      nilai: show(ragu.bacaan[0]?.nilai),
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
