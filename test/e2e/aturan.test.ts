import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pasangProfil } from '../../src/app/profil/pasang-profil.ts';
import type { ProfilJson } from '../../src/domain/profil.ts';
import { transact } from '../../src/store/tx.ts';
import { startOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

const pasang = (berlakuDari: string, isi: ProfilJson) =>
  transact(office.db.prisma, (tx) =>
    pasangProfil(tx, {
      wilayah: '35.17',
      berlakuDari,
      isi,
      alasan: 'Peraturan Bupati (rekaan)',
      now: Temporal.Instant.from('2026-04-01T00:00:00Z'),
    }),
  );

const BARU: ProfilJson = {
  batasTampil: '100',
  predikat: {
    desimal: 2,
    pita: [{ mulai: '90', predikat: 'sangat_tinggi' }],
    terendah: 'rendah',
    kata: { sangat_tinggi: 'Istimewa', rendah: 'Perlu Kerja Keras' },
  },
};

test('the sekcam reads what the kabupaten fixed, and nobody can change it here', async () => {
  const sekcam = office.orang('Sekcam');
  await sekcam.say('/aturan');
  expect(sekcam.last().text).toContain('Berlaku sejak 1 Januari 2026.');
  expect(sekcam.last().inlineKeyboard).toEqual([]);
  expect((await pasang('2026-04-01', BARU)).ok).toBe(true);
  await sekcam.say('/aturan');
  await expect(sekcam.transcript()).toMatchFileSnapshot('./transcripts/aturan.txt');
});

test('a month is shown in the words that its last day had', async () => {
  const operator = office.orang('Operator Desa Sembung');
  await operator.say('/capaian');
  const maret = operator.last().text ?? '';
  expect(maret).not.toContain('Istimewa');
  expect((await pasang('2026-03-31', BARU)).ok).toBe(true);
  await operator.say('/capaian');
  const sesudah = operator.last().text ?? '';
  expect(sesudah).toMatch(/Istimewa|Perlu Kerja Keras/);
  expect(sesudah).not.toContain('Sangat');
});

test('those who only report are not asked to read it', async () => {
  const operator = office.orang('Operator Desa Sembung');
  await operator.say('/aturan');
  expect(operator.last().text).not.toContain('Predikat');
});
