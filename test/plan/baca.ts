import type { DrafRencana } from '../../src/plan/draf.ts';
import { barisTeks } from '../../src/plan/masukan/sel-pemisah.ts';
import { bacaRencana } from '../../src/plan/read-plan.ts';

/** What the reader makes of a text. */
export function baca(text: string, document: string): DrafRencana {
  return bacaRencana(barisTeks(text), document);
}
