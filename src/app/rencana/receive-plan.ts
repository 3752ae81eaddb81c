import { FILE_BYTES_MAX } from '../../domain/file-size.ts';
import { asDate } from '../../domain/kalender/instant.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { dropOlderUploads } from '../../store/rencana/plan-uploads.ts';
import { createUpload } from '../../store/rencana/uploads.ts';
import type { OfficerAction } from '../action.ts';
import { freshArgs, type PlanUpload, readArgs } from './desk/plan-upload.ts';
import { type ReadPlanRefusal, readPasted } from './desk/read-document.ts';
import { contentToKeep, planArgsAsRead } from './record-plan-upload.ts';

/** Letters of a file's name that are kept. */
const NAME_MAX = 60;

const uploadBase = ({ officer, office, now }: OfficerAction) => ({
  officeId: office.id,
  personId: officer.id,
  purpose: 'rencana' as const,
  now: asDate(now),
});

/** Notes a document; it is fetched and read after the commit, and its sender then gets what was read. */
export async function receivePlanFile(
  act: OfficerAction,
  file: { fileId: string; name: string; size?: number },
): Promise<Result<{ name: string }, { code: 'dokumen-terlalu-besar' }>> {
  if ((file.size ?? 0) > FILE_BYTES_MAX) return refuse({ code: 'dokumen-terlalu-besar' });
  const name = [...file.name].slice(0, NAME_MAX).join('');
  await createUpload(act.tx, { ...uploadBase(act), name, args: freshArgs(), telegramFileId: file.fileId });
  return ok({ name });
}

/** Reads a pasted table and notes it; nothing of it is in force before it is confirmed. */
export async function receivePasted(
  act: OfficerAction,
  text: string,
): Promise<Result<PlanUpload, ReadPlanRefusal>> {
  const name = act.say('rencana-nama-tempelan');
  const content = readPasted(text, name, act.office);
  if (!content.ok) return content;
  const fresh = {
    ...uploadBase(act),
    name,
    args: planArgsAsRead(act, content.value, act.office),
    content: contentToKeep(content.value),
  };
  const upload = await createUpload(act.tx, fresh);
  await dropOlderUploads(act.tx, upload);
  return ok(readArgs(upload));
}
