import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createChildDecoder } from '../../../src/decode/decode-in-child.ts';
import { createLog } from '../../../src/log.ts';

/** A program that decodes one file and prints the process id of its child, for a test that kills it. */
const [program = '', file = ''] = process.argv.slice(2);
const { decode } = createChildDecoder(createLog({ level: 'error' }), { program });
const task = { kind: 'plan' as const, name: 'x.pdf', office: { name: 'Perak', kabupaten: 'Jombang' } };
void decode(task, readFileSync(file));
const children = execFileSync('ps', ['-o', 'pid=,ppid=,args=', '-A'], { encoding: 'utf8' });
const own = children
  .split('\n')
  .find((line) => line.trim().split(/\s+/)[1] === String(process.pid) && !/ps -o/.test(line));
console.log(own?.trim().split(/\s+/)[0]);
