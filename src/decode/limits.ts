import { totalmem } from 'node:os';
import type { DecodeTask } from '../app/decode/task.ts';

/** What one child may take. */
export interface DecodeLimits {
  seconds: number;
  /** Megabytes of the whole process. */
  memoryMb: number;
  /** Letters of its answer, as JSON. */
  answerMax: number;
}

const MEGABYTE = 1024 * 1024;

/** Part of the machine's memory that one child may take, between what nearly every file needs and what any file needs. */
const SHARE = { plan: 0.35, list: 0.3, evidence: 0.3 };
const LEAST_MB = { plan: 320, list: 256, evidence: 320 };
/** Reading a document a hundred times as long as a Renstra takes 430 MB; a photo of 40 megapixels takes 250. */
const MOST_MB = { plan: 704, list: 384, evidence: 480 };
const SECONDS = { plan: 60, list: 60, evidence: 30 };
/** The Renstra of Perak gives 830,000 letters; more is read by nobody, and whoever takes it in stops meanwhile. */
const ANSWER_MAX = { plan: 6_000_000, list: 4_000_000, evidence: 1000 };

/** The limits of a child for one kind of file. @param total bytes of memory that the machine has */
export function limitsOf(kind: DecodeTask['kind'], total = totalmem()): DecodeLimits {
  const share = Math.floor((total / MEGABYTE) * SHARE[kind]);
  return {
    seconds: SECONDS[kind],
    memoryMb: Math.min(Math.max(share, LEAST_MB[kind]), MOST_MB[kind]),
    answerMax: ANSWER_MAX[kind],
  };
}

/**
 * The command that starts a child. On Linux the shell sets the kernel's own limit on its data first: what V8 only
 * reserves does not count there (as it would for the address space), and a leap between two looks of the watch ends all
 * the same. Elsewhere the watch inside the child is the limit.
 */
export function childCommand(
  program: string,
  { memoryMb }: DecodeLimits,
): { command: string; args: string[] } {
  const node = [`--max-old-space-size=${Math.floor(memoryMb * 0.8)}`, program];
  if (process.platform !== 'linux') return { command: process.execPath, args: node };
  // Stacks of threads count as data, whether they are used or not.
  const kilobytes = Math.floor(memoryMb * 1.5 + 256) * 1024;
  const script = `ulimit -d ${kilobytes} 2>/dev/null; ulimit -c 0 2>/dev/null; exec "$0" "$@"`;
  return { command: '/bin/sh', args: ['-c', script, process.execPath, ...node] };
}
