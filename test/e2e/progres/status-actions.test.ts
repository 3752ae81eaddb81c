import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveFile } from '../../../src/store/database/files.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
const MIDDAY = '2026-04-06T13:00:00+07:00';

beforeAll(async () => {
  office = await startOffice({ now: MIDDAY, content: '2026-04-06T12:59:00+07:00' });
});
afterAll(() => office?.stop());

const reminders = () =>
  office.db.prisma.outbox.findMany({ where: { kind: 'pengingat' }, orderBy: { id: 'asc' } });

test('the sekcam reminds four, once; the second press on the same day sends nothing', async () => {
  const sekcam = office.person('Sekcam');
  await sekcam.say('/status');
  await sekcam.tap('Ingatkan 4');
  await sekcam.tap('Kirim ke 4 orang');
  await sekcam.tap('‹ Kembali');
  await sekcam.tap('Ingatkan 4');
  const old = sekcam.last();
  expect(old.inlineKeyboard.flat().map((button) => button.text)).toEqual(['‹ Kembali']);
  await sekcam.pressData(old, `v1|ringkasan.ingatkan_ya|${office.officeId}.2026-03|0`);
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/progres/status-remind.txt');
  expect(await reminders()).toHaveLength(4);

  const operator = office.person('Operator Desa Plosogenuk');
  expect(operator.last().text).toBe(
    'Laporan Maret 2026 Desa Plosogenuk belum masuk (3 isian). Batas: hari ini, Senin, 6 April.',
  );
  const plosogenuk = await office.db.prisma.reporterUnit.findFirstOrThrow({
    where: { kode: '35.17.01.2010' },
  });
  expect(operator.last().inlineKeyboard).toEqual([
    [{ text: 'Isi sekarang', callback_data: `v1|lapor.isi|${plosogenuk.id}.2026-03|0` }],
  ]);
});

test('the sekcam reads the decision that is wanted of the camat, word for word', async () => {
  const sekcam = office.person('Sekcam');
  await sekcam.say('/status');
  await sekcam.tap('Keputusan 1');
  expect(sekcam.last().text).toContain(
    'Seksi PMD · Musrenbang desa · Maret 2026\nSPJ transport 2 desa belum lengkap.',
  );
});

test('the files of a report come as photo and document', async () => {
  const { prisma } = office.db;
  const report = await prisma.report.findFirstOrThrow({
    where: { month: '2026-03', reporter: { kode: '35.17.01.2006' } },
    include: { revisions: true },
  });
  const now = new Date('2026-04-02T00:00:00Z');
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  for (const [name, mime, content, revision] of [
    ['foto.png', 'image/png', png, 1],
    ['spj.pdf', 'application/pdf', Buffer.from('%PDF-1.4'), 1],
    ['draf.pdf', 'application/pdf', Buffer.from('%PDF-1.4'), 0],
  ] as const) {
    const fileId = await saveFile(prisma, { sha256: name, mime, name, content, now });
    const personId = report.revisions[0]!.sentById;
    await prisma.bukti.create({
      data: {
        reportId: report.id,
        revision,
        fileId,
        telegramFileId: name,
        name,
        state: 'tersimpan',
        personId,
        at: now,
      },
    });
  }
  const sekcam = office.person('Sekcam');
  await sekcam.say('/status');
  await sekcam.tap('Per desa');
  await sekcam.tap('● Sembung');
  await sekcam.tap('Lihat 2 bukti');
  const [photo, spj] = sekcam.messages().slice(-2);
  expect([photo?.caption, typeof photo?.photo, spj?.document?.name]).toEqual([
    'foto.png',
    'string',
    'spj.pdf',
  ]);
});

test('outside the hours the reminders wait for the next service time, and say so', async () => {
  office.clock.set('2026-04-10T21:10:00+07:00');
  const kasubbag = office.person('Kasubbag Perencanaan');
  await kasubbag.say('/status');
  await kasubbag.tap('Ingatkan 4');
  await kasubbag.tap('Kirim ke 4 orang');
  await expect(kasubbag.transcript()).toMatchFileSnapshot('../transcripts/progres/status-remind-night.txt');
  const waiting = (await reminders()).filter((one) => one.sentAt === null);
  expect(waiting.map((one) => one.dueAt.toISOString())).toEqual(Array(4).fill('2026-04-13T00:00:00.000Z'));
  office.clock.set(MIDDAY);
});

