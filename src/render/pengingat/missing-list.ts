import { button } from '../../text/buttons/button.ts';
import { dayDate, monthYear } from '../../text/dates.ts';
import type { Message } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import type { RemindedMonth, RemindedReporter } from './reminder.ts';

/** Lines of each group; the rest is counted and stands in /status. */
const LINES = 30;

/** A month with its reporters, whom a message reaches, how many can be reminded, and messages of unknown fate. */
export interface MissingList {
  state: RemindedMonth & { reporters: readonly RemindedReporter[] };
  reached: ReadonlySet<number>;
  remindable: number;
  uncertain: readonly { name: string; kind: string }[];
}

function line(say: Say, all: readonly string[]): string[] {
  const beyond = all.length - LINES;
  return beyond > 0 ? [...all.slice(0, LINES), say('pengingat-daftar-lagi', { count: beyond })] : [...all];
}

/** The list as the sekcam reads it: who is missing what, who was returned, whom no reminder reaches. */
export function composeMissingList(
  say: Say,
  { state, reached, remindable, uncertain }: MissingList,
): Message {
  const { office, month, schedule, reporters: reporter } = state;
  const missing = reporter.filter((one) => !one.completeness.complete);
  const returnedReports = reporter.filter((one) => one.completeness.complete && one.returned !== undefined);
  const unreached = [...missing, ...returnedReports].filter((one) => !reached.has(one.reporter.id));
  const lines = [
    say('pengingat-daftar-batas', { date: dayDate(say, schedule.batas) }),
    missing.length === 0
      ? say('pengingat-daftar-lengkap', { from: reporter.length })
      : say('pengingat-daftar-kurang', { count: missing.length, from: reporter.length }),
    ...line(
      say,
      missing.map((one) =>
        say('pengingat-daftar-baris', {
          name: one.reporter.namaPendek,
          missing: one.completeness.missing.length,
        }),
      ),
    ),
    ...section(
      say('pengingat-daftar-dikembalikan'),
      returnedReports.map((one) => one.reporter.namaPendek),
    ),
    ...section(
      say('pengingat-daftar-tanpa-petugas'),
      unreached.map((one) => one.reporter.namaPendek),
    ),
    ...section(
      say('pengingat-daftar-tidak-pasti'),
      uncertain.map((one) =>
        say('pengingat-daftar-pesan', { name: one.name, kind: say(`pengingat-jenis-${one.kind}`) }),
      ),
    ),
  ];
  const place = { office: office.id, month };
  const remind = button(say('pengingat-daftar-ingatkan', { count: remindable }), 'ringkasan.ingatkan', place);
  const status = button(say('pengingat-daftar-status'), 'ringkasan.status', place);
  return {
    title: say('pengingat-daftar-judul', { month: monthYear(say, month), kecamatan: office.name }),
    text: lines.join('\n'),
    buttons: [remindable > 0 ? [remind, status] : [status]],
  };
}

function section(title: string, content: readonly string[]): string[] {
  return content.length === 0 ? [] : [`${title}: ${content.slice(0, LINES).join(', ')}`];
}
