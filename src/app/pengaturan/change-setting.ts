import { Decimal } from 'decimal.js';
import type { Temporal } from 'temporal-polyfill';
import { groupBy } from '../../domain/angka/group-by.ts';
import { tambahanValue } from '../../domain/capaian/posisi/settled-posisi.ts';
import { asDate } from '../../domain/kalender/instant.ts';
import { addMonths, type Month, yearOf } from '../../domain/kalender/month.ts';
import {
  type Setting,
  type SettingKind,
  type SettingValues,
  settingOfMonth,
} from '../../domain/kantor/dated-settings.ts';
import { countedAngka } from '../../domain/kantor/months/counted-angka.ts';
import { oldestUnclosedMonth } from '../../domain/kantor/months/open-months.ts';
import { versionOfMonth } from '../../domain/kantor/months/version-of-month.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type { Angka, Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { insertSetting } from '../../store/kantor/office-settings.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import { namesOfPeople } from '../../store/kantor/people.ts';
import { figuresOfYear } from '../../store/realisasi/figures.ts';
import { countDraftsOfUnits } from '../../store/rencana/anggaran.ts';
import type { OfficerAction } from '../action.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../kantor/changed-meanwhile.ts';
import { officeBehindLock } from '../kantor/fresh-office.ts';
import { changedBy, recordOfficeChange } from '../kantor/record-office-change.ts';
import { shortMark } from './short-mark.ts';

/** A decision about money that a person is about to take. */
export type SettingChange = {
  [J in SettingKind]: { kind: J; value: SettingValues[J] };
}[SettingKind];

/** Money of a month that a unit has sent and that counts. */
export interface SentMoney {
  reporter: Reporter;
  month: Month;
  /** How many sub kegiatan, and their sum in Rupiah. */
  many: number;
  count: Decimal;
}

/** What a decision would mean, as a person sees it before it is stored. */
export interface SettingFacts {
  change: SettingChange;
  /** First month that it would hold for. */
  since: Month;
  /** Months that it can begin with: the first that has not closed, and the next. */
  choices: readonly Month[];
  /** What has been sent for that month and later ones; it stays as it is. */
  sent: readonly SentMoney[];
  /** Decisions for later months that it would override. */
  later: readonly Setting[];
  /** Reports of sections and of the bendahara that are being filled in. */
  draft: number;
  /** Short mark of all this: a press acts on exactly what was on the screen, or on nothing. */
  fingerprint: number;
}

/** Months that a decision can begin with; earlier ones have closed and keep what they meant. */
export function sinceChoices(office: Office, now: Temporal.Instant): [Month, Month] {
  const first = oldestUnclosedMonth(office, now);
  return [first, addMonths(first, 1)];
}

/** Names of those who took the office's decisions about money, by their id. */
export async function settingDeciders({ tx, office }: OfficerAction): Promise<ReadonlyMap<number, string>> {
  const ids = office.settings.flatMap(({ by }) => by ?? []);
  return await namesOfPeople(tx, [...new Set(ids)]);
}

/** Whether every month that a decision could still concern has this value already. */
export function isAlreadySo(office: Office, { kind, value }: SettingChange, now: Temporal.Instant): boolean {
  const [first] = sinceChoices(office, now);
  const month = [first, ...office.settings.flatMap(({ since }) => (since && since > first ? [since] : []))];
  return month.every((one) => settingOfMonth(office, kind, one) === value);
}

