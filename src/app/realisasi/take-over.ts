import { createHash } from 'node:crypto';
import { asDate } from '../../domain/kalender/instant.ts';
import { takeoverKey } from '../../domain/realisasi/choose-angka.ts';
import { contentFingerprint } from '../../domain/realisasi/content-fingerprint.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { insertTakeovers } from '../../store/kantor/office-settings.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import type { OfficerAction } from '../action.ts';
import { changedBy, recordOfficeChange } from '../kantor/record-office-change.ts';
import { type EntryRefusal, mayFill } from './record-entry.ts';
import type { Sheet } from './sheet/open-sheet.ts';
import type { Takeable } from './sheet/reported-by-others.ts';
import { takeOverRecipients } from './take-over-recipients.ts';

/** Why nothing was taken over. */
export type TakeOverRefusal =
  | EntryRefusal
  /** One of the two figures is not what the person saw any more, or it was taken over already. */
  | { code: 'alih-berubah' }
  /** The figure that counts stands in an approved report; the sekcam has to open it first. */
  | { code: 'alih-disetujui'; reporter: string };

/** The items of a sheet that can be taken over, in the order in which they are asked. */
export function takeableButir(sheet: Sheet): Takeable[] {
  return [...sheet.reportedElsewhere.values()].filter((one): one is Takeable => one.own !== undefined);
}

/** Short mark of both figures of these items: a press acts on exactly what was on the screen, or on nothing. */
export function takeOverFingerprint(all: readonly Takeable[]): number {
  const content = all.map(({ butir, angka, own }) =>
    [butir.key, angka.reporterId, contentFingerprint(angka), contentFingerprint(own)].join(' '),
  );
  const hash = createHash('sha256').update(content.sort().join('\n')).digest();
  return 1 + (hash.readUInt32BE(0) % 999_998);
}

/**
 * From now on the reporter's own figures of these items and this month count in place of the other unit's; both stay
 * stored, and who decided it with which figures in sight is kept. The caller has locked the sheet (`lockSheet`).
 * @param key one item, or all that can be taken over
 * @param fingerprint mark of both figures as the person saw them
 * @returns what was taken over, with the people who are told
 */
export async function takeOverButir(
  act: OfficerAction,
  sheet: Sheet,
  { key, fingerprint }: { key?: string; fingerprint: number },
): Promise<Result<{ all: Takeable[]; recipient: Map<number, Takeable[]> }, TakeOverRefusal>> {
  const allowed = mayFill(act, sheet);
  if (!allowed.ok) return allowed;
  const all = takeableButir(sheet).filter((one) => key === undefined || one.butir.key === key);
  if (all.length === 0 || takeOverFingerprint(all) !== fingerprint) return refuse({ code: 'alih-berubah' });
  const approved = all.find(({ angka }) => angka.status === 'disetujui');
  if (approved !== undefined)
    return refuse({ code: 'alih-disetujui', reporter: approved.reporter.namaPendek });
  await saveTakeOver(act, sheet, all);
  return ok({
    all,
    recipient: await takeOverRecipients(act, { reporterId: sheet.reporter.id, month: sheet.month }, all),
  });
}

async function saveTakeOver(
  act: OfficerAction,
  { plan, month, reporter }: Sheet,
  all: readonly Takeable[],
): Promise<void> {
  const { tx, office, officer } = act;
  const now = asDate(act.now);
  const rows = all.map(({ butir, angka, own }) => ({
    officeId: office.id,
    key: takeoverKey(plan, butir.key)!,
    month,
    reporterId: reporter.id,
    fromId: angka.reporterId,
    seen: { fresh: contentFingerprint(own), old: contentFingerprint(angka) },
    personId: officer.id,
    now,
  }));
  await insertTakeovers(tx, rows);
  const unit = new Map(all.map(({ reporter: other }) => [other.id, other.kode]));
  for (const { key, fromId, seen } of rows) {
    await recordOfficeChange(changedBy(act, 'lapor'), {
      subject: 'pengaturan',
      action: 'ubah',
      object: `${month} ${key}`,
      before: { dihitung: unit.get(fromId), angka: seen.old },
      after: { dihitung: reporter.kode, angka: seen.fresh },
    });
  }
  await touchOffice(tx, office.id);
}
