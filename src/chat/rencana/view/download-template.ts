import type { OfficerAction } from '../../../app/action.ts';
import { downloadTemplate } from '../../../app/rencana/download-template.ts';
import type { Payload } from '../../../text/payload.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import { chooseOffice, inOffice } from '../../shared/choose-office.ts';
import type { Turn } from '../../shared/turn.ts';
import { VERB_PLAN } from './plan-screen.ts';

async function sendTemplate(turn: Turn, act: OfficerAction): Promise<void> {
  const outcome = await downloadTemplate(act);
  if (!outcome.ok) return turn.reply({ text: sayRefusal(turn.say, outcome.refusal) });
  const { fileId, year } = outcome.value;
  const caption = turn.say('rencana-templat-terkirim', { year: String(year) });
  turn.send({
    chatId: turn.chatId,
    method: 'sendDocument',
    payload: { chat_id: turn.chatId, caption },
    fileId,
    kind: 'jawaban',
  });
}

/** `/unduh_templat`: the newest plan as a workbook. */
export async function runDownloadCommand(turn: Turn): Promise<void> {
  const act = await chooseOffice(turn, 'rencana', VERB_PLAN.download);
  if (act !== undefined) await sendTemplate(turn, act);
}

/** The same for the office in the id. */
export async function tapDownload(turn: Turn, { id }: Payload): Promise<void> {
  const act = await inOffice(turn, Number(id), 'rencana');
  if (act !== undefined) await sendTemplate(turn, act);
}
