import type { Temporal } from 'temporal-polyfill';
import { explanationsOf, namesOfGivers } from '../../app/jelaskan/explain-figure.ts';
import { figuresByName, namedFigures } from '../../app/jelaskan/named-figures.ts';
import { wordsContext } from '../../app/jelaskan/words-context.ts';
import { currentMonth } from '../../app/status/current-month.ts';
import { readMonthState } from '../../app/status/read-month-state.ts';
import type { Explanation } from '../../domain/jelaskan/explanation.ts';
import { type Month, parseMonth } from '../../domain/kalender/month.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { explanationJson } from '../../render/jelaskan/explanation-json.ts';
import { explanationLines } from '../../render/jelaskan/explanation-lines.ts';
import { explanationWords } from '../../render/jelaskan/explanation-words.ts';
import type { WordsContext } from '../../render/jelaskan/words-context.ts';
import type { Tx } from '../../store/database/tx.ts';
import { listOffices, loadOffice } from '../../store/kantor/offices.ts';
import type { Say } from '../../text/translator.ts';
import type { CliCommand, Refusal } from './command.ts';

/** What was read of an office's month: its figures with their names, and the words for them. */
interface ReadExplanations {
  context: WordsContext;
  all: { nama: string; penjelasan: Explanation }[];
}

/** `jelaskan 35.17.01 [angka] [--bulan 2026-03]`: where a figure comes from; without a name every figure in one line. */
export const explainCommand: CliCommand = {
  describe: (program, say) =>
    program
      .command('jelaskan')
      .description(say('cli-jelaskan'))
      .usage(say('cli-jelaskan-pemakaian'))
      .argument('<kode>', say('cli-jelaskan-kode'))
      .argument('[angka]', say('cli-jelaskan-angka'))
      .option('--bulan <bulan>', say('cli-jelaskan-bulan')),

  async run({ say, now, readSnapshot }, [kode = '', angka], { bulan: month }) {
    const asked = typeof month === 'string' ? parseMonth(month) : undefined;
    if (asked !== undefined && !asked.ok) return asked;
    const done = await readSnapshot((tx) => read(tx, say, { kode, angka, now, bulan: asked?.value }));
    if (!done.ok) return done;
    if (!done.value.ok) return done.value;
    const { context, all } = done.value.value;
    const data = {
      angka: all.map(({ nama: name, penjelasan: explanation }) =>
        explanationJson(context, name, explanation),
      ),
    };
    return ok({ data, text: text(say, context, all, angka !== undefined) });
  },
};

async function read(
  tx: Tx,
  say: Say,
  asked: { kode: string; angka?: string; now: Temporal.Instant; bulan?: Month },
): Promise<Result<ReadExplanations, Refusal>> {
  const { kode, angka, now } = asked;
  const id = (await listOffices(tx)).find((one) => one.wilayah === kode)?.id;
  const office = id === undefined ? undefined : await loadOffice(tx, id);
  if (office === undefined) return refuse({ code: 'kantor-tidak-ada', kode });
  const state = await readMonthState(tx, office, asked.bulan ?? currentMonth(office, now), now);
  const named = namedFigures(office, state.plan, state.month);
  const all = (angka === undefined ? named : figuresByName(named, angka)).flatMap(({ name, figure }) => {
    const explanation = explanationsOf(state, figure, office.reporters);
    return explanation === undefined ? [] : [{ nama: name, penjelasan: explanation }];
  });
  if (all.length === 0) return refuse({ code: 'angka-tidak-bernama', angka: angka ?? '' });
  const people = await namesOfGivers(
    tx,
    all.map((one) => one.penjelasan),
  );
  return ok({ context: wordsContext(say, state, people), all });
}

function text(say: Say, context: WordsContext, all: ReadExplanations['all'], detail: boolean): string {
  return all
    .map(({ nama: name, penjelasan: explanation }) => {
      const words = explanationWords(context, explanation);
      return detail ? [words.title, ...explanationLines(say, words)].join('\n') : `${name}: ${words.outcome}`;
    })
    .join('\n');
}
