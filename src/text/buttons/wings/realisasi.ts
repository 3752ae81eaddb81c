import {
  butir,
  fewLetters,
  month,
  oneOf,
  optional,
  type Part,
  revision,
  text,
  whole,
} from '../shape/part.ts';
import { parts, stepParts } from '../shape/parts.ts';

/** What a button under a question does; a place in the scale, a mark of the offer, or a day stands behind its word. */
export type AnswerAction =
  | 'sudah'
  | 'belum'
  | 'nihil'
  | 'beda'
  | 'lewati'
  | 'ubah'
  | 'ringkasan'
  | 'kembali'
  | 'tetap'
  | 'pakai'
  | `kategori-${number}`
  | `${'tetap' | 'pakai' | 'tgl' | 'pasti'}-${string}`;

/** What a button does with the whole sheet; `untuk-3` and `untuk-semua` say which item an obstacle is about. */
export type SheetAction =
  | 'kirim'
  | 'isi'
  | 'ringkasan'
  | 'perbaiki'
  | 'kendala'
  | 'buang'
  | 'bukti'
  | `untuk-${number | 'semua'}`;

/** An action's word, and what stands behind it; empty where nothing does. */
export function splitAction(action: AnswerAction | SheetAction): { word: string; argument: string } {
  const [word = '', ...rest] = action.split('-');
  return { word, argument: rest.join('-') };
}

const answer: Part<AnswerAction> = text(
  /^(?:sudah|belum|nihil|beda|lewati|ubah|ringkasan|kembali|(?:tetap|pakai)(?:-[a-z0-9]+)?|kategori-\d+|(?:tgl|pasti)-\d{4}-\d\d-\d\d)$/,
);
const action: Part<SheetAction> = text(
  /^(?:kirim|isi|ringkasan|perbaiki|kendala|buang|bukti|untuk-(?:\d+|semua))$/,
);

/** Buttons of a reporter's month; the revision is the draft's version on the screen, or a mark of what it showed. */
export const realisasiButtons = {
  'lapor.isi': parts({ reporter: whole, month, butir: optional(butir) }),
  'lapor.ubah': parts({ reporter: whole, month }),
  'lapor.jawab': parts({ reporter: whole, month, butir, answer, revision }),
  'lapor.lembar': parts({ reporter: whole, month, action, revision }),
  /** What other units have reported. */
  'lapor.alih': parts({
    reporter: whole,
    month,
    butir: optional(butir),
    action: oneOf('lihat', 'semua', 'pakai', 'isi'),
    revision,
  }),
  /** A reading of a doubtful answer, by its place among those that the step knows. */
  'lapor.bacaan': stepParts({ doubt: fewLetters, reading: whole }),
};
