import { runCli } from '../cli/run-cli.ts';
const o = await runCli(process.argv.slice(2), process.env); process.stdout.write(o.stdout+o.stderr);
