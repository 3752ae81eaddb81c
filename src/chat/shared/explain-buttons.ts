import type { Figure } from '../../domain/jelaskan/explanation.ts';
import type { Month } from '../../domain/kalender/month.ts';
import type { Button } from '../../text/message.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Say } from '../../text/translator.ts';
import { shortLabel } from './buttons.ts';
import { encodeFigure } from './figure-address.ts';

/** The buttons of this folder; each carries `<office>.<month>` and what it is about. */
export const VERB_EXPLAIN = {
  choose: 'jelas.pilih',
  list: 'jelas.daftar',
  figure: 'jelas.figur',
  detail: 'jelas.rinci',
} as const;

/** Office and month that a button is about. */
export interface OfficeMonth {
  officeId: number;
  month: Month;
}

/** A button of this folder. */
export function explainButton(
  label: string,
  verb: string,
  { officeId, month }: OfficeMonth,
  ...remaining: (string | number)[]
): Button {
  return { label, data: encodePayload(verb, [officeId, month, ...remaining].join('.')) };
}

/** The button that leads to the choice of figures; other screens put it below theirs. */
export function whereFromButton(say: Say, place: OfficeMonth): Button {
  return explainButton(say('jelas-tombol-jelaskan'), VERB_EXPLAIN.choose, place);
}

/** The button that explains a figure; other screens put it beside theirs. */
export function figureButton(label: string, place: OfficeMonth, figure: Figure): Button {
  return explainButton(shortLabel(label), VERB_EXPLAIN.figure, place, encodeFigure(figure));
}
