import { readFileSync } from 'node:fs';
import { readPlan } from '../../../plan/read-plan.ts';
import { linesOfText } from '../../../plan/sources/lines-of-text.ts';
import { projectFile } from '../../../project-root.ts';
import { residentMb } from '../measure/memory.ts';
import { SLID_ROWS, slidRows } from './slid-rows.ts';

/** What reading one document costs a process that has done nothing else. */
export interface DocumentCost {
  lines: number;
  /** Of the processor: what else the machine does shall not count. */
  seconds: number;
  /** The most memory of the process while it read; undefined where this system cannot be asked. */
  peakMb: number | undefined;
}

/**
 * Reads an office's document, or the one of rows that fit no heading, written down so many times one after the other; a file of that size would be refused.
 * @throws Error when it is read as fewer tables than it has
 */
export function readOneDocument(office: string, times: number): DocumentCost {
  const example = () => readFileSync(projectFile('prisma', 'contoh', office, 'sumber.txt'), 'utf8');
  const once = office === SLID_ROWS ? slidRows() : example();
  const text = Array.from({ length: times }, () => once).join('\n');
  const begin = process.cpuUsage();
  const lines = linesOfText(text);
  const { table } = readPlan(lines, office);
  const { user, system } = process.cpuUsage(begin);
  const seconds = (user + system) / 1e6;
  if (table.length < (office === SLID_ROWS ? 1 : times))
    throw new Error(`${office} x ${times}: ${table.length} tables`);
  return { lines: lines.length, seconds, peakMb: residentMb(process.pid).peak };
}
