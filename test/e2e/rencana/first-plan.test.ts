import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { buttons, document, newOfficer, officeWithoutPlan } from '../../support/e2e/planless-office.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

/** Later tests go on with the plan that the first one brings in. */
let office: TestOffice;
let kasubbag: TelegramUser;
let sekcam: TelegramUser;
let officeId: number;
beforeAll(async () => {
  office = await startOffice();
  const ready = await officeWithoutPlan(office, 'randuagung', { telegramId: 7_900_201, role: 'kasubbag' });
  kasubbag = ready.person;
  officeId = ready.officeId;
  sekcam = await newOfficer(office, officeId, { telegramId: 7_900_202, role: 'sekcam' });
});
afterAll(async () => {
  expect(office.emulator.refusals().filter(({ refused }) => !refused?.includes('not modified'))).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

/** Acts without their numbers: how many questions come before depends on the document. */
const withoutNumber = (transcript: string) => transcript.replace(/^\d+ (?=\p{Extended_Pictographic})/gmu, '');

const text = () => kasubbag.last().text ?? '';

/** Versions as stored. */
async function version() {
  const rows = await office.db.prisma.planVersion.findMany({
    where: { officeId },
    orderBy: { id: 'asc' },
    include: { _count: { select: { nodes: true, indikators: true } } },
  });
  return rows.map(
    ({ kind, validFrom, _count }) =>
      `${kind} ${validFrom.toISOString().slice(0, 10)} ${_count.nodes} ${_count.indikators}`,
  );
}

async function send(name: string, content: string | Uint8Array): Promise<void> {
  await kasubbag.say('/rencana');
  await kasubbag.tap('Kirim berkas baru');
  await kasubbag.sendDocument({ name: name, bytes: Buffer.from(content), mime: 'text/plain' });
  await office.settle();
}

test('a whole document comes in: read, asked about, left for days, and stored only at Sahkan', async () => {
  await kasubbag.say('/rencana');
  await kasubbag.tap('Kirim berkas baru');
  await kasubbag.say('nanti ya');
  await send('Renstra Randuagung.txt', document('randuagung'));
  expect(text()).toContain('6 program · 15 kegiatan · 49 sub kegiatan');
  expect(text()).toContain('2025: Rp2.351.113.139');
  await kasubbag.tap(/^Jawab/);
  // Which table counts, by its number; then the owners of three programs.
  await kasubbag.say('1');
  expect(text()).toContain('Siapa yang melaporkan 7.01.01');
  await kasubbag.say('Subbag Umum dan Kepegawaian');
  await kasubbag.tap('1');
  const stale = kasubbag.last();
  await kasubbag.tap('‹ Jawaban sebelumnya');
  expect(text()).toContain('Siapa yang melaporkan 7.01.02');
  await kasubbag.pressData(stale, buttons(stale)[0]!);
  await kasubbag.say('siapa saja boleh');
  await kasubbag.tap('1');
  // Left, and taken up again three days later, after a restart.
  await kasubbag.say('/batal');
  await office.restart();
  office.clock.set('2026-04-04T08:00:00+07:00');
  await kasubbag.say('/rencana');
  expect(text()).toMatch(/belum disahkan: \d+ pertanyaan lagi/);
  expect(await version()).toEqual([]);
  await kasubbag.tap('Lanjutkan');
  expect(text()).toContain('7.01.03');
  await kasubbag.tap(/^Terima \d+ usulan$/);
  expect(text()).toContain('Siapa yang melaporkan 7.01.04');
  await kasubbag.tap('2');
  expect(text()).toContain('Periksa, lalu sahkan');
  expect(await version()).toEqual([]);
  const ratify = buttons(kasubbag.last()).find((data) => data.includes('sahkan'))!;
  await kasubbag.tap('Sahkan');
  expect(await version()).toEqual(['murni 2024-01-01 73 81']);
  await kasubbag.pressData(kasubbag.last(), ratify);
  expect(await version()).toHaveLength(1);
  await kasubbag.say('/rencana');
  await expect(kasubbag.transcript()).toMatchFileSnapshot('../transcripts/rencana/first-plan.txt');
});

test('what every desa reports is ticked and unticked', async () => {
  const { person } = await officeWithoutPlan(office, 'balapulang', {
    telegramId: 7_900_204,
    role: 'kasubbag',
  });
  await person.say('/rencana');
  await person.tap('Kirim berkas baru');
  await person.sendDocument({
    name: 'Renstra.txt',
    bytes: Buffer.from(document('balapulang')),
    mime: 'text/plain',
  });
  await office.settle();
  await person.tap(/^Jawab/);
  for (let n = 0; n < 80 && !person.last().text?.includes('setiap desa'); n += 1)
    await person.tap(person.last().inlineKeyboard.flat()[0]!.text);
  const start = person.transcript().length;
  await person.tap('2');
  await person.tap('Berikutnya ›');
  await person.tap('13');
  expect(person.last().text).toContain('13. ');
  await person.say('6');
  expect(person.last().text).toContain('dijawab dengan tombol nomor');
  await expect(withoutNumber(person.transcript().slice(start))).toMatchFileSnapshot(
    '../transcripts/rencana/desa-plan.txt',
  );
  await person.say('/rencana');
  await person.tap('Tidak jadi');
  expect(person.last().text).toContain('tidak dipakai');
}, 60_000);

test('a changed document becomes a second version: what differs is shown, and where it comes from is asked', async () => {
  const start = kasubbag.transcript().length;
  const original = Buffer.from(document('randuagung')).toString('utf8');
  const fresh = original
    .replaceAll(
      'Fasilitasi Pelaksanaan Tugas dan Fungsi Badan Permusyawaratan Desa',
      'Penguatan Badan Permusyawaratan Desa',
    )
    .replaceAll('4.400.000', '4.900.000');
  expect(fresh).not.toBe(original);
  await send('Perubahan Renstra.txt', fresh);
  await kasubbag.tap(/^Jawab/);
  for (let n = 0; n < 60 && text().includes('ertanyaan'); n += 1) {
    const choices = kasubbag
      .last()
      .inlineKeyboard.flat()
      .map(({ text }) => text);
    const use = choices.find((text) => text.startsWith('Pakai') || text.startsWith('Terima'));
    await kasubbag.tap(use ?? choices[0]!);
  }
  expect(text()).toContain('Yang berubah dari rencana sebelumnya');
  await kasubbag.tap('Sahkan');
  expect(await version()).toHaveLength(2);
  await kasubbag.say('/rencana');
  await kasubbag.tap('Riwayat versi');
  await kasubbag.tap('Lihat versi 1');
  await kasubbag.say('/rencana');
  await kasubbag.tap('Pada tanggal…');
  await kasubbag.say('kapan-kapan');
  await kasubbag.say('31-12-2025');
  expect(text()).toContain('Versi 1 dari 2');
  await sekcam.say('/rencana');
  await sekcam.tap('Beda versi sebelumnya');
  expect(sekcam.last().document ?? sekcam.last().text).toBeDefined();
  expect(buttons(sekcam.messages().find(({ text }) => text?.startsWith('Rencana'))!).join()).not.toContain(
    'kirim',
  );
  await expect(kasubbag.transcript().slice(start)).toMatchFileSnapshot(
    '../transcripts/rencana/new-version.txt',
  );
});

test("somebody else's open document is nobody's", async () => {
  await send('Renstra.txt', document('randuagung'));
  const own = buttons(kasubbag.last());
  const before = await version();
  const other = await newOfficer(office, officeId, { telegramId: 7_900_203, role: 'kasubbag' });
  for (const who of [other, sekcam, office.person('Kasubbag Perencanaan')]) {
    const start = who.transcript().length;
    await who.say('/bantuan');
    for (const data of own) await who.pressData(who.last(), data);
    for (const verb of ['sahkan', 'usulan', 'kembali', 'buang'])
      await who.pressData(who.last(), own[0]!.replace('rencana.lanjut', `rencana.${verb}`));
    expect(who.transcript().slice(start)).not.toMatch(/7\.01\.|Renstra/);
  }
  // Sahkan before the questions are answered.
  await kasubbag.pressData(kasubbag.last(), own[0]!.replace('rencana.lanjut', 'rencana.sahkan'));
  expect(text()).toMatch(/Masih ada \d+ pertanyaan/);
  expect(await version()).toEqual(before);
});
