import { withoutEnd } from '../../domain/linear-text.ts';
import type { Feature } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';

/** Beginnings of what people write to thank. */
const THANKS =
  /^(terima ?kasih|trima ?kasih|makasih|makasi|trims|trimakasih|tengkyu|suwun|matur ?(suwun|nuwun)|hatur ?nuhun|thanks|thank you|thx)\b/;
/** What people write to say that they have read it. */
const READ =
  /^(siap|ok|oke|okay|baik|sip|mantap|noted)( (pak|bu|min|kak|siap|laksanakan|terima ?kasih|makasih))*$/;
/** Letters of a thanks; a longer text says something else too. */
const LONGEST = 60;

/** Thanks and a "siap" typed while nothing is asked get one kind word, and no question. */
async function answerThanks(turn: Turn): Promise<boolean> {
  if (turn.input.kind !== 'teks' || turn.input.text.length > LONGEST) return false;
  const said = withoutEnd(turn.input.text.trim().toLowerCase(), /[^\p{L}\p{N}]/u).replace(/[\s,]+/g, ' ');
  if (/\d/.test(said)) return false;
  if (THANKS.test(said)) turn.reply({ text: turn.say('bantuan-sama-sama') });
  else if (READ.test(said)) turn.reply({ text: turn.say('bantuan-siap') });
  else return false;
  return true;
}

/** Kind words, which belong to no question. */
export const thanksFeature: Feature = { withoutDialog: answerThanks };
