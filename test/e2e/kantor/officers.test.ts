import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
let sekcam: TelegramUser;
let kasubbag: TelegramUser;
let say: TestOffice['program']['runtime']['say'];
beforeAll(async () => {
  office = await startOffice();
  sekcam = office.person('Sekcam');
  kasubbag = office.person('Kasubbag Perencanaan');
  say = office.program.runtime.say;
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  await office.stop();
});

function tokenOn(person: TelegramUser): string {
  const token = /\?start=([\w-]+)/.exec(person.last().caption ?? '')?.[1];
  if (token === undefined) throw new Error('there is no invitation on the screen');
  return token;
}

/** The newest message that shows the list or a person of it. */
const shown = () => sekcam.messages().findLast((one) => one.inlineKeyboard.length > 0);

const labels = (person: TelegramUser) =>
  person
    .last()
    .inlineKeyboard.flat()
    .map((one) => one.text);

/** Turns the pages of /petugas until a button fits, and taps it. */
async function choose(person: TelegramUser, label: RegExp): Promise<void> {
  await person.say('/petugas');
  while (
    !person
      .last()
      .inlineKeyboard.flat()
      .some((button) => label.test(button.text))
  ) {
    await person.tap(say('halaman-berikut'));
  }
  await person.tapOn(person.last(), label);
}

test('the list says who is there, since when they are silent, and who is missing', async () => {
  await office.person('Operator Desa Sembung').say('/bantuan');
  office.clock.set('2026-04-04T09:00:00+07:00');
  await sekcam.say('/petugas');
  await sekcam.tap(say('halaman-berikut'));
  await sekcam.tap(say('halaman-sebelum'));
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/kantor/officers-list.txt');
  const all = sekcam.transcript();
  expect(all).toContain('Operator Desa Sembung · Operator Desa Sembung · terakhir aktif 3 hari lalu');
  expect(all).toContain('Sekcam · Sekretaris Kecamatan · terakhir aktif hari ini');
});

test('replace: the successor goes on with what the predecessor began, who is told', async () => {
  const old = office.person('Operator Desa Sembung');
  await old.say('/lapor');
  await old.tap('Sudah');
  await old.say('27');
  await choose(sekcam, /Operator Desa Semb/);
  await sekcam.tap('Ganti');
  await sekcam.tap('Tetap');
  const fresh = office.emulator.user({ firstName: 'Siti' });
  await fresh.start(tokenOn(sekcam));
  expect(fresh.last().text).toContain('Ada isian Maret 2026 yang belum dikirim (1 dari 3).');
  expect(old.last().text).toContain('sudah diteruskan oleh pengganti');
  await old.say('6');
  expect(old.last().text).toBe(say('stranger'));
  await fresh.tap('Lanjutkan Maret');
  expect(fresh.last().text).toContain('2/3');
  await expect(fresh.transcript().replace(/\/start [\w-]+/, '/start <token>')).toMatchFileSnapshot(
    '../transcripts/kantor/officers-successor.txt',
  );
});

test('revoke asks first, and then the person is a stranger', async () => {
  const gading = office.person('Operator Desa Gadingmangu');
  await choose(sekcam, /Operator Desa Gadi/);
  await sekcam.tap('Cabut');
  await sekcam.tap('Batal');
  await sekcam.tap('Cabut');
  await sekcam.tap('Ya, cabut');
  expect(shown()?.text).toContain('sudah dicabut');
  expect(gading.last().text).toContain('sudah berakhir');
  await gading.say('/lapor');
  expect(gading.last().text).toBe(say('stranger'));
  expect(gading.commands()).toEqual([]);
});

test('an acting role is extended, and ends by itself after its last day', async () => {
  await sekcam.say('/undang');
  await sekcam.tap('Pengamat');
  await sekcam.tap('Plt. (sementara)');
  await sekcam.say('6-4');
  const plt = office.emulator.user({ firstName: 'Pltsatu' });
  await plt.start(tokenOn(sekcam));
  expect(plt.last().text).toContain('Berlaku sampai dengan 6 April 2026.');
  await choose(sekcam, /Pltsatu/);
  await sekcam.tap('Perpanjang Plt.');
  await sekcam.say('10-4');
  expect(plt.last().text).toContain('10 April 2026');
  office.clock.set('2026-04-10T23:59:00+07:00');
  await plt.say('/start');
  expect(plt.last().text).toContain('Plt. Pengamat');
  office.clock.set('2026-04-11T00:00:00+07:00');
  await plt.say('/start');
  expect(plt.last().text).toBe(say('stranger'));
});

