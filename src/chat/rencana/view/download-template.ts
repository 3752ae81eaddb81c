import type { OfficerAction } from '../../../app/action.ts';
import { downloadTemplate } from '../../../app/rencana/download-template.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import { chooseOffice, inOffice } from '../../shared/choose-office.ts';
import type { Turn } from '../../shared/turn.ts';

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
  const act = await chooseOffice(turn, 'rencana', 'rencana.unduh');
  if (act !== undefined) await sendTemplate(turn, act);
}

/** The same for the office that a button names. */
export async function tapDownload(turn: Turn, { office }: PayloadOf<'rencana.unduh'>): Promise<void> {
  const act = await inOffice(turn, office, 'rencana');
  if (act !== undefined) await sendTemplate(turn, act);
}
