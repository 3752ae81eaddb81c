import { acceptAllSuggestions } from '../../../app/rencana/accept-suggestions.ts';
import {
  discardPlanUpload,
  recordDecision,
  recordTicks,
  stepBack,
} from '../../../app/rencana/desk/plan-upload.ts';
import { findingsFile } from '../../../app/rencana/preview/weightiest-findings.ts';
import { ratifyPlan } from '../../../app/rencana/ratify-plan.ts';
import { sendWorkbook } from '../../../app/rencana/send-workbook.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import { asItStands } from '../../shared/choose-office.ts';
import type { Turn } from '../../shared/turn.ts';
import { writtenDay } from '../view/plan-screen.ts';
import { advance } from './advance-draft.ts';
import { ownDraft, ownPlanUpload } from './own-draft.ts';
import { choicePage, orderedChoices, questionScreen, tickedChoices } from './question-screen.ts';

/** On to the next question or the last screen, also days later. */
export async function tapContinue(
  turn: Turn,
  { document, revision }: PayloadOf<'rencana.lanjut'>,
): Promise<void> {
  const own = await ownPlanUpload(turn, document, revision);
  if (own !== undefined) await advance(turn, own.act, own.upload, { put: turn.reply });
}

/** A choice of the question that is due, or the end of ticking. */
export async function tapAnswer(
  turn: Turn,
  { document, choice, revision }: PayloadOf<'rencana.jawab'>,
): Promise<void> {
  const draft = await ownDraft(turn, document, revision);
  if (draft === undefined) return;
  const { act, desk } = draft;
  const [one] = desk.question;
  const chosen = choice === 'selesai' ? undefined : orderedChoices(desk)[choice];
  if (one === undefined || (chosen === undefined && !(choice === 'selesai' && one.many)))
    return turn.toast(turn.say('button-unknown'));
  if (one.many && choice !== 'selesai' && chosen !== undefined) {
    const current = tickedChoices(desk);
    const choices = current.includes(chosen.id)
      ? current.filter((one) => one !== chosen.id)
      : [...current, chosen.id];
    const fresh = await recordTicks(turn.tx, desk.upload, { id: one.id, choices });
    if (!fresh.ok) return turn.toast(sayRefusal(turn.say, fresh.refusal));
    return await advance(turn, act, fresh.value, {
      readable: desk.content,
      page: choicePage(choice),
    });
  }
  const answer = chosen === undefined ? tickedChoices(desk) : [chosen.id];
  const decision = desk.decide(desk.upload.args.decision, one, answer);
  const fresh = await recordDecision(turn.tx, desk.upload, decision);
  if (!fresh.ok) return turn.toast(sayRefusal(turn.say, fresh.refusal));
  await advance(turn, act, fresh.value, { readable: desk.content });
}

/** Another page of choices. */
export async function tapPage(
  turn: Turn,
  { document, page, revision }: PayloadOf<'rencana.halaman'>,
): Promise<void> {
  const draft = await ownDraft(turn, document, revision);
  if (draft === undefined) return;
  if (draft.desk.question.length === 0) return turn.toast(turn.say('button-unknown'));
  turn.changeMessage(questionScreen(turn.say, draft.desk, page));
}

/** The newest answer is taken back. */
export async function tapBack(
  turn: Turn,
  { document, revision }: PayloadOf<'rencana.kembali'>,
): Promise<void> {
  const own = await ownPlanUpload(turn, document, revision);
  if (own === undefined) return;
  const fresh = await stepBack(turn.tx, own.upload);
  if (!fresh.ok) return turn.toast(sayRefusal(turn.say, fresh.refusal));
  await advance(turn, own.act, fresh.value);
}

/** Every proposal that is left is taken at once. */
export async function tapSuggestions(
  turn: Turn,
  { document, revision }: PayloadOf<'rencana.usulan'>,
): Promise<void> {
  const draft = await ownDraft(turn, document, revision);
  if (draft === undefined) return;
  const outcome = await acceptAllSuggestions(turn, draft.desk);
  if (!outcome.ok) return turn.toast(sayRefusal(turn.say, outcome.refusal));
  turn.toast(turn.say('rencana-usulan-diterima', { count: outcome.value.count }));
  await advance(turn, draft.act, outcome.value.upload, { readable: draft.desk.content });
}

/** Every finding as a file. */
export async function tapFindings(
  turn: Turn,
  { document, revision }: PayloadOf<'rencana.temuan'>,
): Promise<void> {
  const draft = await ownDraft(turn, document, revision);
  if (draft === undefined) return;
  const content = await findingsFile(turn.say, draft.desk.findings, draft.desk.problems);
  turn.send(await sendWorkbook(draft.act, turn.chatId, turn.say('rencana-nama-temuan'), content));
}

/** Sahkan: the plan is stored as a version. */
export async function tapRatifyPlan(
  turn: Turn,
  { document, seen, revision }: PayloadOf<'rencana.sahkan'>,
): Promise<void> {
  const draft = await ownDraft(turn, document, revision);
  if (draft === undefined) return;
  const { act, desk } = draft;
  const outcome = await ratifyPlan({ ...act, seen }, desk);
  if (!outcome.ok) {
    turn.reply({ text: sayRefusal(turn.say, outcome.refusal) });
    if (outcome.refusal.code.startsWith('kantor-'))
      await advance(turn, await asItStands(turn, act), desk.upload, { put: turn.reply });
    return;
  }
  const { say } = turn;
  const { kind, validFrom } = desk.plan;
  const vars = { kind: say(`rencana-jenis-${kind}`), date: writtenDay(say, validFrom) };
  turn.changeMessage({
    text: [
      say('rencana-tersimpan', { ...vars, number: act.office.plans.length + 1 }),
      ...(desk.old === undefined ? [] : [say('rencana-laporan-lama')]),
      say('rencana-lalu-apa'),
    ].join('\n'),
  });
}

/** The document is dropped. */
export async function tapDiscard(
  turn: Turn,
  { document, revision }: PayloadOf<'rencana.buang'>,
): Promise<void> {
  const own = await ownPlanUpload(turn, document, revision);
  if (own === undefined) return;
  await discardPlanUpload(turn.tx, own.upload);
  turn.finish();
  turn.changeMessage({ text: turn.say('rencana-dibuang', { name: own.upload.name }) });
}
