import { writeRules } from './rules.ts';

// Run after an update of @grammyjs/types: node src/tooling/run.mjs src/tooling/bot-api/write-rules.ts
writeRules();
