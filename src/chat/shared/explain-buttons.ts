import type { Figure } from '../../domain/jelaskan/explanation.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { button } from '../../text/buttons/button.ts';
import type { Button } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import { shortLabel } from './buttons.ts';

/** Office and month that a figure is of. */
export interface OfficeMonth {
  office: number;
  month: Month;
}

/** The button that leads to the choice of figures; other screens put it below theirs. */
export function whereFromButton(say: Say, { office, month }: OfficeMonth): Button {
  return button(say('jelas-tombol-jelaskan'), 'jelas.pilih', { office, month });
}

/** The button that explains a figure; other screens put it beside theirs. */
export function figureButton(label: string, { office, month }: OfficeMonth, figure: Figure): Button {
  return button(shortLabel(label), 'jelas.figur', { office, month, figure });
}
