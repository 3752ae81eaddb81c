import { afterEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { handedOn, picture } from '../support/pictures.ts';
import { tugaskan } from './lapor-uji.ts';

const OPERATOR = 'Operator Desa Sembung';

let office: TestOffice;
afterEach(async () => {
  await office.stop();
  expect(office.log).toEqual([]);
});

/** Gives the operator of Sembung two more desa, as when a colleague is away. */
async function tigaDesa(): Promise<TelegramUser> {
  const person = await office.db.prisma.person.findFirstOrThrow({ where: { nama: OPERATOR } });
  for (const pelapor of ['35.17.01.2010', '35.17.01.2011']) {
    await tugaskan(office, {
      telegramId: Number(person.telegramId),
      nama: OPERATOR,
      peran: 'operator_desa',
      pelapor,
    });
  }
  return office.orang(OPERATOR);
}

/** A desa's month in one go, with a photo. */
async function lapor(operator: TelegramUser, desa: RegExp | undefined, foto: Buffer): Promise<void> {
  await operator.say('/lapor');
  if (desa !== undefined) await operator.tap(desa);
  await operator.tap('Belum');
  await operator.tap(/^Tetap/);
  await operator.tap(/^Nihil/);
  await operator.tap('+ Bukti');
  await operator.sendPhoto(foto);
  await office.settle();
  await operator.say('selesai');
  await operator.tap('Kirim');
}

test('three desa by one person minutes before midnight, with one photo for all: the sekcam sees it, nobody is accused', async () => {
  office = await startOffice({ now: '2026-04-06T23:44:00+07:00' });
  const operator = await tigaDesa();
  const foto = await picture(1);
  await lapor(operator, /Sembung/, foto);
  office.clock.set('2026-04-06T23:50:00+07:00');
  await lapor(operator, /Plosogenuk/, foto);
  office.clock.set('2026-04-06T23:58:00+07:00');
  await lapor(operator, undefined, await handedOn(foto));

  office.clock.set('2026-04-07T07:30:00+07:00');
  const sekcam = office.orang('Sekcam');
  await sekcam.say('/periksa');
  for (const desa of ['Sembung', 'Plosogenuk', 'Sukorejo'])
    expect(sekcam.last().text).toMatch(new RegExp(`${desa} · Maret · [^\\n]*▲ ada yang perlu dilihat`));
  await sekcam.tap('Plosogenuk');
  expect(sekcam.last().text).toContain('▲ Perlu dilihat (2):');
  await sekcam.say('/mutu');
  expect(sekcam.last().text).toContain('• bukti yang sama: 1\n• foto yang mirip: 1\n• banyak desa sekaligus');
  await expect(sekcam.transcript()).toMatchFileSnapshot('./transcripts/mutu-tiga-desa.txt');
});

test('money above the pagu and far ahead of the work; it is gone once corrected', async () => {
  office = await startOffice({ now: '2026-04-07T07:30:00+07:00', isi: '2026-04-02T08:00:00+07:00' });
  const { prisma } = office.db;
  const uang = await prisma.realisasi.findFirstOrThrow({
    where: { butir: { startsWith: 'k' }, keadaan: 'nilai', report: { bulan: '2026-03', status: 'diajukan' } },
    orderBy: { id: 'asc' },
  });
  await prisma.realisasi.update({ where: { id: uang.id }, data: { nilai: '900000000' } });
  const kasubbag = office.orang('Kasubbag Perencanaan');
  await kasubbag.say('/mutu 2026-03');
  expect(kasubbag.last().text).toContain('• di atas pagu: 1');
  expect(kasubbag.last().text).toContain('• uang jauh di depan fisik: 1');
  expect(kasubbag.last().text).not.toMatch(/curang|palsu|salah|bohong/i);
  await expect(kasubbag.transcript()).toMatchFileSnapshot('./transcripts/mutu-uang.txt');
  await prisma.realisasi.update({ where: { id: uang.id }, data: { nilai: uang.nilai } });
  await kasubbag.say('/mutu');
  expect(kasubbag.last().text).toContain('Tidak ada yang cocok dengan aturan');
  await kasubbag.tap('Februari');
  expect(kasubbag.last().text).toContain('· Februari 2026');
});

test('only those who verify see it', async () => {
  office = await startOffice();
  for (const nama of ['Camat', 'Kasi PMD', OPERATOR, 'Bendahara']) {
    const orang = office.orang(nama);
    await orang.say('/mutu');
    expect(orang.last().text).not.toContain('PERLU DILIHAT');
    await orang.say('/bantuan');
    expect(orang.last().text).not.toContain('/mutu');
    await orang.pressData(orang.last(), `v1|mutu.lihat|${office.officeId}.2026-03.0|0`);
    await office.emulator.waitFor(
      () => orang.answers().at(-1)?.text === 'Hal ini tidak termasuk peran Anda.',
    );
  }
});
