import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const MODELS = 'report|realisasi|reportEvent|reportRevision|draft|draftAnswer|kendala|bukti';
const TABLES = 'Report|Realisasi|ReportEvent|ReportRevision|Draft|DraftAnswer|Kendala|Bukti';
const WRITES = new RegExp(
  `\\.(${MODELS})\\.(create|update|upsert|delete)|(INSERT INTO|UPDATE|DELETE FROM) "(${TABLES})"`,
);

/** A function that has a report locked: it takes the handle, or takes the lock itself. */
const LOCKED = /LockedReport|lockReport\(|claimReports?\(|holdReport\(/;

/** Functions that write tables of a report without its lock, each with the reason why that is right. */
const WITHOUT_LOCK: Record<string, string> = {
  saveAnswer: 'stores an answer and raises the version in one statement, which locks the row',
  claimBukti: 'counts tries at fetching a file; nothing that a person decides on',
  beginReadingBukti: 'counts tries at reading a file',
  leaveReadingBukti: 'counts tries at reading a file',
  postponeBukti: 'when a file is fetched again',
  takeSettled: 'whether a person was told of their files',
  insertWholeReports: 'fills the demonstration before anybody works in it',
};

const functions = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/^(generated|tooling)\//.test(file))
  .flatMap((file) => {
    const parts = readFileSync(`src/${file}`, 'utf8').split(/^(?:export )?(?:async )?function /m);
    return parts.map((text) => ({ file, name: /^\w*/.exec(text)![0], text }));
  });
const writers = functions.filter(({ text, file }) => WRITES.test(text) && file !== 'store/report-lock.ts');

test('a report is written under its lock, or there is a reason', () => {
  const past = writers.filter(({ text }) => !LOCKED.test(text)).map(({ name }) => name);
  expect(past.sort()).toEqual(Object.keys(WITHOUT_LOCK).sort());
});

test('only the store writes reports', () => {
  expect(writers.length).toBeGreaterThan(10);
  expect(writers.filter(({ file }) => !file.startsWith('store/')).map(({ file }) => file)).toEqual([]);
});
