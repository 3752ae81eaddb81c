import { hasRight } from '../../domain/kantor/roles.ts';
import { goTo } from '../shared/feature.ts';
import { looksLikeTable } from '../shared/looks-like-table.ts';
import { roleWith, type Turn } from '../shared/turn.ts';
import { planDialog } from './dialog.ts';
import type { IncomingArgs } from './upload/incoming-step.ts';

const PLAN_FILE = /\.(xlsx|xlsm|xls|docx|doc|csv|tsv|txt)$/i;
const PDF_FILE = /\.pdf$/i;

/** What was sent, where it can be a plan. A PDF of somebody who reports is evidence. */
function incomingOf(turn: Turn): Pick<IncomingArgs, 'file' | 'text'> | undefined {
  const { input } = turn;
  if (input.kind === 'teks') return looksLikeTable(input.text) ? { text: input.text } : undefined;
  if (input.kind !== 'berkas') return undefined;
  const { fileId, name, size } = input;
  const pdf = PDF_FILE.test(name) && roleWith(turn, 'lapor') === undefined;
  if (!pdf && !PLAN_FILE.test(name)) return undefined;
  return { file: { fileId, name, ...(size !== undefined && { size }) } };
}

/**
 * A file or table that somebody who brings in plans sends without being asked: it is asked what it is.
 * @returns whether it was one, and was answered
 */
export async function takeUnaskedPlan(turn: Turn): Promise<boolean> {
  const office = new Set(
    (turn.officer?.assignments ?? [])
      .filter(({ role }) => hasRight(role, 'rencana'))
      .map((one) => one.officeId),
  );
  const [officeId] = office;
  // With several offices nobody knows whose plan it is: the command asks for that first.
  if (officeId === undefined || office.size > 1) return false;
  const content = incomingOf(turn);
  if (content === undefined) return false;
  await goTo(turn, planDialog, 'kiriman', { officeId, ...content });
  return true;
}
