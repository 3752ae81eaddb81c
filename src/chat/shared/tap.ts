import { hasRight } from '../../domain/kantor/roles.ts';
import { readButton } from '../../text/buttons/button.ts';
import { BUTTONS, type PayloadOf, type TapVerb } from '../../text/buttons/table.ts';
import type { Payload } from '../../text/payload.ts';
import type { CommandCondition, Doing, Tap } from './feature.ts';
import type { Turn } from './turn.ts';

/**
 * Answers a button at any time, whatever dialogue is open: the only way to do so. What does not have the shape of the
 * verb (forged, or of a program that meant another) is answered here and never reaches `run`.
 */
export function tap<V extends TapVerb>(
  verb: V,
  condition: CommandCondition,
  run: (turn: Turn, payload: PayloadOf<V>) => Promise<void>,
  how: Doing = {},
): Tap {
  return {
    verb,
    condition,
    ...how,
    async run(turn, payload) {
      const read = readButton(verb, payload);
      if (read === undefined) refuseShape(turn, verb, condition, payload);
      else await run(turn, read);
    },
  };
}

/** Says that a payload is none of ours; about an office that is not the person's, only that. */
function refuseShape(turn: Turn, verb: TapVerb, condition: CommandCondition, { id }: Payload): void {
  const office = (BUTTONS[verb].parts as { office?: { read(text: string): number | undefined } }).office;
  const own = office === undefined || mayAt(turn, office.read(id.split('.')[0] ?? ''), condition);
  turn.toast(turn.say(own ? 'button-unknown' : 'button-not-yours'));
}

function mayAt({ officer }: Turn, officeId: number | undefined, condition: CommandCondition): boolean {
  return (officer?.assignments ?? []).some(
    (one) => one.officeId === officeId && (condition === 'siapa_pun' || hasRight(one.role, condition)),
  );
}
