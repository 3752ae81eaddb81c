import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

const MUSRENBANG = '7.01.03.2.01.0001';
const EFEKTIVITAS = '7.01.03.2.01.0003';

let office: TestOffice;
let kasubbag: TelegramUser;
let say: TestOffice['program']['runtime']['say'];
beforeAll(async () => {
  office = await startOffice();
  kasubbag = office.person('Kasubbag Perencanaan');
  say = office.program.runtime.say;
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

/** DPA and DPPA figures as stored: code, kind, amount, day, oldest first. */
async function stored() {
  const rows = await office.db.prisma.pagu.findMany({
    where: { kind: { not: 'indikatif' } },
    include: { node: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(
    (row) =>
      `${row.node.kode} ${row.kind} ${row.value.toString()} ${row.validFrom.toISOString().slice(0, 10)}`,
  );
}

async function workbook(rows: (string | number)[][]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('DPA').addRows(rows);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const text = (person = kasubbag) => person.last().text ?? '';

/** Payloads of the buttons under the newest message. */
function lastButtons(): string[] {
  return kasubbag
    .last()
    .inlineKeyboard.flat()
    .flatMap((buttons) => ('callback_data' in buttons ? buttons.callback_data : []));
}

test('one figure: a missing zero is asked about, and nothing is stored before Sahkan', async () => {
  await kasubbag.say('/dpa');
  for (let n = 0; n < 3 && !text().includes(`(${MUSRENBANG})`); n += 1) await kasubbag.tap('Berikutnya ›');
  const number = /(\d+)\. .*\(7\.01\.03\.2\.01\.0001\)/.exec(text())?.[1];
  if (number === undefined) throw new Error(text());
  await kasubbag.tap(number);
  await kasubbag.say('belum tahu');
  await kasubbag.say('2.052.530');
  await kasubbag.tap('Rp20.525.300');
  expect(await stored()).toEqual([]);
  await kasubbag.tap('Ubah tanggal');
  await kasubbag.say('kemarin');
  await kasubbag.tap('1 Januari');
  expect(await stored()).toEqual([]);
  await kasubbag.tap('Sahkan');
  expect(await stored()).toEqual([`${MUSRENBANG} dpa 20525300 2026-01-01`]);
  await kasubbag.say('/dpa');
  await expect(kasubbag.transcript()).toMatchFileSnapshot('../transcripts/anggaran/dpa-one.txt');
});

test('the question of a section now names the DPA, not the pagu indikatif', async () => {
  const kasi = office.person('Kasi PMD');
  await kasi.say('/lapor');
  await kasi.tap(/^Pakai angka ini|^Lewati/);
  expect(kasi.last().text).toContain('Pagu DPA Rp20.525.300');
});

test('a pasted list is shown with what it lacks, then comes into force as a DPPA', async () => {
  const start = kasubbag.transcript().length;
  await kasubbag.say('/dpa');
  await kasubbag.tap('Kirim daftar');
  await kasubbag.sendSticker();
  await kasubbag.say('nanti saja');
  await kasubbag.say(
    [
      'DPPA TAHUN 2026',
      '7.01.03 PEMBERDAYAAN 50.000.000',
      `1 ${MUSRENBANG} Musrenbang Desa Rp 18.000.000,-`,
      '2 7.01.03.2.0 1.0003 Efektivitas 35.000.000',
      '3 7.01.99.2.01.0001 Tidak ada 5.000.000',
      '4 7.01.01.2.06.0001 Listrik 12.5',
      'Jumlah 58.000.000',
    ].join('\n'),
  );
  expect(kasubbag.last().text).toContain('Terbaca 2 dari 27 sub kegiatan, jumlahnya Rp53.000.000');
  // Its heading says what it is; a press says otherwise, and back.
  expect(kasubbag.last().text).toContain('Akan berlaku sebagai DPPA');
  await kasubbag.tap('Ini DPA');
  await kasubbag.tap('Ini DPPA (pergeseran)');
  const before = await stored();
  const ratify = lastButtons().find((data) => data.includes('anggaran.sahkan')) ?? '';
  await kasubbag.tap('Sahkan');
  expect((await stored()).slice(before.length)).toEqual([
    `${MUSRENBANG} dppa 18000000 2026-04-01`,
    `${EFEKTIVITAS} dppa 35000000 2026-04-01`,
  ]);
  const current = await stored();
  await kasubbag.pressData(kasubbag.last(), ratify);
  expect(await stored()).toEqual(current);
  await expect(kasubbag.transcript().slice(start)).toMatchFileSnapshot(
    '../transcripts/anggaran/dpa-list.txt',
  );
});

test('the example list can be sent back as it is', async () => {
  await kasubbag.say('/dpa');
  await kasubbag.tap('Contoh daftar');
  const example = kasubbag.messages().findLast(({ text }) => text?.startsWith('7.01.01'))?.text ?? '';
  await kasubbag.say(example);
  expect(kasubbag.last().text).toContain('Terbaca 27 dari 27 sub kegiatan');
  await kasubbag.tap('Tidak jadi');
  expect(kasubbag.last().text).toBe(say('anggaran-dibatalkan'));
});

test('a workbook is fetched, read and shown; what is no list is refused with what to do', async () => {
  const start = kasubbag.transcript().length;
  const send = async (name: string, bytes: Uint8Array, mime = XLSX) => {
    await kasubbag.say('/dpa');
    await kasubbag.tap('Kirim daftar');
    await kasubbag.sendDocument({ name, bytes, mime });
    await office.program.settle();
    return text();
  };
  const readable = await send(
    'dpa 2026.xlsx',
    await workbook([
      ['Kode', 'Uraian', 'Pagu DPA', 'Sisa pagu'],
      [MUSRENBANG, 'Musrenbang', 20525300, 1000],
      [EFEKTIVITAS, 'Efektivitas', 33551000.25, 2000],
    ]),
  );
  expect(readable).toContain('Terbaca 2 dari 27 sub kegiatan, jumlahnya Rp54.076.300,25');
  await kasubbag.tap('Tidak jadi');
  expect(await send('dpa.csv', Buffer.from(`${MUSRENBANG};"Musrenbang";20525300`), 'text/csv')).toContain(
    'dua puluh juta lima ratus dua puluh lima ribu tiga ratus rupiah',
  );
  await kasubbag.tap('Tidak jadi');
  expect(await send('dpa.pdf', Buffer.from('%PDF-1.7 dpa'), 'application/pdf')).toBe(
    say('refusal-daftar-pdf'),
  );
  expect(await send('dpa.xlsx', Buffer.from('PK\u0003\u0004 rusak'))).toBe(say('refusal-berkas-rusak'));
  expect(await send('dpa.txt', Buffer.from('selamat pagi'), 'text/plain')).toBe(say('refusal-daftar-kosong'));
  await kasubbag.say('/dpa');
  await kasubbag.tap('Kirim daftar');
  await kasubbag.sendDocument({
    name: 'besar.xlsx',
    bytes: Buffer.from('PK'),
    mime: XLSX,
    sizeBytes: 3_000_000,
  });
  expect(kasubbag.last().text).toBe(say('refusal-daftar-terlalu-besar'));
  await expect(kasubbag.transcript().slice(start)).toMatchFileSnapshot(
    '../transcripts/anggaran/dpa-file.txt',
  );
});

test('a desa operator, a colleague and a forged number get nowhere', async () => {
  await kasubbag.say('/dpa');
  await kasubbag.tap('Kirim daftar');
  await kasubbag.say(`${MUSRENBANG} 99.000.000\n${EFEKTIVITAS} 99.000.000`);
  const buttons = lastButtons();
  const before = await stored();
  for (const name of ['Operator Desa Sembung', 'Bendahara', 'Sekcam']) {
    const person = office.person(name);
    await person.say('/bantuan');
    for (const data of buttons) await person.pressData(person.last(), data);
    await person.pressData(person.last(), `v1|anggaran.dpa|${office.officeId}|0`);
    if (name !== 'Sekcam') expect(person.transcript()).not.toContain('Rp');
  }
  for (const id of ['999999', '0', '-1', 'abc', '99999999999']) {
    await kasubbag.pressData(kasubbag.last(), `v1|anggaran.sahkan|${id}|0`);
    await kasubbag.pressData(kasubbag.last(), `v1|anggaran.pilih|${office.officeId}.${id}|0`);
    await kasubbag.pressData(kasubbag.last(), `v1|anggaran.dpa|${id}|0`);
  }
  expect(await stored()).toEqual(before);
});

test("another office's list cannot be confirmed, not even by somebody with the right here", async () => {
  const other = await office.db.prisma.office.create({
    data: {
      wilayah: '35.17.02',
      name: 'Lain',
      kabupaten: 'Jombang',
      provinsi: 'Jawa Timur',
      zone: 'Asia/Jakarta',
    },
  });
  const { id: personId } = await office.db.prisma.person.findFirstOrThrow({
    where: { name: 'Kasubbag Perencanaan' },
  });
  const upload = await office.db.prisma.upload.create({
    data: {
      officeId: other.id,
      personId,
      purpose: 'dpa',
      state: 'terbaca',
      name: 'x',
      args: { year: 2026, kind: 'dpa', validFrom: '2026-04-01' },
      content: {
        line: [{ kode: MUSRENBANG, printedKode: MUSRENBANG, value: '1', line: 1 }],
        parent: [],
        problems: [],
      },
      at: new Date(),
    },
  });
  const before = await stored();
  await kasubbag.pressData(kasubbag.last(), `v1|anggaran.sahkan|${upload.id}|0`);
  expect(await stored()).toEqual(before);
  expect(await office.db.prisma.upload.findUnique({ where: { id: upload.id } })).toMatchObject({
    state: 'terbaca',
  });
});
