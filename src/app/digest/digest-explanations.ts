import type { Figure } from '../../domain/jelaskan/explanation.ts';
import { type ExplanationWords, explanationWords } from '../../render/jelaskan/explanation-words.ts';
import type { Tx } from '../../store/database/tx.ts';
import type { Say } from '../../text/translator.ts';
import { explanationsOf, namesOfGivers } from '../jelaskan/explain-figure.ts';
import { namedFigures } from '../jelaskan/named-figures.ts';
import { wordsContext } from '../jelaskan/words-context.ts';
import type { MonthState } from '../status/compose-month-state.ts';

/** The digest shows physical progress without gaji only, and of the plan's nodes the programs. */
function isShown(figure: Figure, program: ReadonlySet<number>): boolean {
  if (figure.kind === 'indikator') return false;
  if (figure.kind === 'fisik_kantor') return figure.withoutGaji;
  return !('nodeId' in figure) || program.has(figure.nodeId);
}

/** The figures that the digest shows, in the words of `/jelaskan`: those of the office, and money and work of each program. */
export async function digestExplanations(tx: Tx, say: Say, state: MonthState): Promise<ExplanationWords[]> {
  const { office, plan } = state;
  const program = new Set(plan?.nodes.flatMap((node) => (node.level === 'program' ? [node.id] : [])));
  const all = namedFigures(office, plan, state.month)
    .filter(({ figure }) => isShown(figure, program))
    .flatMap(({ figure }) => explanationsOf(state, figure, office.reporters) ?? []);
  const context = wordsContext(say, state, await namesOfGivers(tx, all));
  return all.map((one) => explanationWords(context, one));
}
