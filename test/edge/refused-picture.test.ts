import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveFile } from '../../src/store/database/files.ts';
import { transact } from '../../src/store/database/tx.ts';
import { writeMessages } from '../../src/store/pesan/outbox.ts';
import { PNG } from '../support/files/evidence-bytes.ts';
import { type JobsOffice, startJobsOffice } from '../support/office/jobs-office.ts';

const SEKCAM = 'Sekcam';
const NOW = new Date('2026-04-01T07:00:00+07:00');

let office: JobsOffice;
beforeEach(async () => {
  office = await startJobsOffice();
});
afterEach(async () => await office.stop());

/** Sends kept bytes as a photo, with what is said where Telegram refuses. */
async function show(content: Buffer) {
  const person = office.person(SEKCAM);
  const otherwise = { caption: 'sebagai berkas', text: 'tidak terkirim' };
  await transact(office.db.prisma, async (tx) => {
    const fileId = await saveFile(tx, {
      sha256: 'x',
      mime: 'image/png',
      name: 'foto.png',
      content,
      now: NOW,
    });
    const payload = { chat_id: person.id, caption: 'foto', otherwise };
    const message = { chatId: person.id, method: 'sendPhoto', payload, fileId, kind: 'jawaban' } as const;
    await writeMessages(tx, [message], { now: NOW });
  });
  await office.process().runtime.sender.drain();
  return person.last();
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
