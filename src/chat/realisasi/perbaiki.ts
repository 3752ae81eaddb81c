import { bolehDiubah } from '../../app/realisasi/catat-isian.ts';
import type { Turn } from '../shared/turn.ts';
import { tungguRingkasan } from './alur.ts';
import { namaLengkapButir } from './kata.ts';
import type { Meja } from './lembar-turn.ts';
import { tombolButir } from './tampil-pertanyaan.ts';
import { tombolLembar } from './tampil-ringkasan.ts';

/** Buttons of one message; Telegram takes 100, a person reads fewer. */
const BUTTONS = 40;

/**
 * Shows every item that can be answered again, each as a button.
 * @param awal what is said before, such as why the report came back
 */
export function ajukanPerbaiki(turn: Turn, { lembar }: Meja, awal?: string): void {
  const rows = lembar.butir
    .filter((butir) => bolehDiubah(lembar, butir.kunci))
    .slice(0, BUTTONS)
    .map((butir) => [tombolButir(lembar, butir.kunci, 'ubah', namaLengkapButir(turn.say, lembar, butir))]);
  turn.balas({
    awal,
    teks: turn.say('lapor-pilih-butir'),
    tombol: [...rows, [tombolLembar(lembar, 'ringkasan', turn.say('lapor-ke-ringkasan'))]],
  });
  tungguRingkasan(turn, lembar);
}
