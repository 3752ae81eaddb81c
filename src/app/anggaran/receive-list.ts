import { asDate } from '../../domain/kalender/instant.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { BYTES_MAX, type ListFileRefusal } from '../../plan/money-list/cells-of-file.ts';
import { cellsOfText, looksLikeList } from '../../plan/money-list/cells-of-text.ts';
import type { MoneyList, MoneyListPurpose } from '../../plan/money-list/money-list.ts';
import { type MoneyListRefusal, readMoneyList } from '../../plan/money-list/read-money-list.ts';
import { createUpload, type Upload, type UploadPurpose } from '../../store/rencana/uploads.ts';
import type { OfficerAction } from '../action.ts';
import { type ArgsBelanja, argsAsRead, type DpaArgs, listToJson } from './list-json.ts';
import { argsOfList } from './list-year.ts';

export { looksLikeList };

/** Why a list was not taken. */
export type ReceiveRefusal = MoneyListRefusal | ListFileRefusal;

/** What a list is for. */
export type ListIntent = { purpose: 'dpa'; args: DpaArgs } | { purpose: 'belanja'; args: ArgsBelanja };

/** Letters of a file's name that are kept. */
const NAME_MAX = 60;

/** Which column of a table is meant. */
export function columnMeant(purpose: UploadPurpose): MoneyListPurpose {
  return purpose === 'dpa' ? 'pagu' : 'belanja';
}

function uploadBase({ officer, office, now }: OfficerAction) {
  return { officeId: office.id, personId: officer.id, now: asDate(now) };
}

/** Notes a list that is known already, such as one typed figure. */
export async function receiveList(
  act: OfficerAction,
  { purpose, args }: ListIntent,
  name: string,
  list: MoneyList,
): Promise<Upload> {
  const content = listToJson(list);
  const readable = purpose === 'dpa' ? argsOfList(args, list, { ...act, name }) : argsAsRead(args, list);
  return await createUpload(act.tx, { ...uploadBase(act), purpose, name, args: readable, content });
}

/** Reads a pasted list and notes it; nothing of it is in force before it is confirmed. */
export async function receiveListText(
  act: OfficerAction,
  aim: ListIntent,
  text: string,
): Promise<Result<Upload, ReceiveRefusal>> {
  const read = readMoneyList(cellsOfText(text), columnMeant(aim.purpose));
  if (!read.ok) return read;
  return ok(await receiveList(act, aim, act.say('anggaran-nama-tempelan'), read.value));
}

/** Notes a file; it is fetched and read after the commit, and its sender then gets what was read. */
export async function receiveListFile(
  act: OfficerAction,
  { purpose, args }: ListIntent,
  file: { fileId: string; name: string; size?: number },
): Promise<Result<Upload, ReceiveRefusal>> {
  if ((file.size ?? 0) > BYTES_MAX) return refuse({ code: 'daftar-terlalu-besar' });
  const name = [...file.name].slice(0, NAME_MAX).join('');
  return ok(
    await createUpload(act.tx, { ...uploadBase(act), purpose, name, args, telegramFileId: file.fileId }),
  );
}
