#!/usr/bin/env node
import { loadEnvFile } from '../config/env-file.ts';
import { runCli } from './run-cli.ts';

// Deprecations of packages are for developers; whoever types a command reads its answer only.
process.noDeprecation = true;
loadEnvFile();
const { exitCode, stdout, stderr } = await runCli(process.argv.slice(2), process.env);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
