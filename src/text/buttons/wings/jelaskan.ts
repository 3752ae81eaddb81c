import type { Figure } from '../../../domain/jelaskan/explanation.ts';
import { decodeFigure, encodeFigure } from '../shape/figure-address.ts';
import { month, oneOf, type Part, whole } from '../shape/part.ts';
import { parts } from '../shape/parts.ts';

const figure: Part<Figure> = { write: encodeFigure, read: decodeFigure };

/** Buttons that explain the figures of an office's month; other screens put them beside theirs. */
export const jelaskanButtons = {
  'jelas.pilih': parts({ office: whole, month }),
  'jelas.daftar': parts({
    office: whole,
    month,
    list: oneOf('program', 'kantor', 'desa', 'milik'),
    page: whole,
  }),
  'jelas.figur': parts({ office: whole, month, figure }),
  'jelas.rinci': parts({ office: whole, month, figure }),
};
