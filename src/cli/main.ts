#!/usr/bin/env node
import { loadEnvFile } from '../config/env-file.ts';
import { createRedactor, secretsOf } from '../redact.ts';
import { redactCrashes } from '../redact-crashes.ts';
import { sayRefusal } from '../text/refusal.ts';
import { createTranslator } from '../text/translator.ts';
import { runCli } from './run-cli.ts';

// Deprecations of packages are for developers; whoever types a command reads its answer only.
process.noDeprecation = true;
const envFile = loadEnvFile();
if (!envFile.ok) {
  console.error(sayRefusal(createTranslator('id'), envFile.refusal));
  process.exit(2);
}
const redact = createRedactor(secretsOf(process.env));
redactCrashes(redact);
const { exitCode, stdout, stderr } = await runCli(process.argv.slice(2), process.env);
process.stdout.write(stdout);
process.stderr.write(redact(stderr));
process.exitCode = exitCode;
