import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, test } from 'vitest';
import { setKabupatenProfil } from '../../../src/app/profil/set-profil.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { changeOffice } from '../../support/e2e/sent-reports.ts';
import { arithmeticFile, type SmallOffice, startSmallOffice } from '../../support/office/small-office.ts';

let office: SmallOffice;
afterEach(async () => {
  const faults = office.faults();
  await office.stop();
  expect(faults).toEqual([]);
});

const last = (user: TelegramUser): string => user.last().text ?? '';
const buttons = (user: TelegramUser): string[] =>
  user
    .last()
    .inlineKeyboard.flat()
    .map((one) => one.text);

/** Answers, and says that it is meant where the bot asks once. */
async function answer(user: TelegramUser, text: string): Promise<void> {
  await user.say(text);
  if (buttons(user).some((label) => label.startsWith('Benar,'))) await user.tap(/^Benar,/);
}

/** Answers every question in turn, and sends. */
async function report(user: TelegramUser, answers: readonly string[]): Promise<void> {
  await user.say('/lapor');
  for (const one of answers) {
    if (one.startsWith('>')) await user.tap(new RegExp(one.slice(1)));
    else await answer(user, one);
  }
  await user.tap('Kirim');
}

test('a category and a band: whether the target is met is said, and averages do not call it missing', async () => {
  office = await startSmallOffice('kategori-terpenuhi', { now: '2026-02-03T09:00:00+07:00' });
  const single = office.person('Satu');
  const sekcam = office.person('Sekcam');
  await report(single, ['>^B$', '>^Nihil', '79', '>^Nihil']);
  expect(last(single)).toContain('B, target BB: Target belum terpenuhi');
  await single.say('/capaian');
  expect(last(single)).toContain('Fisik: Target belum terpenuhi\nB, target BB');
  expect(last(single)).toContain('79 poin, target 80 sampai 100 poin');
  expect(last(single)).toContain('di luar rentang');
  expect(last(single)).not.toContain('belum ada angka');
  await sekcam.say('/status');
  expect(last(sekcam)).toContain('tidak dapat dirata-rata');
  await sekcam.tap('Per program');
  expect(last(sekcam)).toContain('Fisik: tidak dapat dirata-rata');
  expect(last(sekcam)).not.toContain('Fisik: belum ada angka');
  await sekcam.tap(/^1\. /);
  await sekcam.tap(/^1\. /);
  await sekcam.tap(/^1\. /);
  await sekcam.tap(/^Predikat evaluasi/);
  expect(last(sekcam)).toContain('Target 2026: BB');
  expect(last(sekcam)).toContain('Target belum terpenuhi');
  expect(last(sekcam)).not.toContain('Tidak ada target');
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/capaian/figures-said-category.txt');

  office.setClock('2026-03-03T09:00:00+07:00');
  await report(single, ['>^A$', '>^Nihil', '80', '>^Nihil']);
  await single.say('/capaian');
  expect(last(single)).toContain('Fisik: Target terpenuhi\nA, target BB');
  expect(last(single)).toContain('100 % (Sangat Tinggi)');
});

test('a late document is counted and named as late, and a desa with it gets no predikat', async () => {
  office = await startSmallOffice('peristiwa-telat', { now: '2026-04-03T09:00:00+07:00' });
  await report(office.person('Op1'), ['>^Sudah', '31-3']);
  const op2 = office.person('Op2');
  await report(op2, ['>^Sudah', '1-4']);
  await report(office.person('Op3'), ['>^Belum']);
  const single = office.person('Satu');
  await single.say('/lapor');
  expect(last(single)).toContain('Dihitung dari laporan desa: 2 dokumen');
  expect(last(single)).toContain('Termasuk 1 yang masuk setelah batasnya.');
  await single.tap(/^Pakai angka ini \(2\)/);
  await op2.say('/capaian');
  expect(last(op2)).toContain('terlambat 1 hari dari 31 Maret 2026');
  expect(last(op2)).not.toContain('Sangat Tinggi');
  const sekcam = office.person('Sekcam');
  await sekcam.say('/status');
  await sekcam.tap('Per desa');
  expect(last(sekcam)).toContain(
    '2 dokumen, 1 di antaranya terlambat, batas 31 Maret 2026 (3 dari 4 desa lapor)',
  );
  await sekcam.say('/jelaskan');
  await sekcam.tap('Indikator desa');
  await sekcam.tap(/LPJ/);
  expect(last(sekcam)).toMatch(/Dokumen yang masuk .*: (.+), (.+); setelah batasnya: \2/);
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/capaian/figures-said-late.txt');
});

