import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Result, refuse } from '../../../domain/result.ts';
import type { Line } from '../../../plan/lines/split-lines.ts';
import { linesOfFile } from '../../../plan/sources/lines-of-file.ts';
import type { Refusal } from '../command.ts';

/** The lines of a planning document; refused when the file is missing or no document. */
export async function documentLines(path: string): Promise<Result<Line[], Refusal>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return refuse({ code: 'berkas-tak-terbaca', file: basename(path) });
  }
  return await linesOfFile(bytes);
}
