import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { bacaDokumen } from '../src/app/rencana/baca-dokumen.ts';
import { projectFile } from '../src/project-root.ts';
import { bacaDiPekerja } from '../src/read-in-worker.ts';
import { bundleProgram } from './support/bundled-program.ts';

const RANDUAGUNG = { nama: 'Randuagung', kabupaten: 'Kabupaten Lumajang' };

let program: string;
beforeAll(() => {
  program = bundleProgram('src', 'document-worker.ts');
});

test('a thread of its own reads what this one reads', async () => {
  const isi = readFileSync(projectFile('prisma', 'contoh', 'randuagung', 'sumber.txt'));
  const sini = await bacaDokumen(isi, 'renstra.txt', RANDUAGUNG);
  expect(await bacaDiPekerja(program)(isi, 'renstra.txt', RANDUAGUNG)).toEqual(sini);
  expect(sini.ok).toBe(true);
});

test('a refusal comes back as it is', async () => {
  const isi = Buffer.from('selamat pagi');
  const hasil = await bacaDiPekerja(program)(isi, 'pagi.txt', RANDUAGUNG);
  expect(hasil).toMatchObject({ ok: false, refusal: { code: 'bukan-rencana-teks', berkas: 'pagi.txt' } });
});

test('while a long document is read, this thread goes on', async () => {
  const satu = readFileSync(projectFile('prisma', 'contoh', 'randuagung', 'sumber.txt'), 'utf8');
  let sempat = 0;
  const timer = setInterval(() => {
    sempat += 1;
  }, 1);
  await bacaDiPekerja(program)(Buffer.from(satu.repeat(5)), 'panjang.txt', RANDUAGUNG);
  clearInterval(timer);
  expect(sempat).toBeGreaterThan(5);
});

test('a program that is not there is an error, never silence', async () => {
  const baca = bacaDiPekerja(projectFile('dist', 'no-such-worker.js'));
  await expect(baca(Buffer.from('x'), 'x.txt', RANDUAGUNG)).rejects.toThrow();
});
