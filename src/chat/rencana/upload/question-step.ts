import { recordDecision } from '../../../app/rencana/desk/plan-upload.ts';
import { readPlanAnswer } from '../../../app/rencana/desk/read-answer.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { DialogStep } from '../../shared/feature.ts';
import { advance } from './advance-draft.ts';
import { ownDraft } from './own-draft.ts';
import { orderedChoices, questionScreen } from './question-screen.ts';

/** An answer that is typed: the number of a choice, its words, or the figure, day or word that is asked for. */
export const questionStep: DialogStep<{ id: number; version: number }> = {
  async ask() {
    throw new Error('the question is asked by majukan');
  },
  async answer(turn, { id, version }, input) {
    const draft = await ownDraft(turn, id, version);
    if (draft === undefined) return turn.finish();
    const { act, desk } = draft;
    const [one] = desk.question;
    if (one === undefined) return turn.finish();
    if (input.kind === 'ketuk') return turn.toast(turn.say('button-expired'));
    if (input.kind === 'berkas') return turn.reply({ text: turn.say('rencana-berkas-di-tengah') });
    if (input.kind !== 'teks') return turn.reply(questionScreen(turn.say, desk));
    const read = readPlanAnswer(turn.say, desk, orderedChoices(desk), input.text);
    if (!read.ok) return turn.reply({ text: sayRefusal(turn.say, read.refusal) });
    const decision = desk.decide(desk.upload.args.decision, one, read.value);
    const fresh = await recordDecision(turn.tx, desk.upload, decision);
    if (!fresh.ok) return turn.reply({ text: sayRefusal(turn.say, fresh.refusal) });
    await advance(turn, act, fresh.value, { put: turn.reply, readable: desk.content });
  },
};
