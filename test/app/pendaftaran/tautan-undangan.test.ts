import { afterAll, beforeAll, expect, test } from 'vitest';
import { terimaUndangan } from '../../../src/app/pendaftaran/accept-invitation.ts';
import { buatUndangan, tautanUndangan } from '../../../src/app/pendaftaran/create-invitation.ts';
import { simpanQr } from '../../../src/app/pendaftaran/save-qr.ts';
import { bersih } from '../../../src/app/slot/bersih.ts';
import { expireInvitationsOf } from '../../../src/store/invitations.ts';
import { markSent, writeMessages } from '../../../src/store/outbox.ts';
import { transact } from '../../../src/store/tx.ts';
import { type PeopleOffice, peopleOffice, type TestPerson, wib } from '../petugas/people-fixture.ts';

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

const saat = (local: string) => new Date(wib(local).epochMilliseconds);
const DIBUAT = '2026-04-01T08:00';

async function undang(oleh: TestPerson): Promise<string> {
  const { officeId, db } = office;
  const peran = { officeId, peran: 'operator_desa', pelaporId: desa } as const;
  const isi = { ...peran, createdById: oleh.id, now: wib(DIBUAT) };
  return (await transact(db.prisma, (tx) => buatUndangan(tx, isi))).token;
}

/** A message with the links of these invitations, and the picture of the first; sent unless told otherwise. */
async function pesan(ke: TestPerson, tokens: string[], terkirim = true) {
  const links = tokens.map((token) => tautanUndangan('kentongan_bot', token));
  return await transact(office.db.prisma, async (tx) => {
    const fileId = await simpanQr(tx, links[0]!, wib(DIBUAT));
    const chatId = ke.telegramId;
    const payload = { chat_id: chatId, caption: links.join('\n') };
    const message = { chatId, method: 'sendPhoto', payload, fileId, jenis: 'jawaban' as const };
    const [row] = await writeMessages(tx, [message], {
      now: saat(DIBUAT),
      claim: { worker: 'uji', chatId: message.chatId },
    });
    if (terkirim) await markSent(tx as typeof office.db.prisma, [{ id: row!.id }], saat(DIBUAT));
    return { id: row!.id, fileId };
  });
}

/** What is still kept of a message: its words, and whether its picture is there. */
async function tersimpan({ id, fileId }: { id: bigint; fileId: number }) {
  const { prisma } = office.db;
  const { payload } = await prisma.outbox.findUniqueOrThrow({ where: { id } });
  return {
    teks: JSON.stringify(payload),
    qr: (await prisma.storedFile.count({ where: { id: fileId } })) === 1,
  };
}

async function pakai(token: string, telegramId: number, now = '2026-04-02T08:00') {
  const sebagai = { now: wib(now), say: office.say, kirim: () => undefined };
  const hasil = await transact(office.db.prisma, (tx) =>
    terimaUndangan({ tx, ...sebagai }, { token, telegramId, nama: 'Siti' }),
  );
  expect(hasil.ok).toBe(true);
}

const bersihkan = (now: string) => transact(office.db.prisma, (tx) => bersih(tx, saat(now)));

test('a link that was used leaves the message and its picture goes; others in the same list stay', async () => {
  const [dipakai, lain] = [await undang(sekcam), await undang(sekcam)];
  const qr = await pesan(sekcam, [dipakai]);
  const daftar = await pesan(sekcam, [lain, dipakai]);
  await pakai(dipakai, 9_100_001);
  expect((await tersimpan(qr)).teks).not.toContain(dipakai);
  expect((await tersimpan(qr)).qr).toBe(false);
  const { teks } = await tersimpan(daftar);
  expect(teks).not.toContain(dipakai);
  expect(teks).toContain(lain);
});

test('one that nobody used is gone within a day of its end, one that is valid stays', async () => {
  const token = await undang(sekcam);
  const kiriman = await pesan(sekcam, [token]);
  await bersihkan('2026-04-08T07:59');
  expect(await tersimpan(kiriman)).toMatchObject({ teks: expect.stringContaining(token), qr: true });
  await bersihkan('2026-04-08T08:00');
  expect((await tersimpan(kiriman)).teks).not.toContain(token);
  expect((await tersimpan(kiriman)).qr).toBe(false);
});

test('one that was withdrawn is gone at the next cleaning; a message not sent yet keeps it until it is', async () => {
  const token = await undang(kasubbag);
  const terkirim = await pesan(kasubbag, [token]);
  const menunggu = await pesan(kasubbag, [token], false);
  await transact(office.db.prisma, (tx) =>
    expireInvitationsOf(tx, office.officeId, kasubbag.id, saat('2026-04-02T09:00')),
  );
  await bersihkan('2026-04-02T10:00');
  expect(await tersimpan(terkirim)).toMatchObject({ teks: expect.not.stringContaining(token), qr: false });
  expect(await tersimpan(menunggu)).toMatchObject({ teks: expect.stringContaining(token), qr: true });
  await markSent(office.db.prisma, [{ id: menunggu.id }], saat('2026-04-02T10:01'));
  await bersihkan('2026-04-03T10:00');
  expect(await tersimpan(menunggu)).toMatchObject({ teks: expect.not.stringContaining(token), qr: false });
});