async function sentMoney({ tx, office }: OfficerAction, since: Month): Promise<SentMoney[]> {
  const unit = office.reporters.filter(({ kind }) => kind !== 'desa');
  const plan = versionOfMonth(office, since);
  if (plan === undefined) return [];
  const all: Angka[] = [];
  for (const year of [yearOf(since), yearOf(since) + 1])
    all.push(
      ...(await figuresOfYear(
        tx,
        String(year),
        unit.map(({ id }) => id),
      )),
    );
  const money = countedAngka(office, plan, all).angka.filter(
    (one) => one.month >= since && one.indikatorId === undefined && one.nodeId !== undefined,
  );
  return [...groupBy(money, ({ month, reporterId }) => `${month} ${reporterId}`).values()]
    .map((owned) => ({
      reporter: unit.find(({ id }) => id === owned[0]!.reporterId)!,
      month: owned[0]!.month,
      many: owned.length,
      count: Decimal.sum(...owned.map(tambahanValue)),
    }))
    .sort((a, b) =>
      a.month < b.month ? -1 : a.month > b.month ? 1 : unit.indexOf(a.reporter) - unit.indexOf(b.reporter),
    );
}

function factsFingerprint({
  change,
  since,
  sent,
  later,
}: Omit<SettingFacts, 'fingerprint' | 'choices' | 'draft'>): number {
  return shortMark([
    change,
    since,
    sent.map(({ reporter, month, many, count }) => [reporter.id, month, many, count.toFixed()]),
    later,
  ]);
}

/**
 * What a decision would mean from a month on.
 * @param since one of `sinceChoices`; by default the earliest of which nobody has sent money, else the last
 * @returns undefined for a month that cannot be chosen (any more)
 */
export async function settingFacts(
  act: OfficerAction,
  change: SettingChange,
  since?: Month,
): Promise<SettingFacts | undefined> {
  const choices = sinceChoices(act.office, act.now);
  if (since !== undefined && !choices.includes(since)) return undefined;
  const all = await sentMoney(act, choices[0]);
  const empty = choices.find((month) => !all.some((one) => one.month === month));
  const chosen = since ?? empty ?? choices[1];
  const facts = {
    change,
    since: chosen,
    sent: all.filter(({ month }) => month >= chosen),
    later: act.office.settings.filter(
      (one) => one.kind === change.kind && one.since !== undefined && one.since > chosen,
    ),
  };
  const draft = await countDraftsOfUnits(act.tx, act.office.id);
  return { ...facts, choices, draft, fingerprint: factsFingerprint(facts) };
}

/** Why a decision was not stored. */
export type SettingRefusal =
  | MeanwhileRefusal
  | { code: 'pengaturan-bulan' }
  /** Something was sent or decided since the facts were shown: they are shown again. */
  | { code: 'pengaturan-berubah'; facts: SettingFacts };

/**
 * Stores a decision from a month on, beside those before it: earlier months keep what they meant, and what was sent stays.
 * The office is locked first, so that what others send at this moment comes wholly before or wholly after it.
 * @param fingerprint mark of the facts that the person saw
 */
export async function changeSetting(
  act: OfficerAction,
  change: SettingChange,
  { since, fingerprint }: { since: Month; fingerprint: number },
): Promise<Result<SettingFacts, SettingRefusal>> {
  const office = await officeBehindLock(act);
  const name = change.kind === 'uang_dari' ? 'uangDari' : 'dasarUang';
  const recorded = {
    subject: 'pengaturan',
    action: 'ubah',
    object: since,
    after: { [name]: change.value, sejak: since },
  } as const;
  const stale = await changedMeanwhile(act, recorded, [{ subject: 'pengaturan' }]);
  if (stale !== undefined) return refuse(stale);
  const facts = await settingFacts({ ...act, office }, change, since);
  if (facts === undefined) return refuse({ code: 'pengaturan-bulan' });
  if (facts.fingerprint !== fingerprint) return refuse({ code: 'pengaturan-berubah', facts });
  await insertSetting(act.tx, {
    officeId: office.id,
    ...change,
    since,
    personId: act.officer.id,
    now: asDate(act.now),
  });
  await recordOfficeChange(changedBy(act, 'anggaran'), {
    ...recorded,
    before: { [name]: settingOfMonth(office, change.kind, since) },
  });
  await touchOffice(act.tx, office.id);
  return ok(facts);
}
