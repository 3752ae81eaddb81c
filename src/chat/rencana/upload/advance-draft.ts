import type { OfficerAction } from '../../../app/action.ts';
import { deskDifferences } from '../../../app/rencana/desk/desk-differences.ts';
import type { PlanContent, PlanUpload } from '../../../app/rencana/desk/plan-upload.ts';
import { previewPlan } from '../../../app/rencana/preview/preview-plan.ts';
import { differencesFile, isLongDifference } from '../../../app/rencana/preview/say-differences.ts';
import { sendWorkbook } from '../../../app/rencana/send-workbook.ts';
import type { Message } from '../../../text/message.ts';
import type { Turn } from '../../shared/turn.ts';
import { ID_PLAN } from '../view/dialog-id.ts';
import { lastScreen } from './last-screen.ts';
import { openDraft } from './own-draft.ts';
import { questionScreen } from './question-screen.ts';

/** How the next screen is put before the person: in place of the one whose button was pressed, or as a new message. */
type PutMessage = (message: Message) => void;

interface Advance {
  put?: PutMessage;
  /** What was read of the document, where that is at hand. */
  readable?: PlanContent;
  /** Page of the choices that is shown. */
  page?: number;
}

/**
 * Goes on with a document: to the next question, where an answer may be typed too, or to the last screen; what cannot be
 * stored as it is shows why.
 */
export async function advance(
  turn: Turn,
  act: OfficerAction,
  upload: PlanUpload,
  { put = turn.changeMessage, readable, page = 0 }: Advance = {},
): Promise<void> {
  const draft = await openDraft(turn, act, upload, readable);
  if (draft === undefined) return turn.finish();
  const { desk } = draft;
  if (desk.wrong.length > 0) {
    turn.finish();
    return put(previewPlan(turn.say, desk));
  }
  if (desk.question.length > 0) {
    turn.waitFor({ dialog: ID_PLAN, step: 'tanya', args: { id: upload.id, version: upload.version } });
    return put(questionScreen(turn.say, desk, page));
  }
  turn.finish();
  const difference = deskDifferences(desk);
  const end = lastScreen(turn.say, desk, difference);
  if (difference === undefined || !isLongDifference(difference)) return put(end);
  // The file first: the screen with Sahkan stays the last thing in the chat.
  const content = await differencesFile(turn.say, difference);
  turn.send(await sendWorkbook(act, turn.chatId, turn.say('rencana-nama-beda'), content));
  turn.reply(end);
}
