import { Temporal } from 'temporal-polyfill';
import type { OfficerAction } from '../../app/action.ts';
import { currentMonth } from '../../app/status/current-month.ts';
import { endOfMonth } from '../../domain/kalender/month.ts';
import { profilOfMonth } from '../../domain/kantor/office.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { dateText, monthYear } from '../../text/dates.ts';
import type { Message } from '../../text/message.ts';
import { profilWords } from '../../text/profil.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Feature } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
import type { Turn } from '../shared/turn.ts';

/** The rules by which the newest month is judged, where they come from, and what is set for later. */
function rulesScreen({ say, now }: Turn, { office }: OfficerAction): Message {
  const month = currentMonth(office, now);
  const { version, profil } = profilOfMonth(office, month);
  const day = (iso: string) => dateText(say, Temporal.PlainDate.from(iso));
  const end = endOfMonth(month).toString();
  const origin =
    version === undefined
      ? say('profil-bawaan')
      : say('profil-versi', { date: day(version.validFrom), reason: version.reason });
  const later = office.profil
    .filter((one) => one.validFrom > end)
    .map((one) => say('profil-berikut', { date: day(one.validFrom), reason: one.reason }));
  return {
    title: say('profil-judul', { kabupaten: office.kabupaten, month: monthYear(say, month) }),
    text: [origin, '', ...profilWords(say, profil), '', ...later, say('profil-ditetapkan-kabupaten')].join(
      '\n',
    ),
  };
}

/** `/aturan`: what the kabupaten fixed about figures and predikat; to be read only. */
async function runRulesCommand(turn: Turn): Promise<void> {
  const act = await chooseOffice(turn, 'lihat_status', 'aturan.lihat');
  if (act !== undefined) turn.reply(rulesScreen(turn, act));
}

/** Another office. */
async function tapView(turn: Turn, { office }: PayloadOf<'aturan.lihat'>): Promise<void> {
  const act = await inOffice(turn, office, 'lihat_status');
  if (act !== undefined) turn.changeMessage(rulesScreen(turn, act));
}

/** `/aturan`, for everybody who sees the office's figures. */
export const rulesFeature: Feature = {
  command: [{ name: 'aturan', condition: 'lihat_status', run: runRulesCommand }],
  taps: [tap('aturan.lihat', 'lihat_status', tapView)],
};