test('the text for a group names who is missing and holds no figure; it can be copied', async () => {
  const sekcam = office.person('Sekcam');
  const before = sekcam.messages().length;
  await sekcam.say('/status');
  await sekcam.tap('Teks untuk grup WA');
  const [desa, unit] = sekcam.messages().slice(-2);
  expect(sekcam.messages().length).toBeGreaterThan(before);
  expect(desa?.text).toBe(
    'Yth. Bapak/Ibu, laporan Maret 2026 yang kami tunggu s/d hari ini, Senin, 6 April: Desa Plosogenuk, Desa Temuwulan.\n' +
      'Isi lewat bot, ± 1 menit. Terima kasih bagi 11 desa yang sudah melapor.',
  );
  expect(unit?.text).toContain('Seksi Sosbud, Subbag Umum.');
  await sekcam.tapOn(desa!, 'Salin teks');
  expect(sekcam.clipboard).toEqual([desa?.text]);
});

test('the camat sees the same state without the buttons of others, and earlier months', async () => {
  const camat = office.person('Camat');
  await camat.say('/status');
  expect(camat.buttons().join()).not.toMatch(/Ingatkan|Periksa/);
  await camat.tap('Bulan lain');
  await camat.tap('Feb 2026');
  await expect(camat.transcript()).toMatchFileSnapshot('../transcripts/progres/status-camat.txt');
});

test('an officer sees what they owe, their own progress and their own history', async () => {
  const operator = office.person('Operator Desa Plosogenuk');
  const from = operator.transcript().length;
  await operator.say('/belum');
  await operator.say('/capaian');
  await operator.say('/riwayat');
  await operator.tap('Februari 2026');
  await expect(operator.transcript().slice(from)).toMatchFileSnapshot(
    '../transcripts/progres/status-operator.txt',
  );
  const kasi = office.person('Kasi PMD');
  await kasi.say('/belum');
  await kasi.say('/capaian');
  await expect(kasi.transcript()).toMatchFileSnapshot('../transcripts/progres/status-kasi.txt');
});

test("who is missing what, all programs, and anybody's history for the office", async () => {
  const sekcam = office.person('Sekcam');
  const from = sekcam.transcript().length;
  await sekcam.say('/belum');
  await sekcam.say('/capaian');
  await sekcam.say('/riwayat');
  await sekcam.tap('Gadingmangu');
  await sekcam.tap('Maret 2026');
  await expect(sekcam.transcript().slice(from)).toMatchFileSnapshot(
    '../transcripts/progres/status-history.txt',
  );
});

test('a desa operator learns nothing by forged buttons, nor the sekcam of another office', async () => {
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/riwayat');
  const message = operator.last();
  const foreign = await office.db.prisma.reporterUnit.findFirstOrThrow({ where: { kode: '35.17.01.2010' } });
  const before = operator.messages().map((one) => one.text);
  for (const verb of [
    'status',
    'desa',
    'unit',
    'program',
    'wa',
    'ingatkan',
    'ingatkan_ya',
    'keputusan',
    'bulan',
  ]) {
    await operator.pressData(message, `v1|ringkasan.${verb}|${office.officeId}.2026-03.0|0`);
  }
  for (const verb of [
    'pelapor',
    'bukti',
    'butir',
    'butir_node',
    'node',
    'riwayat',
    'revisi',
    'riwayat_pilih',
  ]) {
    await operator.pressData(message, `v1|ringkasan.${verb}|${office.officeId}.2026-03.${foreign.id}.i1|0`);
  }
  expect(operator.messages().map((one) => one.text)).toEqual(before);

  const other = await office.db.prisma.office.create({
    data: { wilayah: '35.17.02', name: 'Gudo', kabupaten: 'K', provinsi: 'P', zone: 'Asia/Jakarta' },
  });
  const outside = await office.db.prisma.reporterUnit.create({
    data: {
      officeId: other.id,
      kind: 'desa',
      kode: '35.17.02.2001',
      name: 'Desa X',
      namaPendek: 'X',
      order: 1,
    },
  });
  const sekcam = office.person('Sekcam');
  await sekcam.say('/status');
  const status = sekcam.last();
  const texts = sekcam.messages().map((one) => one.text);
  await sekcam.pressData(status, `v1|ringkasan.status|${other.id}.2026-03|0`);
  await sekcam.pressData(status, `v1|ringkasan.pelapor|${office.officeId}.2026-03.${outside.id}|0`);
  await sekcam.pressData(status, `v1|ringkasan.butir|${office.officeId}.2026-03.${foreign.id}.i999999|0`);
  await sekcam.pressData(status, `v1|ringkasan.node|${office.officeId}.2026-03.999999|0`);
  await sekcam.pressData(status, `v1|ringkasan.desa|${office.officeId}.2026-13.0|0`);
  await sekcam.pressData(status, 'v1|ringkasan.status||0');
  expect(sekcam.messages().map((one) => one.text)).toEqual(texts);
  expect(office.log).toEqual([]);
  expect(office.emulator.refusals()).toEqual([]);
});
