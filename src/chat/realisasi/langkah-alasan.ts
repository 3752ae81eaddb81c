import { bukaLembar } from '../../app/realisasi/lembar.ts';
import { mulaiUbah } from '../../app/realisasi/mulai-ubah.ts';
import { bulanTahun } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Masukan } from '../shared/masukan.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaMeja, type Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import { ajukanPerbaiki } from './perbaiki.ts';
import type { Tempat } from './tempat.ts';

/** Asks why a sent report is to be changed; the reason stays with the new version. */
export function ajukanAlasan(turn: Turn, { lembar }: Meja): void {
  turn.balas({
    judul: turn.say('lapor-ubah-judul', {
      pelapor: lembar.pelapor.nama,
      bulan: bulanTahun(turn.say, lembar.bulan),
    }),
    teks: turn.say('lapor-tanya-alasan'),
  });
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'alasan', args: { p: lembar.pelapor.id, b: lembar.bulan } });
}

/** Takes the reason and shows the items. */
export async function jawabAlasan(turn: Turn, args: Tempat, masukan: Masukan): Promise<void> {
  if (masukan.jenis !== 'teks') {
    turn.balas({ teks: turn.say('lapor-perlu-teks') });
    return;
  }
  const opened = await bukaMeja(turn, args.p, args.b);
  const begun = opened.ok ? await mulaiUbah(opened.value.act, opened.value.lembar, masukan.teks) : opened;
  if (!begun.ok || !opened.ok) {
    if (!begun.ok) turn.balas({ teks: sayRefusal(turn.say, begun.refusal) });
    return turn.selesai();
  }
  const { act, lembar } = opened.value;
  const fresh = await bukaLembar(turn.tx, act.kantor, lembar.pelapor, lembar.bulan);
  if (fresh !== undefined) ajukanPerbaiki(turn, { act, lembar: fresh });
}
