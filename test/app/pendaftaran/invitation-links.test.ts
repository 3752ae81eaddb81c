import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptInvitation } from '../../../src/app/pendaftaran/accept-invitation.ts';
import { createInvitation, invitationLink } from '../../../src/app/pendaftaran/create-invitation.ts';
import { saveQr } from '../../../src/app/pendaftaran/save-qr.ts';
import { cleanRest } from '../../../src/app/pesan/clean.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { expireInvitationsOf } from '../../../src/store/kantor/invitations.ts';
import { markSent, writeMessages } from '../../../src/store/pesan/outbox.ts';
import { type PeopleOffice, peopleOffice, type TestPerson, wib } from '../../support/office/people-office.ts';

let office: PeopleOffice;
let sekcam: TestPerson;
let kasubbag: TestPerson;
let desa: number;
beforeAll(async () => {
  office = await peopleOffice();
  sekcam = await office.give('Sekcam', 'sekcam');
  kasubbag = await office.give('Kasubbag', 'kasubbag');
  desa = await office.desa('Sembung');
});
afterAll(() => office.db.drop());

const moment = (local: string) => new Date(wib(local).epochMilliseconds);
const MADE_AT = '2026-04-01T08:00';

async function invite(by: TestPerson): Promise<string> {
  const { officeId, db } = office;
  const role = { officeId, role: 'operator_desa', reporterId: desa } as const;
  const content = { ...role, createdById: by.id, now: wib(MADE_AT) };
  return (await transact(db.prisma, (tx) => createInvitation(tx, content))).token;
}

/** A message with the links of these invitations, and the picture of the first; sent unless told otherwise. */
async function message(to: TestPerson, tokens: string[], sent = true) {
  const links = tokens.map((token) => invitationLink('kentongan_bot', token));
  return await transact(office.db.prisma, async (tx) => {
    const fileId = await saveQr(tx, links[0]!, wib(MADE_AT));
    const chatId = to.telegramId;
    const payload = { chat_id: chatId, caption: links.join('\n') };
    const message = { chatId, method: 'sendPhoto', payload, fileId, kind: 'jawaban' as const };
    const [row] = await writeMessages(tx, [message], {
      now: moment(MADE_AT),
      claim: { worker: 'uji', chatId: message.chatId },
    });
    if (sent) await markSent(tx as typeof office.db.prisma, [{ id: row!.id }], moment(MADE_AT));
    return { id: row!.id, fileId };
  });
}

/** What is still kept of a message: its words, and whether its picture is there. */
async function stored({ id, fileId }: { id: bigint; fileId: number }) {
  const { prisma } = office.db;
  const { payload } = await prisma.outbox.findUniqueOrThrow({ where: { id } });
  return {
    text: JSON.stringify(payload),
    qr: (await prisma.storedFile.count({ where: { id: fileId } })) === 1,
  };
}

async function use(token: string, telegramId: number, now = '2026-04-02T08:00') {
  const actAs = { now: wib(now), say: office.say, send: () => undefined };
  const outcome = await transact(office.db.prisma, (tx) =>
    acceptInvitation({ tx, ...actAs }, { token, telegramId, name: 'Siti' }),
  );
  expect(outcome.ok).toBe(true);
}

const cleanUp = (now: string) => transact(office.db.prisma, (tx) => cleanRest(tx, moment(now)));

test('a link that was used leaves the message and its picture goes; others in the same list stay', async () => {
  const [used, other] = [await invite(sekcam), await invite(sekcam)];
  const qr = await message(sekcam, [used]);
  const list = await message(sekcam, [other, used]);
  await use(used, 9_100_001);
  expect((await stored(qr)).text).not.toContain(used);
  expect((await stored(qr)).qr).toBe(false);
  const { text } = await stored(list);
  expect(text).not.toContain(used);
  expect(text).toContain(other);
});

test('one that nobody used is gone within a day of its end, one that is valid stays', async () => {
  const token = await invite(sekcam);
  const incoming = await message(sekcam, [token]);
  await cleanUp('2026-04-08T07:59');
  expect(await stored(incoming)).toMatchObject({ text: expect.stringContaining(token), qr: true });
  await cleanUp('2026-04-08T08:00');
  expect((await stored(incoming)).text).not.toContain(token);
  expect((await stored(incoming)).qr).toBe(false);
});

test('one that was withdrawn is gone at the next cleaning; a message not sent yet keeps it until it is', async () => {
  const token = await invite(kasubbag);
  const sent = await message(kasubbag, [token]);
  const waiting = await message(kasubbag, [token], false);
  await transact(office.db.prisma, (tx) =>
    expireInvitationsOf(tx, office.officeId, kasubbag.id, moment('2026-04-02T09:00')),
  );
  await cleanUp('2026-04-02T10:00');
  expect(await stored(sent)).toMatchObject({ text: expect.not.stringContaining(token), qr: false });
  expect(await stored(waiting)).toMatchObject({ text: expect.stringContaining(token), qr: true });
  await markSent(office.db.prisma, [{ id: waiting.id }], moment('2026-04-02T10:01'));
  await cleanUp('2026-04-03T10:00');
  expect(await stored(waiting)).toMatchObject({ text: expect.not.stringContaining(token), qr: false });
});
