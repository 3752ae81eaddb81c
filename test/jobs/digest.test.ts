import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestFeature } from '../../src/chat/digest/index.ts';
import { createHandleUpdate } from '../../src/edge/receiving/handle-update.ts';
import { type JobsOffice, type JobsProcess, startJobsOffice } from '../support/office/jobs-office.ts';
import { readPdf } from '../support/render/read-pdf.ts';

/** The plan's own document stays. */
const NOT_THE_PLAN = { mime: { not: 'text/plain' } };

let office: JobsOffice;
let bot: JobsProcess;

beforeEach(async () => {
  office = await startJobsOffice('2026-04-06T07:00:00+07:00');
  bot = office.process();
});
afterEach(() => office.stop());

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

test('on Monday 07.00 the camat gets the card, then the PDF, with the decision under the card; nobody else does', async () => {
  await bot.at('2026-04-05T18:00:00+07:00');
  await bot.at('2026-04-06T07:00:00+07:00');
  const [card, pdf, ...more] = office.person('Camat').messages();
  expect(more).toEqual([]);
  expect(office.emulator.file(card!.photo!).subarray(0, 4)).toEqual(PNG);
  expect(card!.caption).toBe(
    'Ringkasan Kecamatan Perak · Senin, 6 April 2026\nSatu hal menunggu keputusan:\nMusrenbang desa (Seksi PMD)',
  );
  const { id } = await office.db.prisma.kendala.findFirstOrThrow({ where: { wantsDecision: true } });
  expect(card!.inlineKeyboard).toEqual([
    [
      { text: 'Setuju', callback_data: `v1|verif.keputusan|${office.officeId}.${id}.setuju|0` },
      { text: 'Bahas rakor', callback_data: `v1|verif.keputusan|${office.officeId}.${id}.bahas_rakor|0` },
    ],
  ]);
  expect(pdf!.document).toMatchObject({ name: 'digest-perak-2026-04-06.pdf', mime: 'application/pdf' });
  const text = readPdf(office.emulator.file(pdf!.document!.fileId))
    .pages.flat()
    .map((one) => one.text)
    .join(' ');
  expect(text).toContain('14 dari 19');
  expect(text).toContain('Plosogenuk');
  expect(office.emulator.refusals()).toEqual([]);
  for (const name of ['Sekcam', 'Kasubbag Perencanaan', 'Operator Desa Sembung']) {
    expect(office.person(name).messages()).toEqual([]);
  }
});

test('more decisions than three are not squeezed under the card: the camat is led to /keputusan', async () => {
  const { id: _, ...one } = await office.db.prisma.kendala.findFirstOrThrow({
    where: { wantsDecision: true },
  });
  await office.db.prisma.kendala.createMany({ data: [one, one, one] });
  await bot.at('2026-04-06T07:00:00+07:00');
  const [card] = office.person('Camat').messages();
  expect(card!.inlineKeyboard).toEqual([]);
  expect(card!.caption).toContain('4 hal menunggu keputusan: ketik /keputusan.');
});

test('a card whose line broke is not sent twice; the next digest counts it, and the PDF comes all the same', async () => {
  const camat = office.person('Camat');
  office.emulator.failNext({ method: 'sendPhoto', dropAfter: true });
  await bot.at('2026-04-06T07:00:00+07:00');
  await bot.at('2026-04-06T07:05:00+07:00');
  expect(camat.messages().map(({ photo, document }) => [photo !== undefined, document?.name])).toEqual([
    [true, undefined],
    [false, 'digest-perak-2026-04-06.pdf'],
  ]);
  await bot.at('2026-04-13T07:00:00+07:00');
  const pdf = camat.last().document!;
  expect(pdf.name).toBe('digest-perak-2026-04-13.pdf');
  const text = readPdf(office.emulator.file(pdf.fileId))
    .pages.flat()
    .map((one) => one.text)
    .join(' ');
  expect(text).toContain('1 pesan tidak pasti sampai');
});

test('an acting camat gets it while the role is in force, a former one and one who blocked the bot do not', async () => {
  const { prisma } = office.db;
  const person = (name: string) => prisma.person.findFirstOrThrow({ where: { name } });
  const start = new Date('2026-01-02');
  for (const [name, until] of [
    ['Sekcam', '2026-04-06'],
    ['Kasi PMD', '2026-04-05'],
  ] as const) {
    const data = {
      personId: (await person(name)).id,
      officeId: office.officeId,
      role: 'camat',
      plt: true,
      start,
    };
    await prisma.assignment.create({ data: { ...data, until: new Date(until) } });
  }
  await prisma.person.updateMany({ where: { name: 'Camat' }, data: { blockedAt: start } });
  await bot.at('2026-04-06T07:00:00+07:00');
  // Beside the digest, the end of an acting role is told by words alone.
  const digest = (name: string) =>
    office
      .person(name)
      .messages()
      .filter((one) => one.text === undefined);
  expect(digest('Sekcam')).toHaveLength(2);
  expect(digest('Kasi PMD')).toEqual([]);
  expect(digest('Camat')).toEqual([]);
});

/** A command as Telegram delivers it. */
let updateId = 0;
async function say(name: string, text: string): Promise<void> {
  const { id, user } = office.person(name);
  updateId += 1;
  const me = await bot.runtime.api.getMe();
  const handle = createHandleUpdate(bot.runtime, [digestFeature], me, office.emulator.token);
  await handle({
    update_id: updateId,
    message: {
      message_id: updateId,
      date: 1,
      chat: { id, type: 'private', first_name: name },
      from: user,
      text,
    },
  });
  await bot.runtime.sender.idle();
}

test('/digest sends card and PDF at any time, with figures even when nothing is new, and takes no news from Monday', async () => {
  await bot.at('2026-04-06T07:00:00+07:00');
  bot.set('2026-04-08T21:00:00+07:00');
  await say('Sekcam', '/digest');
  const [card, pdf] = office.person('Sekcam').messages();
  expect(card!.photo).toBeDefined();
  // Only the camat decides.
  expect(card!.inlineKeyboard).toEqual([]);
  expect(pdf!.document?.name).toBe('digest-perak-2026-04-08.pdf');
  await say('Camat', '/digest');
  const [camatCard] = office.person('Camat').messages().slice(-2);
  expect(camatCard!.inlineKeyboard.flat().map(({ text }) => text)).toEqual(['Setuju', 'Bahas rakor']);
  expect(await office.db.prisma.digestSnapshot.count()).toBe(1);
});

test('/digest is refused to an operator', async () => {
  await say('Operator Desa Sembung', '/digest');
  expect(office.person('Operator Desa Sembung').messages()).toHaveLength(1);
  expect(office.person('Operator Desa Sembung').last().document).toBeUndefined();
  expect(await office.db.prisma.storedFile.count({ where: NOT_THE_PLAN })).toBe(0);
});
