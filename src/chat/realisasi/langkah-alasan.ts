import { bukaLembar } from '../../app/realisasi/lembar.ts';
import { mulaiUbah, type UbahRefusal } from '../../app/realisasi/mulai-ubah.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { VERB_TITIP } from '../shared/fitur.ts';
import type { Masukan } from '../shared/masukan.ts';
import type { Turn } from '../shared/turn.ts';
import { ajukanRingkasan } from './alur.ts';
import { bukaMeja, type Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import { ajukanPerbaiki } from './perbaiki.ts';
import type { TempatAlasan } from './tempat.ts';

/** Begins a correction; one that is open already goes on under the reason that it has. */
export function mulaiPerbaikan(turn: Turn, meja: Meja): void {
  if (meja.lembar.work?.draft?.jenis === 'ubah') ajukanRingkasan(turn, meja);
  else ajukanAlasan(turn, meja);
}

/** Asks why a sent report is to be changed; the reason stays with the new version. */
function ajukanAlasan(turn: Turn, { lembar }: Meja): void {
  turn.balas({
    judul: turn.say('lapor-ubah-judul', {
      pelapor: lembar.pelapor.nama,
      bulan: bulanTahun(turn.say, lembar.bulan),
    }),
    teks: turn.say('lapor-tanya-alasan'),
  });
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'alasan', args: tempatAlasan(lembar) });
}

function tempatAlasan({ pelapor, bulan, work }: Meja['lembar']): TempatAlasan {
  return { p: pelapor.id, b: bulan, ...(work && { v: work.revisi, t: work.status }) };
}

/**
 * The report is not the one that the reason was asked for: says what happened to it, and goes on with the correction
 * that somebody else opened, or keeps the reason until the person says that it still holds.
 */
function alasanUlang(turn: Turn, meja: Meja, refusal: UbahRefusal, alasan: string): void {
  const teks = sayRefusal(turn.say, refusal);
  if (meja.lembar.work?.draft?.jenis === 'ubah') {
    ajukanRingkasan(turn, meja, { teks });
    return;
  }
  turn.balas({
    teks,
    tombol: [[{ label: turn.say('lapor-alasan-tetap'), data: encodePayload(VERB_TITIP) }]],
  });
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'alasan', args: tempatAlasan(meja.lembar), titip: alasan });
}

/** Takes the reason and shows the items. */
export async function jawabAlasan(turn: Turn, args: TempatAlasan, masukan: Masukan): Promise<void> {
  if (masukan.jenis !== 'teks') {
    turn.balas({ teks: turn.say('lapor-perlu-teks') });
    return;
  }
  const opened = await bukaMeja(turn, args.p, args.b);
  if (!opened.ok) {
    turn.balas({ teks: sayRefusal(turn.say, opened.refusal) });
    return turn.selesai();
  }
  const { act, lembar } = opened.value;
  const dilihat =
    args.v === undefined || args.t === undefined ? undefined : { revisi: args.v, status: args.t };
  const begun = await mulaiUbah(act, lembar, masukan.teks, dilihat);
  const fresh = await bukaLembar(turn.tx, act.kantor, lembar.pelapor, lembar.bulan);
  if (fresh === undefined) return turn.selesai();
  if (!begun.ok) {
    const { code } = begun.refusal;
    if (code === 'ubah-berubah' || code === 'draf-berubah')
      return alasanUlang(turn, { act, lembar: fresh }, begun.refusal, masukan.teks);
    turn.balas({ teks: sayRefusal(turn.say, begun.refusal) });
    return turn.selesai();
  }
  ajukanPerbaiki(turn, { act, lembar: fresh });
}
