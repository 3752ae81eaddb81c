import { Decimal } from 'decimal.js';
import { yearOf } from '../../domain/kalender/month.ts';
import { butirOfOffice } from '../../domain/kantor/months/version-of-month.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { butirName, indikatorName, yearOfAngka } from '../../domain/realisasi/butir.ts';
import type { AngkaState } from '../../domain/rencana/plan.ts';
import { isProvisional } from '../../domain/rencana/plan.ts';
import { desaIn } from '../../domain/unit/reporter-in-month.ts';
import type { ChangeUnit, DigestChange } from '../../render/digest/facts/digest-facts.ts';
import type { AngkaCorrection, ShownFigures } from '../../store/progres/digest.ts';
import type { Say } from '../../text/translator.ts';
import type { MonthState } from '../status/compose-month-state.ts';
import type { AngkaFacts } from './angka-facts.ts';

/** Corrections that are named one by one; more than these are in /riwayat. */
const CORRECTIONS_NAMED = 10;

/** What this digest shows, for the next one to compare with. */
export function snapshotOf(state: MonthState, { serapan, fisik }: AngkaFacts): ShownFigures {
  return {
    month: state.month,
    serapanWithoutGaji: serapan.withoutGaji.percent?.toFixed(),
    fisikOfYear: fisik.percent?.toFixed(),
    finished: Object.fromEntries(desaDocuments(state).map((one) => [one.key, one.current])),
  };
}

/** Dated documents of the desa, with how many desa have done each in the year. */
function desaDocuments(state: MonthState) {
  const desa = desaIn(state.office.reporters, state.month);
  return (state.plan?.indikators ?? [])
    .filter((one) => one.pelapor === 'desa' && one.jenisNilai === 'tanggal')
    .map((indikator) => {
      const year = yearOf(state.month);
      const finished = state.angka.filter(
        (a) => a.indikatorId === indikator.id && a.state === 'tanggal' && yearOfAngka(a) === year,
      );
      const current = desa.filter(({ id }) => finished.some((a) => a.reporterId === id)).length;
      return { key: indikator.key, indikator, current, from: desa.length };
    });
}

/** Changes since the digest before, within one year: counts that grew, figures that moved, corrections. */
export function changeFacts(
  say: Say,
  state: MonthState,
  angka: AngkaFacts,
  before: ShownFigures | undefined,
  correction: readonly AngkaCorrection[],
): DigestChange[] {
  const sameYear = before !== undefined && yearOf(before.month) === yearOf(state.month);
  const moved = sameYear ? [...grown(say, state, before), ...movedAngka(say, angka, before)] : [];
  return [
    ...moved,
    ...correction.slice(0, CORRECTIONS_NAMED).flatMap((one) => correctionChanges(state, one)),
  ];
}

function grown(say: Say, state: MonthState, before: ShownFigures): DigestChange[] {
  return desaDocuments(state).flatMap(({ key, indikator, current, from }): DigestChange[] => {
    const add = current - (before.finished[key] ?? 0);
    const name = say('digest-desa', { name: indikatorName(indikator, yearOf(state.month)) });
    return add > 0 ? [{ kind: 'bertambah', name, add, current, from }] : [];
  });
}

function movedAngka(say: Say, { serapan, fisik }: AngkaFacts, before: ShownFigures): DigestChange[] {
  const one = (name: string, old: string | undefined, current: Decimal | undefined, provisional: boolean) => {
    const former = old === undefined ? undefined : new Decimal(old);
    const same =
      former === undefined ? current === undefined : current !== undefined && former.equals(current);
    const change: DigestChange = {
      kind: 'angka',
      name,
      before: former,
      current,
      satuan: 'persen',
      provisional,
    };
    return same ? [] : [change];
  };
  const { withoutGaji } = serapan;
  return [
    ...one(say('digest-serapan'), before.serapanWithoutGaji, withoutGaji.percent, withoutGaji.provisional),
    // An older snapshot has another figure, which this one is not compared with.
    ...(before.fisik !== undefined && before.fisikOfYear === undefined
      ? []
      : one(say('digest-fisik'), before.fisikOfYear, fisik.percent, fisik.provisional)),
  ];
}

/** A date or "belum" is no number, so a correction of one is told in words elsewhere (/riwayat). */
function angkaValue(content: { state: AngkaState; value?: Decimal } | undefined): Decimal | undefined {
  return content?.state === 'nihil' ? new Decimal(0) : content?.value;
}

function correctionChanges({ office }: MonthState, correction: AngkaCorrection): DigestChange[] {
  const butir = butirOfOffice(office, correction.butir);
  const reporter = officeReporter(office, correction.reporterId);
  const [old, fresh] = [angkaValue(correction.old), angkaValue(correction.fresh)];
  if (butir === undefined || reporter === undefined || (old === undefined && fresh === undefined)) return [];
  const satuan: ChangeUnit = butir.kind === 'keuangan' ? 'rupiah' : 'jumlah';
  return [
    {
      kind: 'koreksi',
      reporter: reporter.kind === 'desa' ? reporter.name : reporter.namaPendek,
      butir: butirName(butir, correction.month),
      month: correction.month,
      old,
      fresh,
      satuan,
      provisional: isProvisional(correction.status),
    },
  ];
}
