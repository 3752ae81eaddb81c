import type { PlanDesk } from '../../../app/rencana/desk/open-plan-desk.ts';
import { sayChoice, sayQuestion, sayReason } from '../../../app/rencana/desk/say-question.ts';
import { documentPlace } from '../../../app/rencana/preview/preview-plan.ts';
import { button, buttonData } from '../../../text/buttons/button.ts';
import type { Button, Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { cutPage, inRows } from '../../shared/buttons.ts';

/** Choices on one page. */
const PER_PAGE = 12;

/** The page on which a choice stands. */
export const choicePage = (index: number): number => Math.floor(index / PER_PAGE);

/** Letters of a button on a small phone. */
const LABEL_MAX = 24;

/** From so many answers on all the remaining proposals can be taken at once. */
const AFTER = 2;

/** Choices of a question in the order in which they are shown: the proposed one first. */
export function orderedChoices({ question: [one], today, old }: PlanDesk) {
  if (one === undefined) return [];
  const choices = one.choices.map(({ id, words }) => ({ id, words }));
  // A version that changes the plan begins today more often than on any other day.
  const day = one.kind === 'berlaku' && old !== undefined && today > old.validFrom;
  if (day && !choices.some(({ id }) => id === today))
    choices.unshift({ id: today, words: { kode: 'tanggal', data: { date: today } } });
  if (one.many) return choices;
  const suggestion = one.suggestion?.[0];
  return [...choices.filter(({ id }) => id === suggestion), ...choices.filter(({ id }) => id !== suggestion)];
}

/** Which choices of a question that takes several are ticked: as chosen, or as proposed. */
export function tickedChoices({ upload, question: [one] }: PlanDesk): string[] {
  const { ticked } = upload.args;
  return ticked !== undefined && ticked.id === one?.id ? ticked.choices : (one?.suggestion ?? []);
}

function bottomButtons(say: Say, desk: PlanDesk): Button[][] {
  const { question, upload } = desk;
  const answered = upload.args.trail.length;
  const suggested = question.filter(({ suggestion }) => suggestion !== undefined).length;
  const back = button(say('rencana-tombol-kembali'), 'rencana.kembali', documentPlace(desk));
  const all = button(
    say('rencana-tombol-usulan', { count: suggested }),
    'rencana.usulan',
    documentPlace(desk),
  );
  return [...(answered > 0 ? [[back]] : []), ...(answered >= AFTER && suggested > 1 ? [[all]] : [])];
}

function saySuggestion(say: Say, one: { index: number; words: string } | undefined, number: boolean): string {
  if (one !== undefined && number) return say('rencana-usulan-nomor', { number: one.index + 1 });
  return say('rencana-usulan', { choices: one?.words ?? '' });
}

function answerWay({ many, typing }: PlanDesk['question'][number]): string {
  if (many) return 'banyak';
  return typing ?? 'ketuk';
}

type WrittenChoice = { id: string; index: number; words: string };

/** The proposal with its reason, or the reason alone where several may be chosen. */
function suggestionRows(
  say: Say,
  { question: [one] }: PlanDesk,
  all: readonly WrittenChoice[],
  number: boolean,
): string[] {
  const reason = one?.reason === undefined ? [] : [sayReason(say, one.reason)];
  const suggestion = one?.suggestion?.[0];
  if (suggestion === undefined || one?.many) return reason.length > 0 ? ['', ...reason] : [];
  return [
    '',
    saySuggestion(
      say,
      all.find(({ id }) => id === suggestion),
      number,
    ),
    ...reason,
  ];
}

/** Choices as buttons: by their words, or by number where those are long. */
function choiceButtons(
  say: Say,
  desk: PlanDesk,
  content: readonly WrittenChoice[],
  number: boolean,
): Button[][] {
  const buttons = content.map(({ words, index }) =>
    button(number ? String(index + 1) : words, 'rencana.jawab', { ...documentPlace(desk), choice: index }),
  );
  const useLabel = say('rencana-tombol-pakai', { count: tickedChoices(desk).length });
  const finished = desk.question[0]?.many
    ? [[button(useLabel, 'rencana.jawab', { ...documentPlace(desk), choice: 'selesai' })]]
    : [];
  return [...inRows(buttons, number ? 6 : 1), ...finished];
}

/** The question that is due: its sentence, the choices with the proposal and its reason, and the ways out. */
export function questionScreen(say: Say, desk: PlanDesk, page = 0): Message {
  const [one] = desk.question;
  if (one === undefined) throw new Error('there is no question left');
  const all = orderedChoices(desk).map((one, index) => ({ ...one, index, words: sayChoice(say, one.words) }));
  const ticked = new Set(tickedChoices(desk));
  const { content, navigation } = cutPage(say, all, {
    number: page,
    perPage: PER_PAGE,
    move: (page) => buttonData('rencana.halaman', { ...documentPlace(desk), page }),
  });
  const number = one.many || content.some(({ words }) => [...words].length > LABEL_MAX);
  const mark = (id: string) => (one.many ? `${ticked.has(id) ? '☑' : '☐'} ` : '');
  return {
    title: say('rencana-tanya-judul', { remaining: desk.question.length }),
    text: [
      sayQuestion(say, one),
      ...(number ? ['', ...content.map(({ id, words, index }) => `${index + 1}. ${mark(id)}${words}`)] : []),
      ...suggestionRows(say, desk, all, number),
      '',
      say(`rencana-cara-${answerWay(one)}`),
    ].join('\n'),
    buttons: [
      ...choiceButtons(say, desk, content, number),
      ...(navigation.length > 0 ? [navigation] : []),
      ...bottomButtons(say, desk),
    ],
  };
}
