import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { answer, SEMBUNG, sentContent, storedReport } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

/** A picture of one pixel: a real PNG, judged by its content. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let office: TestOffice;
let operator: TelegramUser;
beforeEach(async () => {
  office = await startOffice();
  operator = office.person('Operator Desa Sembung');
});
afterEach(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  await office.stop();
});

test('whatever comes where a figure is due gets a clear sentence, and the question stays open', async () => {
  await operator.say('/lapor');
  await operator.tap('Lewati dulu');
  await operator.sendSticker('👍');
  await operator.sendContact({ phone: '+620000000', firstName: 'Sekdes' });
  await operator.say('halo pak');
  await operator.say('/lapro');
  await operator.say('/status');
  const { updateIds } = await operator.say('7');
  expect(updateIds).toHaveLength(1);
  const changed = operator.messages().findLast((one) => one.from === 'user')!;
  await operator.editMessage(changed.messageId, '6');
  await operator.say('6', { forwardedFrom: 'Kades' });
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/realisasi/input.txt');
});

test('a photo or an album with numbers in its captions is evidence, not a figure', async () => {
  await operator.say('/lapor');
  await operator.tap('Lewati dulu');
  await operator.sendPhoto(PNG);
  await office.settle();
  await operator.sendAlbum([{ photo: PNG, caption: '12' }, { photo: PNG, caption: '7' }, { photo: PNG }]);
  await office.settle();
  await operator.tap('Tetap 6');
  await operator.tap(/^Nihil/);
  await operator.tap('+ Bukti');
  await operator.say('12');
  await operator.sendAlbum([{ photo: PNG }, { photo: PNG }, { photo: PNG }]);
  await office.settle();
  const size = 25 * 1024 * 1024;
  await operator.sendDocument({
    name: 'laporan.pdf',
    mime: 'application/pdf',
    bytes: Buffer.from('%PDF'),
    sizeBytes: size,
  });
  await operator.say('selesai');
  await operator.tap('Kirim');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/realisasi/bukti.txt');
  const report = await storedReport(office, SEMBUNG);
  expect(report?.bukti.filter((one) => one.state === 'tersimpan')).toHaveLength(5);
  expect(report?.bukti.every((one) => one.revision === 1)).toBe(true);
});

test('a kendala of 4,000 characters, a photo where text is due, and then a shorter text', async () => {
  await operator.say('/lapor');
  await operator.tap('Belum');
  await operator.tap('Tetap 6');
  await operator.tap(/^Nihil/);
  await operator.tap('+ Kendala');
  await operator.tap('LPJ APBDes 2025');
  await operator.sendPhoto(PNG);
  await operator.sendSticker('🙏');
  await operator.say('SPJ belum lengkap. '.repeat(211).slice(0, 4000));
  expect(answer(operator)).toContain('3.999 huruf');
  await operator.say('SPJ dua kegiatan belum lengkap. TL: dilengkapi sebelum 10 April');
  await operator.tap('Kirim');
  const readable = operator.transcript().replace(/(SPJ belum lengkap\. ){9,}[^\n]*/, '(4.000 huruf)');
  await expect(readable).toMatchFileSnapshot('../transcripts/realisasi/kendala.txt');
  expect((await storedReport(office, SEMBUNG))?.kendala).toMatchObject([
    { revision: 1, wantsDecision: false },
  ]);
});

test('two messages at once answer one question; the second is asked about', async () => {
  await operator.say('/lapor');
  await operator.tap('Lewati dulu');
  const [one, two] = [await operator.say('6', { wait: false }), await operator.say('1', { wait: false })];
  await Promise.all([one.confirmed, two.confirmed]);
  await operator.tap('Ya, pakai');
  await operator.tap('Kirim');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/realisasi/two-messages.txt');
  expect(await sentContent(office, SEMBUNG)).toEqual([
    'Kejadian trantibum: nilai 1',
    'Lembaga kemasyarakatan aktif: nilai 6',
  ]);
});

test('files without an open report are answered once for the album', async () => {
  await operator.sendAlbum([{ photo: PNG }, { photo: PNG }]);
  expect(operator.messages().filter((one) => one.from === 'bot')).toHaveLength(1);
  expect(answer(operator)).toContain('/lapor');
});

test('forged payloads open and change nothing', async () => {
  await operator.say('/lapor');
  const question = operator.last();
  const { prisma } = office.db;
  const unit = (kode: string) => prisma.reporterUnit.findFirstOrThrow({ where: { kode } });
  const [own, other] = [await unit(SEMBUNG), await unit('35.17.01.2010')];
  const institutions = await prisma.indikator.findFirstOrThrow({ where: { key: 'desa/lembaga-aktif' } });
  const forged = [
    `v1|lapor.jawab|${other.id}.2026-03.i${institutions.id}.tetap|0`,
    `v1|lapor.jawab|${own.id}.2026-03.i999999.tetap|0`,
    `v1|lapor.jawab|${own.id}.2026-02.i${institutions.id}.tetap|0`,
    `v1|lapor.jawab|${own.id}.2027-03.i${institutions.id}.tetap|0`,
    `v1|lapor.jawab|${own.id}.2026-03.i${institutions.id}.hapus|0`,
    `v1|lapor.jawab|${own.id}.2026-03.i${institutions.id}.tgl-2026-03-01|0`,
    `v1|lapor.lembar|${other.id}.2026-03.kirim|0`,
    `v1|lapor.lembar|${own.id}.2026-03.kirim|0`,
    `v1|lapor.lembar|${own.id}.2026-03.buang|0`,
    `v1|lapor.isi|${other.id}.2026-03|0`,
    `v1|lapor.ubah|${own.id}.2026-03|0`,
    'v1|lapor.bacaan|0000000000.0|0',
    'v1|lapor.tidak_ada|1|0',
    'v0|lapor.jawab|1|0',
    '{"hapus":true}',
  ];
  for (const data of forged) await operator.pressData(question, data);
  const readable = operator
    .transcript()
    .replaceAll(`|${own.id}.`, '|<sendiri>.')
    .replaceAll(`|${other.id}.`, '|<desa lain>.')
    .replaceAll(`i${institutions.id}.`, 'i<lembaga>.');
  await expect(readable).toMatchFileSnapshot('../transcripts/realisasi/forged-button.txt');
  expect(await storedReport(office, SEMBUNG)).toBeUndefined();
  expect(await storedReport(office, '35.17.01.2010')).toBeUndefined();
  expect(office.log).toEqual([]);
});
