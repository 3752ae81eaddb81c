import { Decimal } from 'decimal.js';
import type { TanyaAngka, TanyaUang } from '../../app/realisasi/pertanyaan.ts';
import type { Anomali, Bacaan } from '../../domain/anomali-bentuk.ts';
import { angka, rupiah } from '../../text/format.ts';
import { encodePayload } from '../../text/payload.ts';
import { namaBulan } from '../../text/dates.ts';
import type { Masukan } from '../shared/masukan.ts';
import type { Turn } from '../shared/turn.ts';
import { butirDari } from './alur.ts';
import { denganSatuan } from './kata.ts';
import { jawabButir, rekamNilai } from './langkah-butir.ts';
import { bukaMeja, type Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import type { TempatRagu } from './tempat.ts';

/** Verb of the buttons that choose a reading; answered by the waiting step, which knows the readings. */
const VERB_BACAAN = 'lapor.bacaan';

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

/** Takes the chosen reading; anything typed is a new answer to the item. */
export async function jawabRagu(turn: Turn, args: TempatRagu, masukan: Masukan): Promise<void> {
  const { payload } = masukan.jenis === 'ketuk' ? masukan : {};
  const chosen = payload?.verb === VERB_BACAAN ? args.nilai[Number(payload.id)] : undefined;
  if (chosen === undefined) return await jawabButir(turn, args, masukan);
  const opened = await bukaMeja(turn, args.p, args.b);
  const butir = opened.ok ? butirDari(opened.value, args.k) : undefined;
  if (!opened.ok || butir === undefined) return turn.selesai();
  await rekamNilai(turn, opened.value, butir, new Decimal(chosen), [args.kode]);
}
