import { ok } from '../../domain/result.ts';
import { cellsOfFile } from '../../plan/money-list/cells-of-file.ts';
import type { MoneyListPurpose } from '../../plan/money-list/money-list.ts';
import { readMoneyList } from '../../plan/money-list/read-money-list.ts';
import { listToJson } from '../anggaran/list-json.ts';
import { readDocument } from '../rencana/desk/read-document.ts';
import { judgeEvidence } from './judge-evidence.ts';
import type { Decode, DecodeAnswers, DecodeOptions, DecodeTask } from './task.ts';

async function readList(content: Uint8Array, purpose: MoneyListPurpose): Promise<DecodeAnswers['list']> {
  const table = await cellsOfFile(content);
  if (!table.ok) return table;
  const list = readMoneyList(table.value, purpose);
  return list.ok ? ok(listToJson(list.value)) : list;
}

/** Does one task in this very process; everything that a hostile file can do, it does to this process. */
export async function runTask(
  task: DecodeTask,
  content: Uint8Array,
  { onProgress }: DecodeOptions = {},
): Promise<DecodeAnswers[DecodeTask['kind']]> {
  switch (task.kind) {
    case 'plan':
      return await readDocument(content, task.name, task.office, { onProgress });
    case 'list':
      return await readList(content, task.purpose);
    case 'evidence':
      return await judgeEvidence(content);
  }
}

/** Decodes in this process: for tests and for files of one's own. */
export const decodeHere = (async (task: DecodeTask, content: Uint8Array, options?: DecodeOptions) => ({
  finished: await runTask(task, content, options),
})) as Decode;
