import { writeRules } from './bot-api-rules.ts';

// Run after an update of @grammyjs/types: node src/tooling/run.mjs src/tooling/write-bot-api-rules.ts
writeRules();
