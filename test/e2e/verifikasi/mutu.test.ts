import { afterEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { assign } from '../../support/e2e/sent-reports.ts';
import { handedOn, picture } from '../../support/files/pictures.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

const OPERATOR = 'Operator Desa Sembung';

let office: TestOffice;
afterEach(async () => {
  await office.stop();
  expect(office.log).toEqual([]);
});

/** Gives the operator of Sembung two more desa, as when a colleague is away. */
async function threeDesa(): Promise<TelegramUser> {
  const person = await office.db.prisma.person.findFirstOrThrow({ where: { name: OPERATOR } });
  for (const reporter of ['35.17.01.2010', '35.17.01.2011']) {
    await assign(office, {
      telegramId: Number(person.telegramId),
      name: OPERATOR,
      role: 'operator_desa',
      reporter,
    });
  }
  return office.person(OPERATOR);
}

/** A desa's month in one go, with a photo. */
async function report(operator: TelegramUser, desa: RegExp | undefined, photo: Buffer): Promise<void> {
  await operator.say('/lapor');
  if (desa !== undefined) await operator.tap(desa);
  await operator.tap('Belum');
  await operator.tap(/^Tetap/);
  await operator.tap(/^Nihil/);
  await operator.tap('+ Bukti');
  await operator.sendPhoto(photo);
  await office.settle();
  await operator.say('selesai');
  await operator.tap('Kirim');
}

test('three desa by one person minutes before midnight, with one photo for all: the sekcam sees it, nobody is accused', async () => {
  office = await startOffice({ now: '2026-04-06T23:44:00+07:00' });
  const operator = await threeDesa();
  const photo = await picture(1);
  await report(operator, /Sembung/, photo);
  office.clock.set('2026-04-06T23:50:00+07:00');
  await report(operator, /Plosogenuk/, photo);
  office.clock.set('2026-04-06T23:58:00+07:00');
  await report(operator, undefined, await handedOn(photo));

  office.clock.set('2026-04-07T07:30:00+07:00');
  const sekcam = office.person('Sekcam');
  await sekcam.say('/periksa');
  for (const desa of ['Sembung', 'Plosogenuk', 'Sukorejo'])
    expect(sekcam.last().text).toMatch(new RegExp(`${desa} · Maret · [^\\n]*▲ ada yang perlu dilihat`));
  await sekcam.tap('Plosogenuk');
  expect(sekcam.last().text).toContain('▲ Perlu dilihat (2):');
  await sekcam.say('/mutu');
  expect(sekcam.last().text).toContain('• bukti yang sama: 1\n• foto yang mirip: 1\n• banyak desa sekaligus');
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/verifikasi/mutu-three-desa.txt');
});

test('money above the pagu and far ahead of the work; it is gone once corrected', async () => {
  office = await startOffice({ now: '2026-04-07T07:30:00+07:00', content: '2026-04-02T08:00:00+07:00' });
  const { prisma } = office.db;
  const money = await prisma.realisasi.findFirstOrThrow({
    where: { butir: { startsWith: 'k' }, state: 'nilai', report: { month: '2026-03', status: 'diajukan' } },
    orderBy: { id: 'asc' },
  });
  await prisma.realisasi.update({ where: { id: money.id }, data: { value: '900000000' } });
  const kasubbag = office.person('Kasubbag Perencanaan');
  await kasubbag.say('/mutu 2026-03');
  expect(kasubbag.last().text).toContain('• di atas pagu: 1');
  expect(kasubbag.last().text).toContain('• uang jauh di depan fisik: 1');
  expect(kasubbag.last().text).not.toMatch(/curang|palsu|salah|bohong/i);
  await expect(kasubbag.transcript()).toMatchFileSnapshot('../transcripts/verifikasi/mutu-money.txt');
  await prisma.realisasi.update({ where: { id: money.id }, data: { value: money.value } });
  await kasubbag.say('/mutu');
  expect(kasubbag.last().text).toContain('Tidak ada angka yang perlu dilihat');
  await kasubbag.tap('Februari');
  expect(kasubbag.last().text).toContain('· Februari 2026');
});

test('only those who verify see it', async () => {
  office = await startOffice();
  for (const name of ['Camat', 'Kasi PMD', OPERATOR, 'Bendahara']) {
    const person = office.person(name);
    await person.say('/mutu');
    expect(person.last().text).not.toContain('PERLU DILIHAT');
    await person.say('/bantuan');
    expect(person.last().text).not.toContain('/mutu');
    await person.pressData(person.last(), `v1|mutu.lihat|${office.officeId}.2026-03.0|0`);
    await office.emulator.waitFor(
      () => person.answers().at(-1)?.text === 'Hal ini tidak termasuk peran Anda.',
    );
  }
});