test('two indicators of one sub kegiatan are told apart wherever they stand', async () => {
  office = await startSmallOffice('dua-indikator-satu-satuan', { now: '2026-02-03T09:00:00+07:00' });
  const single = office.person('Satu');
  await single.say('/belum');
  const both = [/Pembinaan desa · Jumlah laporan pembinaan/, /Pembinaan desa · Jumlah laporan pengawasan/];
  for (const one of both) expect(last(single)).toMatch(one);
  await single.say('/lapor');
  expect(last(single)).toContain('1/3 · Pembinaan desa · Jumlah laporan pembinaan');
  await answer(single, '2');
  expect(last(single)).toContain('✔ Pembinaan desa · Jumlah laporan pembinaan: 2');
  expect(last(single)).toContain('2/3 · Pembinaan desa · Jumlah laporan pengawasan');
  await answer(single, '1');
  await single.tap(/^Nihil/);
  for (const one of both) expect(last(single)).toMatch(one);
  await single.tap('Kirim');
  for (const one of both) expect(last(single)).toMatch(one);
  await single.say('/capaian');
  expect(last(single)).toMatch(
    /Jumlah laporan pembinaan\n.*\n2 dari 10[\s\S]*Jumlah laporan pengawasan\n.*\n1 dari 4/,
  );
  await expect(single.transcript()).toMatchFileSnapshot('../transcripts/capaian/figures-said-siblings.txt');
});

test('an office that begins in March says that January and February are missing, and compares nothing with them', async () => {
  office = await startSmallOffice('mulai-maret', { now: '2026-04-03T09:00:00+07:00' });
  await changeOffice(office, (tx) =>
    tx.office.update({ where: { id: office.officeId }, data: { startMonth: '2026-03' } }),
  );
  const single = office.person('Satu');
  await report(single, ['2', '100.000']);
  await single.say('/capaian');
  expect(last(single)).toContain('8,33 % setahun');
  expect(last(single)).toContain('sejak Maret (Januari–Februari tidak dilaporkan)');
  const sekcam = office.person('Sekcam');
  await sekcam.say('/status');
  expect(last(sekcam)).toContain(
    '8,33 % sejak Maret (Januari–Februari tidak dilaporkan), jadi tidak dibandingkan dengan rencana 25 %',
  );
  expect(last(sekcam)).not.toContain('poin');
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/capaian/figures-said-march.txt');
});

test('the rules of a kabupaten: capped everywhere, rounded once, one predikat to a figure', async () => {
  office = await startSmallOffice('profil-lain', { now: '2026-04-03T09:00:00+07:00' });
  const content = JSON.parse(arithmeticFile('profil-lain', 'profil.json').toString());
  const now = Temporal.Instant.from('2026-01-04T02:00:00Z');
  await transact(office.db.prisma, (tx) =>
    setKabupatenProfil(tx, { wilayah: '33.01', validFrom: '2026-03-01', content, reason: 'uji', now }),
  );
  const single = office.person('Satu');
  const sekcam = office.person('Sekcam');
  await report(single, ['150', '>^Nihil', '8', '>^Nihil', '904,99', '>^Nihil']);
  await single.say('/capaian');
  expect(last(single)).toContain('100 % (dibatasi dari 150 %) (Sangat Baik)');
  expect(last(single)).toContain('90 % (Tinggi)');
  await sekcam.say('/status');
  expect(last(sekcam)).toContain('100 % (dibatasi dari 110,17 %)');
  office.setClock('2026-05-04T09:00:00+07:00');
  await report(single, ['110', '>^Nihil', '0', '>^Nihil', '905', '>^Nihil']);
  await single.say('/capaian');
  expect(last(single)).toContain('91 % (Sangat Baik)');
  expect(last(single)).toContain('Target terpenuhi');
  await expect(single.transcript()).toMatchFileSnapshot('../transcripts/capaian/figures-said-profile.txt');
});
