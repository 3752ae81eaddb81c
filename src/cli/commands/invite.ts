import { Option } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { recordOfficeChange } from '../../app/kantor/record-office-change.ts';
import { roleLabel } from '../../app/kantor/role-label.ts';
import { createInvitation, invitationLink } from '../../app/pendaftaran/create-invitation.ts';
import { unitsWithWork } from '../../domain/kantor/months/open-months.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { reporterForRole } from '../../domain/kantor/reporter-for-role.ts';
import { ROLES, type Role } from '../../domain/kantor/roles.ts';
import { beginningOf } from '../../domain/linear-text.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Tx } from '../../store/database/tx.ts';
import { findOffice } from '../../store/kantor/office-writes.ts';
import { loadOffice } from '../../store/kantor/offices.ts';
import { dateTime } from '../../text/dates.ts';
import { actingUntil } from './acting-until.ts';
import { botUsername } from './bot-username.ts';
import type { CliCommand, CliRoom, Refusal } from './command.ts';

/** Roles as they are typed: operator-desa. */
const TYPED = ROLES.map((role) => role.replace('_', '-'));

/** What is asked for. */
interface Wanted {
  peran: Role;
  /** Code of the kecamatan. */
  wilayah: string;
  unit?: string;
  plt: boolean;
  sampai?: string;
}

/** An invitation that was made. */
interface Made {
  kantor: Office;
  pelapor?: Reporter;
  token: string;
  expiresAt: Date;
  sampai?: string;
}

/** `undang --peran seksi --wilayah 35.17.01 --unit PMD`: a one-time link that binds a Telegram account to a role. */
export const inviteCommand: CliCommand = {
  describe: (program, say) =>
    program
      .command('undang')
      .description(say('cli-undang'))
      .usage(say('cli-undang-pemakaian'))
      .addOption(new Option('--peran <peran>', say('cli-undang-peran')).choices(TYPED).makeOptionMandatory())
      .requiredOption('--wilayah <kode>', say('cli-undang-wilayah'))
      .option('--unit <kode>', say('cli-undang-unit'))
      .option('--plt', say('cli-undang-plt'))
      .option('--sampai <tanggal>', say('cli-undang-sampai')),

  async run(room, _args, options) {
    const wanted = wantedOf(options);
    const done = await room.transact((tx) => invite(tx, room, wanted));
    if (!done.ok) return done;
    if (!done.value.ok) return done.value;
    const made = done.value.value;
    return ok(answerOf(room, wanted, made, await botUsername(room.config)));
  },
};

/** A desa's own code may stand for its kecamatan and itself. */
function wantedOf(options: Record<string, string | boolean>): Wanted {
  const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);
  const wilayah = text(options.wilayah) ?? '';
  const desa = /^\d\d\.\d\d\.\d\d\.\d{4}$/.test(wilayah) ? wilayah : undefined;
  return {
    peran: ROLES[TYPED.indexOf(text(options.peran) ?? '')]!,
    wilayah: desa === undefined ? wilayah : desa.slice(0, 8),
    unit: text(options.unit) ?? desa,
    plt: options.plt === true,
    sampai: text(options.sampai),
  };
}

async function invite(tx: Tx, { now, say }: CliRoom, wanted: Wanted): Promise<Result<Made, Refusal>> {
  const found = await findOffice(tx, wanted.wilayah);
  const office = found && (await loadOffice(tx, found.id));
  const wilayah = beginningOf(wanted.wilayah);
  if (office === undefined) return refuse({ code: 'kantor-belum-ada', wilayah });
  const staffed = { reporters: unitsWithWork(office, now) };
  const reporter = reporterForRole(staffed, wanted.peran, wanted.unit);
  if (!reporter.ok) return reporter;
  const until = actingUntil(wanted.plt, wanted.sampai, now, office.zone);
  if (!until.ok) return until;
  const made = await createInvitation(tx, {
    officeId: office.id,
    role: wanted.peran,
    reporterId: reporter.value?.id,
    plt: wanted.plt,
    until: until.value,
    now,
  });
  await recordOfficeChange(
    { tx, now, officeId: office.id, by: 'baris_perintah' },
    {
      subject: 'peran',
      action: 'undang',
      object: roleLabel(say, { role: wanted.peran, plt: wanted.plt }, reporter.value),
      after: { plt: wanted.plt, sampai: until.value },
    },
  );
  return ok({ ...made, kantor: office, pelapor: reporter.value, sampai: until.value });
}

function answerOf({ say }: CliRoom, { peran: role, plt }: Wanted, made: Made, username: string | undefined) {
  const { kantor: office, pelapor: reporter, token, expiresAt, sampai: until } = made;
  const link = username === undefined ? undefined : invitationLink(username, token);
  const addressee = say('cli-undang-untuk', {
    role: roleLabel(say, { role, plt }, reporter),
    kecamatan: office.name,
  });
  const expires = Temporal.Instant.fromEpochMilliseconds(expiresAt.getTime()).toZonedDateTimeISO(office.zone);
  const inForce = say('cli-undang-berlaku', { time: dateTime(say, expires) });
  const way = link === undefined ? [say('cli-undang-tanpa-tautan'), `/start ${token}`] : [link];
  return {
    data: {
      peran: role,
      wilayah: office.wilayah,
      unit: reporter?.kode ?? null,
      plt,
      sampai: until ?? null,
      token,
      tautan: link ?? null,
      berlakuSampai: expiresAt.toISOString(),
    },
    text: [addressee, ...way, inForce].join('\n'),
  };
}
