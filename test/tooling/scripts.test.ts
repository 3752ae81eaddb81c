import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFile } from '../../src/project-root.ts';

const { scripts } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Files of this project that a text names. */
const named = (text: string) => text.match(/\b(?:src|test)\/[\w./-]+\.\w+/g) ?? [];

const missing = (text: string) => named(text).filter((path) => !existsSync(projectFile(path)));

test('every npm script starts a file that is there, and these start tests that are there', () => {
  const started = Object.values(scripts).flatMap(named);
  expect(started.length).toBeGreaterThan(5);
  expect(Object.values(scripts).flatMap(missing)).toEqual([]);
  expect(
    started.flatMap((path) =>
      existsSync(projectFile(path)) ? missing(readFileSync(projectFile(path), 'utf8')) : [],
    ),
  ).toEqual([]);
});