test('a desa operator and another office can do nothing with forged presses', async () => {
  const operator = office.person('Operator Desa Plosogenuk');
  await operator.say('/petugas');
  expect(operator.last().text).toBe(say('command-not-yours', { command: 'petugas' }));
  const { prisma } = office.db;
  const target = await prisma.assignment.findFirstOrThrow({ where: { role: 'camat', endedAt: null } });
  for (const verb of [
    'petugas.daftar',
    'petugas.orang',
    'petugas.cabut',
    'petugas.cabut_ya',
    'petugas.ganti_tetap',
  ]) {
    await operator.pressData(operator.last(), `v1|${verb}|${office.officeId}.${target.id}|0`);
    expect(operator.answers().at(-1)?.text).toBe(say('button-not-yours'));
  }
  const other = await prisma.office.create({
    data: {
      wilayah: '35.17.02',
      name: 'Gudo',
      kabupaten: 'Jombang',
      provinsi: 'Jawa Timur',
      zone: 'Asia/Jakarta',
    },
  });
  const person = await prisma.person.create({ data: { telegramId: 9_999_999n, name: 'Orang Gudo' } });
  const foreign = await prisma.assignment.create({
    data: { personId: person.id, officeId: other.id, role: 'sekcam', start: new Date('2026-01-01') },
  });
  const forged: [string, string][] = [
    [`${office.officeId}.${foreign.id}`, 'refusal-petugas-tidak-ada'],
    [`${other.id}.${foreign.id}`, 'button-not-yours'],
    [`${other.id}`, 'button-not-yours'],
    ['', 'button-not-yours'],
  ];
  for (const [id, key] of forged) {
    await sekcam.pressData(sekcam.last(), `v1|petugas.cabut_ya|${id}|0`);
    expect(sekcam.answers().at(-1)?.text).toBe(say(key));
  }
  const ended = await prisma.assignment.findMany({
    where: { id: { in: [target.id, foreign.id] }, endedAt: { not: null } },
  });
  expect(ended).toEqual([]);
});

test('with a role at two offices it is asked which one', async () => {
  const { prisma } = office.db;
  const { id: personId } = await prisma.person.findFirstOrThrow({ where: { name: 'Kasubbag Perencanaan' } });
  const { id: officeId } = await prisma.office.findFirstOrThrow({ where: { name: 'Gudo' } });
  await prisma.assignment.create({
    data: { personId, officeId, role: 'sekcam', start: new Date('2026-01-01') },
  });
  await kasubbag.say('/petugas');
  await kasubbag.tap('Gudo');
  expect(kasubbag.last().text).toContain('Petugas Kecamatan Gudo (2)');
  await prisma.assignment.updateMany({ where: { personId, officeId }, data: { endedAt: new Date() } });
});

test('nobody ends their own role or a superior, and the buttons for it are not there', async () => {
  await choose(sekcam, /\. Sekcam/);
  expect(labels(sekcam)).toEqual(['‹ Kembali']);
  const { prisma } = office.db;
  const role = async (name: string) =>
    await prisma.assignment.findFirstOrThrow({
      where: { role: name, endedAt: null, officeId: office.officeId },
    });
  const [ofSekcam, ofCamat] = [await role('sekcam'), await role('camat')];
  const press = async (who: TelegramUser, id: number) => {
    await who.pressData(who.last(), `v1|petugas.cabut_ya|${office.officeId}.${id}|0`);
    return who.last().text;
  };
  expect(await press(sekcam, ofSekcam.id)).toContain('Peran sendiri tidak dapat');
  await kasubbag.say('/petugas');
  expect(await press(kasubbag, ofSekcam.id)).toContain('hanya diberi, diperpanjang, dan diakhiri oleh Camat');
  expect(await press(kasubbag, ofCamat.id)).toContain('diakhiri oleh Sekretaris Kecamatan');
  const still = { id: { in: [ofSekcam.id, ofCamat.id] }, endedAt: null };
  expect(await prisma.assignment.count({ where: still })).toBe(2);
});

test('who made a link and lost the role has made it in vain; the heads hear of every end', async () => {
  await kasubbag.say('/undang');
  expect(labels(kasubbag)).not.toContain('Sekcam');
  await kasubbag.tap('Pengamat');
  await kasubbag.tap('Tetap');
  const token = tokenOn(kasubbag);
  await kasubbag.start(token);
  expect(kasubbag.last().text).toBe(say('refusal-undangan-sendiri'));
  const camat = office.person('Camat');
  await choose(sekcam, /Kasubbag Perenc/);
  await sekcam.tap('Cabut');
  await sekcam.tap('Ya, cabut');
  expect(camat.last().text).toContain('sudah dicabut oleh Sekcam');
  const guest = office.emulator.user({ firstName: 'Tamu' });
  await guest.start(token);
  expect(guest.last().text).toBe(say('refusal-undangan-kedaluwarsa'));
});

test('the camat names an acting kasubbag, and the sekcam is told', async () => {
  const camat = office.person('Camat');
  await camat.say('/undang');
  expect(labels(camat)).not.toContain('Camat');
  await camat.tap('Kasubbag');
  await camat.tap('Plt. (sementara)');
  await camat.say('30-6');
  const fresh = office.emulator.user({ firstName: 'Rini' });
  await fresh.start(tokenOn(camat));
  expect(fresh.last().text).toContain('Plt. Kasubbag');
  expect(sekcam.last().text).toMatch(
    /^Rini sekarang terdaftar sebagai Plt\. Kasubbag .* Diundang oleh Camat\./,
  );
  expect(sekcam.last().text).toContain('30 Juni 2026');
  await fresh.say('/undang');
  expect(labels(fresh)).toContain('Pengamat');
  expect(labels(fresh)).not.toContain('Kasubbag');
});
