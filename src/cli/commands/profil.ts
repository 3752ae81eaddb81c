import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { readKabupaten, type Wilayah } from '../../app/kantor/area-data.ts';
import { readProfil } from '../../app/profil/read-profil.ts';
import { setKabupatenProfil } from '../../app/profil/set-profil.ts';
import { dateIn, zoneOfProvinsi } from '../../domain/kalender/calendar.ts';
import {
  type ProfilJson,
  type ProfilKabupaten,
  type ProfilVersion,
  profilInForce,
} from '../../domain/kantor/profil.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { profilKabupaten } from '../../store/kantor/profil-kabupaten.ts';
import { dateText, monthYear } from '../../text/dates.ts';
import { profilWords } from '../../text/profil.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import type { CliAnswer, CliCommand, CliRoom, Refusal } from './command.ts';
import { typedIsoDate } from './iso-date.ts';

/** What is to be set. */
interface RulesToSet {
  isi: ProfilJson;
  berlakuDari: Temporal.PlainDate;
  alasan: string;
}

/** `profil 35.17`: the rules of a kabupaten; with `--pasang`, new ones from a day on. Only here: no office decides them. */
export const profil: CliCommand = {
  describe: (program, say) =>
    program
      .command('profil')
      .description(say('cli-profil'))
      .usage(say('cli-profil-pemakaian'))
      .argument('<kabupaten>', say('cli-profil-kode'))
      .option('--lihat', say('cli-profil-lihat'))
      .option('--pasang <berkas>', say('cli-profil-pasang'))
      .option('--berlaku <tanggal>', say('cli-profil-berlaku'))
      .option('--alasan <teks>', say('cli-profil-alasan')),

  async run(room, [kode = ''], options) {
    const kabupaten = await readKabupaten(kode);
    if (!kabupaten.ok) return kabupaten;
    if (options.pasang === undefined) {
      const { berlaku, alasan } = options;
      if (berlaku !== undefined || alasan !== undefined) return refuse({ code: 'profil-perlu-pasang' });
      return await view(room, kabupaten.value);
    }
    const rulesToSet = await readRulesToSet(room.say, options);
    return rulesToSet.ok ? await pasang(room, kabupaten.value, rulesToSet.value) : rulesToSet;
  },
};

async function readRulesToSet(
  say: Say,
  { pasang: path, berlaku, alasan: reason }: Record<string, string | boolean>,
): Promise<Result<RulesToSet, Refusal>> {
  if (berlaku === undefined || reason === undefined) return refuse({ code: 'profil-perlu-berlaku' });
  const validFrom = typedIsoDate(String(berlaku));
  if (!validFrom.ok) return validFrom;
  let json: string;
  try {
    json = await readFile(String(path), 'utf8');
  } catch {
    return refuse({ code: 'berkas-tak-terbaca', file: basename(String(path)) });
  }
  const content = readProfil(json);
  if (content.ok) return ok({ isi: content.value, berlakuDari: validFrom.value, alasan: String(reason) });
  if (content.refusal.code === 'profil-bukan-json') return content;
  const details = content.refusal.mistakes.map((one) => sayRefusal(say, one)).join('\n');
  return refuse({ code: 'profil-rincian', details });
}

async function pasang(
  { say, now, transact }: CliRoom,
  { kode, name }: Wilayah,
  { isi: content, berlakuDari: validFrom, alasan: reason }: RulesToSet,
): Promise<Result<CliAnswer, Refusal>> {
  const fresh = { wilayah: kode, validFrom: validFrom.toString(), content, reason, now };
  const done = await transact((tx) => setKabupatenProfil(tx, fresh));
  if (!done.ok) return done;
  if (!done.value.ok) {
    const { refusal } = done.value;
    return 'month' in refusal
      ? refuse({ ...refusal, month: monthYear(say, refusal.month) })
      : refuse(refusal);
  }
  const { id, office } = done.value.value;
  const vars = { kabupaten: name, kode, date: dateText(say, validFrom), count: office.length };
  return ok({
    data: { wilayah: kode, nama: name, id, berlakuDari: validFrom.toString(), kantor: office },
    text: say('cli-profil-terpasang', vars),
  });
}

async function view(
  { say, now, transact }: CliRoom,
  { kode, name }: Wilayah,
): Promise<Result<CliAnswer, Refusal>> {
  const done = await transact((tx) => profilKabupaten(tx, kode));
  if (!done.ok) return done;
  const all = done.value;
  const today = dateIn(now, zoneOfProvinsi(kode) ?? 'Asia/Jakarta');
  const { version, profil: berlaku } = profilInForce(all, today.toString());
  const text = [
    say('cli-profil-judul', { kabupaten: name, kode, date: dateText(say, today) }),
    ...(version === undefined ? [say('profil-bawaan')] : []),
    ...profilWords(say, berlaku),
    '',
    ...versionLines(say, all),
  ];
  const versionsData = all.map(({ id, validFrom, reason, profil: content }) => ({
    id,
    berlakuDari: validFrom,
    alasan: reason,
    isi: rulesJson(content),
  }));
  return ok({
    data: {
      wilayah: kode,
      nama: name,
      berlaku: version?.id ?? null,
      aturan: rulesJson(berlaku),
      versi: versionsData,
    },
    text: text.join('\n'),
  });
}

const RULE_NAMES: Readonly<Record<string, string>> = {
  shownLimit: 'batasTampil',
  meanLimit: 'batasRerata',
  weight: 'bobot',
  schedule: 'jadwal',
  monthName: 'namaBulan',
};

/** Rules under the names that a file of rules has. */
function rulesJson(rules: ProfilKabupaten) {
  const { desimal, band, lowest, words } = rules.predikat;
  const { openDay, dueDay, closeDay } = rules.schedule;
  const pita = band.map(({ start, predikat }) => ({ mulai: start, predikat }));
  const written = {
    ...rules,
    predikat: { desimal, pita, terendah: lowest, kata: words },
    schedule: { bukaTanggal: openDay, batasTanggal: dueDay, tutupTanggal: closeDay },
  };
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => [RULE_NAMES[name] ?? name, value]),
  );
}

function versionLines(say: Say, all: readonly ProfilVersion[]): string[] {
  if (all.length === 0) return [say('cli-profil-tanpa-versi')];
  const line = all.map(({ validFrom, reason }) =>
    say('profil-versi-baris', { date: dateText(say, Temporal.PlainDate.from(validFrom)), reason }),
  );
  return [say('cli-profil-semua-versi'), ...line];
}
