import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setKabupatenProfil } from '../../../src/app/profil/set-profil.ts';
import type { ProfilJson } from '../../../src/domain/kantor/profil.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

const setRules = (validFrom: string, content: ProfilJson) =>
  transact(office.db.prisma, (tx) =>
    setKabupatenProfil(tx, {
      wilayah: '35.17',
      validFrom,
      content,
      reason: 'Peraturan Bupati (rekaan)',
      now: Temporal.Instant.from('2026-04-01T00:00:00Z'),
    }),
  );

const FRESH: ProfilJson = {
  batasTampil: '100',
  predikat: {
    desimal: 2,
    pita: [{ mulai: '90', predikat: 'sangat_tinggi' }],
    terendah: 'rendah',
    kata: { sangat_tinggi: 'Istimewa', rendah: 'Perlu Kerja Keras' },
  },
};

test('the sekcam reads what the kabupaten fixed, and nobody can change it here', async () => {
  const sekcam = office.person('Sekcam');
  await sekcam.say('/aturan');
  expect(sekcam.last().text).toContain('Berlaku sejak 1 Januari 2026.');
  expect(sekcam.last().inlineKeyboard).toEqual([]);
  expect((await setRules('2026-04-01', FRESH)).ok).toBe(true);
  await sekcam.say('/aturan');
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/kantor/rules.txt');
});

test('a month is shown in the words that its last day had', async () => {
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/capaian');
  const march = operator.last().text ?? '';
  expect(march).not.toContain('Istimewa');
  expect((await setRules('2026-03-31', FRESH)).ok).toBe(true);
  await operator.say('/capaian');
  const after = operator.last().text ?? '';
  expect(after).toMatch(/Istimewa|Perlu Kerja Keras/);
  expect(after).not.toContain('Sangat');
});

test('those who only report are not asked to read it', async () => {
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/aturan');
  expect(operator.last().text).not.toContain('Predikat');
});
