import { bolehDiubah } from '../../app/realisasi/catat-isian.ts';
import type { Turn } from '../shared/turn.ts';
import { isiIsian, namaLengkapButir } from './kata.ts';
import type { Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import { tombolButir } from './tampil-pertanyaan.ts';
import { tombolLembar } from './tampil-ringkasan.ts';

/** Buttons of one message; Telegram takes 100, a person reads fewer. */
const BUTTONS = 40;

/** Shows every item that can be answered again, each as a button with its answer. */
export function ajukanPerbaiki(turn: Turn, { lembar }: Meja): void {
  const rows = lembar.butir
    .filter((butir) => bolehDiubah(lembar, butir.kunci))
    .slice(0, BUTTONS)
    .map((butir) => {
      const nama = namaLengkapButir(turn.say, lembar, butir);
      const isi = isiIsian(turn.say, lembar, butir, lembar.isian.get(butir.kunci));
      return [tombolButir(lembar, butir.kunci, 'ubah', `${nama}: ${isi}`)];
    });
  turn.balas({
    teks: turn.say('lapor-pilih-butir'),
    tombol: [...rows, [tombolLembar(lembar, 'ringkasan', turn.say('lapor-ke-ringkasan'))]],
  });
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'ringkasan', args: { p: lembar.pelapor.id, b: lembar.bulan } });
}
