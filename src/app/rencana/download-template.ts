import { dateIn } from '../../domain/kalender/calendar.ts';
import { newestPlan } from '../../domain/kantor/plan-versions.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { drawOne } from '../../draw/drawer.ts';
import { languageOf } from '../../draw/drawing.ts';
import { planYears } from '../../plan/template/form/sheets.ts';
import type { OfficerAction } from '../action.ts';
import { saveWorkbook } from './send-workbook.ts';

/** The year of the monthly sheets: this one, or the nearest that the plan has. */
function monthlyYear(year: readonly number[], current: number): number {
  return year.findLast((one) => one <= current) ?? year[0] ?? current;
}

/**
 * The office's newest plan as a workbook that can be changed and sent back. The newest, even where it is not in force
 * yet: what is sent back becomes the version after it.
 * @returns id of the kept file
 */
export async function downloadTemplate(
  act: OfficerAction,
): Promise<Result<{ fileId: number; year: number }, { code: 'tanpa-rencana' }>> {
  const { office, say, now } = act;
  const today = dateIn(now, office.zone);
  const plan = newestPlan(office, today.toString());
  if (plan === undefined) return refuse({ code: 'tanpa-rencana' });
  const year = monthlyYear(planYears(plan), today.year);
  const input = {
    rencana: plan,
    pelapor: office.reporters,
    tahun: year,
    wilayah: office.wilayah,
    office: office.name,
    created: today.toString(),
  };
  const content = await drawOne({ kind: 'template', language: languageOf(say), input });
  const plain = office.name.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
  const name = say('templat-nama-berkas', { office: plain, date: today.toString() });
  return ok({ fileId: await saveWorkbook(act, name, content), year });
}
