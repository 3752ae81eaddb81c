import type { Fitur } from '../chat/shared/fitur.ts';
import type { Turn } from '../chat/shared/turn.ts';

/** The answer to what no command, button or dialogue has taken. */
export async function answerFallback(turn: Turn, fitur: readonly Fitur[]): Promise<void> {
  const { masukan } = turn;
  if (masukan.jenis === 'ketuk') {
    turn.toast(turn.say('button-expired'));
    return;
  }
  if (masukan.jenis === 'suntingan') {
    turn.balas({ teks: turn.say('dialog-edited') });
    return;
  }
  for (const one of fitur) if (await one.tanpaDialog?.(turn)) return;
  turn.balas({ teks: turn.say('not-understood') });
}
