import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveFile } from '../../src/store/files.ts';
import { writeMessages } from '../../src/store/outbox.ts';
import { transact } from '../../src/store/tx.ts';
import { PNG } from '../jobs/evidence-bytes.ts';
import { type JobsOffice, startJobsOffice } from '../jobs/jobs-office.ts';

const SEKCAM = 'Sekcam';
const NOW = new Date('2026-04-01T07:00:00+07:00');

let office: JobsOffice;
beforeEach(async () => {
  office = await startJobsOffice();
});
afterEach(async () => await office.stop());

/** Sends kept bytes as a photo, with what is said where Telegram refuses. */
async function show(isi: Buffer) {
  const orang = office.orang(SEKCAM);
  const otherwise = { caption: 'sebagai berkas', text: 'tidak terkirim' };
  await transact(office.db.prisma, async (tx) => {
    const fileId = await saveFile(tx, { sha256: 'x', mime: 'image/png', nama: 'foto.png', isi, now: NOW });
    const payload = { chat_id: orang.id, caption: 'foto', otherwise };
    const message = { chatId: orang.id, method: 'sendPhoto', payload, fileId, jenis: 'jawaban' } as const;
    await writeMessages(tx, [message], { now: NOW });
  });
  await office.process().runtime.sender.drain();
  return orang.last();
}

test('a picture that Telegram takes comes as a photo', async () => {
  expect(await show(PNG)).toMatchObject({ caption: 'foto' });
});

test('one too long and thin for a photo comes as a file, and says so', async () => {
  const thin = Buffer.from(PNG);
  thin.writeUInt32BE(21, 16);
  const shown = await show(thin);
  expect(shown).toMatchObject({ caption: 'sebagai berkas', document: { mime: 'image/png' } });
});

test('what is taken in no way is told of', async () => {
  expect(await show(Buffer.alloc(0))).toMatchObject({ text: 'tidak terkirim' });
  expect(await office.db.prisma.outbox.count({ where: { sentAt: null } })).toBe(0);
});
