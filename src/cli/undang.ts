import { Option } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { pelaporUntukPeran } from '../app/kantor/pelapor-untuk-peran.ts';
import { buatUndangan, tautanUndangan } from '../app/pendaftaran/create-invitation.ts';
import { sebutanPeran } from '../app/petugas/sebutan-peran.ts';
import { recordOfficeChange } from '../app/riwayat-kantor/record-office-change.ts';
import type { Kantor } from '../domain/kantor.ts';
import { PERAN, type Peran } from '../domain/peran.ts';
import type { Pelapor } from '../domain/rencana.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { findOffice } from '../store/office-writes.ts';
import { loadKantor } from '../store/offices.ts';
import type { Tx } from '../store/tx.ts';
import { tanggalPukul } from '../text/dates.ts';
import { actingUntil } from './acting-until.ts';
import { botUsername } from './bot-username.ts';
import type { CliCommand, Refusal, Room } from './command.ts';

/** Roles as they are typed: operator-desa. */
const TYPED = PERAN.map((peran) => peran.replace('_', '-'));

/** What is asked for. */
interface Wanted {
  peran: Peran;
  /** Code of the kecamatan. */
  wilayah: string;
  unit?: string;
  plt: boolean;
  sampai?: string;
}

/** An invitation that was made. */
interface Made {
  kantor: Kantor;
  pelapor?: Pelapor;
  token: string;
  expiresAt: Date;
  sampai?: string;
}

/** `undang --peran seksi --wilayah 35.17.01 --unit PMD`: a one-time link that binds a Telegram account to a role. */
export const undang: CliCommand = {
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
    peran: PERAN[TYPED.indexOf(text(options.peran) ?? '')]!,
    wilayah: desa === undefined ? wilayah : desa.slice(0, 8),
    unit: text(options.unit) ?? desa,
    plt: options.plt === true,
    sampai: text(options.sampai),
  };
}

async function invite(tx: Tx, { now, say }: Room, wanted: Wanted): Promise<Result<Made, Refusal>> {
  const office = await findOffice(tx, wanted.wilayah);
  const kantor = office && (await loadKantor(tx, office.id));
  const wilayah = [...wanted.wilayah].slice(0, 40).join('');
  if (kantor === undefined) return refuse({ code: 'kantor-belum-ada', wilayah });
  const pelapor = pelaporUntukPeran(kantor, wanted.peran, wanted.unit);
  if (!pelapor.ok) return pelapor;
  const sampai = actingUntil(wanted.plt, wanted.sampai, now, kantor.zona);
  if (!sampai.ok) return sampai;
  const made = await buatUndangan(tx, {
    officeId: kantor.id,
    peran: wanted.peran,
    pelaporId: pelapor.value?.id,
    plt: wanted.plt,
    sampai: sampai.value,
    now,
  });
  await recordOfficeChange(
    { tx, now, officeId: kantor.id, oleh: 'baris_perintah' },
    {
      perihal: 'peran',
      tindakan: 'undang',
      objek: sebutanPeran(say, wanted, pelapor.value),
      sesudah: { plt: wanted.plt, sampai: sampai.value },
    },
  );
  return ok({ ...made, kantor, pelapor: pelapor.value, sampai: sampai.value });
}

function answerOf({ say }: Room, { peran, plt }: Wanted, made: Made, username: string | undefined) {
  const { kantor, pelapor, token, expiresAt, sampai } = made;
  const tautan = username === undefined ? undefined : tautanUndangan(username, token);
  const untuk = say('cli-undang-untuk', {
    peran: sebutanPeran(say, { peran, plt }, pelapor),
    kecamatan: kantor.nama,
  });
  const until = Temporal.Instant.fromEpochMilliseconds(expiresAt.getTime()).toZonedDateTimeISO(kantor.zona);
  const berlaku = say('cli-undang-berlaku', { waktu: tanggalPukul(say, until) });
  const cara = tautan === undefined ? [say('cli-undang-tanpa-tautan'), `/start ${token}`] : [tautan];
  return {
    data: {
      peran,
      wilayah: kantor.wilayah,
      unit: pelapor?.kode ?? null,
      plt,
      sampai: sampai ?? null,
      token,
      tautan: tautan ?? null,
      berlakuSampai: expiresAt.toISOString(),
    },
    text: [untuk, ...cara, berlaku].join('\n'),
  };
}
