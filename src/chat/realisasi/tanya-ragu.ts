import type { Decimal } from 'decimal.js';
import type { TanyaAngka, TanyaUang } from '../../app/realisasi/pertanyaan.ts';
import type { Anomali, Bacaan } from '../../domain/anomali-bentuk.ts';
import { angka, rupiah } from '../../text/format.ts';
import { encodePayload } from '../../text/payload.ts';
import { namaBulan } from '../../text/dates.ts';
import type { Turn } from '../shared/turn.ts';
import { denganSatuan } from './kata.ts';
import type { Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import type { TempatRagu } from './tempat.ts';

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
  turn.balas({
    teks: say(`lapor-ragu-${ragu.kode}`, {
      nilai: show(ragu.bacaan[0]?.nilai),
      posisi: show(ragu.data.posisiSebelumnya),
      sisa: show(ragu.data.sisaPagu),
      target: show(ragu.data.target),
      biasa: show(ragu.data.biasa),
      bulan,
    }),
    tombol: ragu.bacaan.map((bacaan, index) => [{ label: label(bacaan), data: encodePayload(VERB_BACAAN, index) }]),
  });
  const args: TempatRagu = {
    p: lembar.pelapor.id,
    b: lembar.bulan,
    k: tanya.butir.kunci,
    kode: ragu.kode,
    nilai: ragu.bacaan.map((one) => one.nilai.toFixed()),
  };
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'ragu', args });
}
