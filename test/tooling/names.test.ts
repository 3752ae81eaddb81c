import { expect, test } from 'vitest';
import { projectFile } from '../../src/project-root.ts';
import {
  crowdedFolders,
  foreignFiles,
  foreignNames,
  readNames,
  twoHomes,
  unusedNouns,
} from '../../src/tooling/names.ts';

const ours = readNames(projectFile());
const made = {
  files: ['domain/capaian/hitung-target.ts', 'domain/pagu/pagu.ts'],
  exported: [
    { name: 'hitungTarget', file: 'domain/capaian/hitung-target.ts' },
    { name: 'batasOf', file: 'domain/capaian/hitung-target.ts' },
    { name: 'paguOf', file: 'domain/capaian/hitung-target.ts' },
    { name: 'paguOf', file: 'domain/pagu/pagu.ts' },
  ],
  members: [
    { name: '#baris', file: 'domain/pagu/pagu.ts' },
    { name: '#desa', file: 'domain/pagu/pagu.ts' },
  ],
  nouns: new Set(['pagu', 'capaian', 'desa']),
};

test('exported names and private members are made of English words and the nouns of the glossary', () => {
  expect(ours.exported.length).toBeGreaterThan(500);
  expect(ours.members.length).toBeGreaterThan(50);
  expect(foreignNames(ours)).toEqual([]);
  expect(foreignNames(made)).toEqual([
    'domain/capaian/hitung-target.ts hitungTarget: hitung',
    'domain/capaian/hitung-target.ts batasOf: batas',
    'domain/pagu/pagu.ts #baris: baris',
  ]);
});

test('so are the names of files and folders', () => {
  expect(foreignFiles(ours)).toEqual([]);
  expect(foreignFiles(made)).toEqual(['domain/capaian/hitung-target.ts: hitung']);
});

test('no exported name has two homes', () => {
  expect(twoHomes(ours)).toEqual([]);
  expect(twoHomes(made)).toEqual(['paguOf: domain/capaian/hitung-target.ts, domain/pagu/pagu.ts']);
});

test('no folder holds more than fifteen files', () => {
  expect(crowdedFolders(ours)).toEqual([]);
  const many = Array.from({ length: 16 }, (_, i) => `jobs/job-${i}.ts`);
  expect(crowdedFolders({ files: [...made.files, ...many] })).toEqual(['jobs: 16']);
});

test('every noun of the list is used in a name', () => {
  expect(unusedNouns(ours)).toEqual([]);
  expect(unusedNouns(made)).toEqual(['desa']);
});
