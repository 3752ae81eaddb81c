import { type Dialog, receive } from '../../chat/shared/feature.ts';
import type { Turn, Waiting } from '../../chat/shared/turn.ts';

/**
 * Hands an update to the dialogue that waits for it. A person without a role any more is not answered by a dialogue
 * that was opened before; an edited message changes nothing and is told so; a dialogue of an older version of the
 * program, or one that is gone, ends with how to go on.
 */
export async function routeDialog(turn: Turn, dialog: Dialog | undefined, waiting: Waiting): Promise<void> {
  if (turn.officer === undefined || turn.officer.assignments.length === 0) {
    turn.reply({ text: turn.say('stranger') });
    return turn.finish();
  }
  if (dialog === undefined) {
    turn.reply({ text: turn.say('dialog-outdated') });
    return turn.finish();
  }
  if (turn.input.kind === 'suntingan') {
    turn.waitFor(waiting);
    turn.reply({ text: turn.say('dialog-edited') });
    return;
  }
  await receive(turn, dialog, waiting);
}
