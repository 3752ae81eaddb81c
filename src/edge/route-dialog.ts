import { type Dialog, terima } from '../chat/shared/fitur.ts';
import type { Menunggu, Turn } from '../chat/shared/turn.ts';

/**
 * Hands an update to the dialogue that waits for it. A person without a role any more is not answered by a dialogue
 * that was opened before; an edited message changes nothing and is told so; a dialogue of an older version of the
 * program, or one that is gone, ends with how to go on.
 */
export async function routeDialog(turn: Turn, dialog: Dialog | undefined, waiting: Menunggu): Promise<void> {
  if (turn.petugas === undefined || turn.petugas.penugasan.length === 0) {
    turn.balas({ teks: turn.say('stranger') });
    return turn.selesai();
  }
  if (dialog === undefined) {
    turn.balas({ teks: turn.say('dialog-outdated') });
    return turn.selesai();
  }
  if (turn.masukan.jenis === 'suntingan') {
    turn.tunggu(waiting);
    turn.balas({ teks: turn.say('dialog-edited') });
    return;
  }
  await terima(turn, dialog, waiting);
}
