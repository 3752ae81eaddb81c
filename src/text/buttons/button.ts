import type { Button, ButtonData } from '../message.ts';
import { encodePayload, type Payload } from '../payload.ts';
import type { ButtonShape } from './shape/parts.ts';
import { BUTTONS, type PayloadOf, type Verb } from './table.ts';

const shapeOf = <V extends Verb>(verb: V) => BUTTONS[verb] as unknown as ButtonShape<PayloadOf<V>>;

/** What Telegram gives back when the button is pressed. @throws RangeError when it would not fit its 64 bytes */
export function buttonData<V extends Verb>(verb: V, payload: PayloadOf<V>): ButtonData {
  const { id, revision } = shapeOf(verb).write(payload);
  return encodePayload(verb, id, revision) as ButtonData;
}

/** A button under a message: the only way to draw one that is answered. */
export function button<V extends Verb>(label: string, verb: V, payload: PayloadOf<V>): Button {
  return { label, data: buttonData(verb, payload) };
}

/** What a pressed button carries; undefined where the payload does not have the shape of the verb. */
export function readButton<V extends Verb>(verb: V, payload: Payload): PayloadOf<V> | undefined {
  return payload.verb === verb ? shapeOf(verb).read(payload) : undefined;
}
