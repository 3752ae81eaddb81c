import { allDifferences } from '../../../app/rencana/desk/desk-differences.ts';
import {
  differencesFile,
  isLongDifference,
  sayDifferences,
} from '../../../app/rencana/preview/say-differences.ts';
import { sendWorkbook } from '../../../app/rencana/send-workbook.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { inOffice } from '../../shared/choose-office.ts';
import type { Turn } from '../../shared/turn.ts';
import { writtenDay } from './plan-screen.ts';

/** What a version changed of the one before. A long list comes as a file too. */
export async function tapDifference(
  turn: Turn,
  { office, version }: PayloadOf<'rencana.beda'>,
): Promise<void> {
  const act = await inOffice(turn, office, 'lihat_rencana');
  if (act === undefined) return;
  const { say } = turn;
  const all = act.office.plans;
  const at = all.findIndex((one) => one.id === version);
  const [old, fresh] = [all[at - 1], all[at]];
  if (old === undefined || fresh === undefined) return turn.toast(say('button-unknown'));
  const difference = allDifferences(old, fresh);
  turn.reply({
    title: say('rencana-beda-judul', { old: at, fresh: at + 1 }),
    text: [
      say('rencana-beda-antara', {
        old: writtenDay(say, old.validFrom),
        fresh: writtenDay(say, fresh.validFrom),
      }),
      ...sayDifferences(say, difference),
    ].join('\n'),
  });
  if (isLongDifference(difference))
    turn.send(
      await sendWorkbook(act, turn.chatId, say('rencana-nama-beda'), await differencesFile(say, difference)),
    );
}
