import { planReminders, type ReminderPlan, remind } from '../../../app/pengingat/remind.ts';
import { composeReminder } from '../../../render/pengingat/reminder.ts';
import type { OutboxMessage } from '../../../store/pesan/outbox.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { dayDate, monthName, monthYear, timeOfDay } from '../../../text/dates.ts';
import type { Message } from '../../../text/message.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Say } from '../../../text/translator.ts';
import type { Turn } from '../../shared/turn.ts';
import { openStatusAddress, statusButton } from '../parts/address.ts';
import { joinDefined } from '../parts/words.ts';

/** Recipients whose names are listed; a kecamatan has 108 desa at most. */
const NAME_MAX = 40;

/** Shows the exact message and who would get it, before anything is sent. */
function remindScreen(say: Say, plan: ReminderPlan): Message {
  const { state, recipient } = plan;
  const fresh = recipient.filter((one) => !one.done);
  const example = fresh[0] ?? recipient[0];
  const place = { office: state.office.id, month: state.month };
  const send =
    fresh.length > 0
      ? [
          [
            statusButton(
              say('status-ingatkan-kirim', { count: fresh.length }),
              'ringkasan.ingatkan_ya',
              place,
            ),
          ],
        ]
      : [];
  const more = recipient.length - NAME_MAX;
  return {
    title: say('status-ingatkan-judul', { month: monthYear(say, state.month) }),
    text: joinDefined(
      example && say('status-ingatkan-contoh'),
      example && `«${composeReminder(say, state, example.lacking).text}»`,
      '',
      recipient.length > 0 ? say('status-ingatkan-kepada') : undefined,
      ...recipient.slice(0, NAME_MAX).map((one) => recipientRow(say, one)),
      more > 0 ? say('status-ingatkan-lagi', { more }) : undefined,
      ...withoutOfficer(say, plan),
      plan.postponed && fresh.length > 0 ? `\n${departureWords(say, plan)}` : undefined,
    ),
    buttons: [...send, [statusButton(say('status-kembali'), 'ringkasan.status', place)]],
  };
}

function recipientRow(say: Say, { lacking: one, officer, done }: ReminderPlan['recipient'][number]): string {
  const vars = {
    reporter: one.reporter.namaPendek,
    officer: officer.name,
    missing: one.completeness.missing.length,
  };
  return done ? say('status-ingatkan-sudah', vars) : say('status-ingatkan-penerima', vars);
}

function withoutOfficer(say: Say, { withoutOfficer: all }: ReminderPlan): string[] {
  if (all.length === 0) return [];
  return ['', say('status-ingatkan-tanpa-petugas', { name: all.map((one) => one.namaPendek).join(', ') })];
}

function departureWords(say: Say, { departsAt }: ReminderPlan): string {
  return say('status-ingatkan-ditunda', {
    day: dayDate(say, departsAt.toPlainDate()),
    timeOfDay: timeOfDay(departsAt),
  });
}

/** The preview. */
export async function tapRemind(turn: Turn, payload: PayloadOf<'ringkasan.ingatkan'>): Promise<void> {
  const address = await openStatusAddress(turn, payload, ['ingatkan']);
  if (address === undefined) return;
  const plan = await planReminders(address.action, address.month);
  if (plan.ok) turn.changeMessage(remindScreen(turn.say, plan.value));
  else turn.toast(sayRefusal(turn.say, plan.refusal));
}

/** Sends; a second press on the same day sends nothing more and says so. */
export async function tapSendReminders(
  turn: Turn,
  payload: PayloadOf<'ringkasan.ingatkan_ya'>,
): Promise<void> {
  const address = await openStatusAddress(turn, payload, ['ingatkan']);
  if (address === undefined) return;
  const written: OutboxMessage[] = [];
  const done = await remind(
    { ...address.action, send: (message) => void written.push(message) },
    address.month,
  );
  if (!done.ok) return turn.toast(sayRefusal(turn.say, done.refusal));
  turn.changeMessage(sentScreen(turn.say, done.value));
  // The sekcam's own answer leaves first: 108 reminders take some seconds.
  for (const message of written) turn.send(message);
}

function sentScreen(say: Say, plan: ReminderPlan): Message {
  const { state, recipient } = plan;
  const count = recipient.filter((one) => !one.done).length;
  const month = monthName(say, state.month);
  return {
    text: joinDefined(
      count === 0 ? say('status-ingatkan-tidak-dikirim') : say('status-ingatkan-terkirim', { count, month }),
      plan.postponed && count > 0 ? departureWords(say, plan) : undefined,
      ...withoutOfficer(say, plan),
    ),
    buttons: [
      [
        statusButton(say('status-kembali'), 'ringkasan.status', {
          office: state.office.id,
          month: state.month,
        }),
      ],
    ],
  };
}
