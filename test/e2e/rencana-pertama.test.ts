import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { dokumen, kantorTanpaRencana, petugasBaru, tombol } from './rencana-kantor.ts';

/** Later tests go on with the plan that the first one brings in. */
let office: TestOffice;
let kasubbag: TelegramUser;
let sekcam: TelegramUser;
let officeId: number;
beforeAll(async () => {
  office = await startOffice();
  const siap = await kantorTanpaRencana(office, 'randuagung', { telegramId: 7_900_201, peran: 'kasubbag' });
  kasubbag = siap.orang;
  officeId = siap.officeId;
  sekcam = await petugasBaru(office, officeId, { telegramId: 7_900_202, peran: 'sekcam' });
});
afterAll(async () => {
  expect(office.emulator.refusals().filter(({ refused }) => !refused?.includes('not modified'))).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

/** Acts without their numbers: how many questions come before depends on the document. */
const tanpaNomor = (transkrip: string) => transkrip.replace(/^\d+ (?=\p{Extended_Pictographic})/gmu, '');

const teks = () => kasubbag.last().text ?? '';

/** Versions as stored. */
async function versi() {
  const rows = await office.db.prisma.planVersion.findMany({
    where: { officeId },
    orderBy: { id: 'asc' },
    include: { _count: { select: { nodes: true, indikators: true } } },
  });
  return rows.map(
    ({ jenis, berlakuDari, _count }) =>
      `${jenis} ${berlakuDari.toISOString().slice(0, 10)} ${_count.nodes} ${_count.indikators}`,
  );
}

async function kirim(nama: string, isi: string | Uint8Array): Promise<void> {
  await kasubbag.say('/rencana');
  await kasubbag.tap('Kirim berkas baru');
  await kasubbag.sendDocument({ name: nama, bytes: Buffer.from(isi), mime: 'text/plain' });
  await office.settle();
}

test('a whole document comes in: read, asked about, left for days, and stored only at Sahkan', async () => {
  await kasubbag.say('/rencana');
  await kasubbag.tap('Kirim berkas baru');
  await kasubbag.say('nanti ya');
  await kirim('Renstra Randuagung.txt', dokumen('randuagung'));
  expect(teks()).toContain('6 program · 15 kegiatan · 49 sub kegiatan');
  expect(teks()).toContain('2025: Rp2.351.113.139');
  await kasubbag.tap(/^Jawab/);
  // Which table counts, by its number; then the owners of three programs.
  await kasubbag.say('1');
  expect(teks()).toContain('Siapa yang melaporkan 7.01.01');
  await kasubbag.say('Subbag Umum dan Kepegawaian');
  await kasubbag.tap('1');
  const basi = kasubbag.last();
  await kasubbag.tap('‹ Jawaban sebelumnya');
  expect(teks()).toContain('Siapa yang melaporkan 7.01.02');
  await kasubbag.pressData(basi, tombol(basi)[0]!);
  await kasubbag.say('siapa saja boleh');
  await kasubbag.tap('1');
  // Left, and taken up again three days later, after a restart.
  await kasubbag.say('/batal');
  await office.restart();
  office.clock.set('2026-04-04T08:00:00+07:00');
  await kasubbag.say('/rencana');
  expect(teks()).toMatch(/belum disahkan: \d+ pertanyaan lagi/);
  expect(await versi()).toEqual([]);
  await kasubbag.tap('Lanjutkan');
  expect(teks()).toContain('7.01.03');
  await kasubbag.tap(/^Terima \d+ usulan$/);
  expect(teks()).toContain('Siapa yang melaporkan 7.01.04');
  await kasubbag.tap('2');
  expect(teks()).toContain('Periksa, lalu sahkan');
  expect(await versi()).toEqual([]);
  const sahkan = tombol(kasubbag.last()).find((data) => data.includes('sahkan'))!;
  await kasubbag.tap('Sahkan');
  expect(await versi()).toEqual(['murni 2024-01-01 73 81']);
  await kasubbag.pressData(kasubbag.last(), sahkan);
  expect(await versi()).toHaveLength(1);
  await kasubbag.say('/rencana');
  await expect(kasubbag.transcript()).toMatchFileSnapshot('./transcripts/rencana-pertama.txt');
});

test('what every desa reports is ticked and unticked', async () => {
  const { orang } = await kantorTanpaRencana(office, 'balapulang', {
    telegramId: 7_900_204,
    peran: 'kasubbag',
  });
  await orang.say('/rencana');
  await orang.tap('Kirim berkas baru');
  await orang.sendDocument({
    name: 'Renstra.txt',
    bytes: Buffer.from(dokumen('balapulang')),
    mime: 'text/plain',
  });
  await office.settle();
  await orang.tap(/^Jawab/);
  for (let n = 0; n < 80 && !orang.last().text?.includes('setiap desa'); n += 1)
    await orang.tap(orang.last().inlineKeyboard.flat()[0]!.text);
  const mulai = orang.transcript().length;
  await orang.tap('2');
  await orang.tap('Berikutnya ›');
  await orang.tap('13');
  expect(orang.last().text).toContain('13. ');
  await orang.say('6');
  expect(orang.last().text).toContain('dijawab dengan tombol nomor');
  await expect(tanpaNomor(orang.transcript().slice(mulai))).toMatchFileSnapshot(
    './transcripts/rencana-desa.txt',
  );
  await orang.say('/rencana');
  await orang.tap('Tidak jadi');
  expect(orang.last().text).toContain('tidak dipakai');
}, 60_000);

test('a changed document becomes a second version: what differs is shown, and where it comes from is asked', async () => {
  const mulai = kasubbag.transcript().length;
  const asli = Buffer.from(dokumen('randuagung')).toString('utf8');
  const baru = asli
    .replaceAll(
      'Fasilitasi Pelaksanaan Tugas dan Fungsi Badan Permusyawaratan Desa',
      'Penguatan Badan Permusyawaratan Desa',
    )
    .replaceAll('4.400.000', '4.900.000');
  expect(baru).not.toBe(asli);
  await kirim('Perubahan Renstra.txt', baru);
  await kasubbag.tap(/^Jawab/);
  for (let n = 0; n < 60 && teks().includes('ertanyaan'); n += 1) {
    const pilihan = kasubbag
      .last()
      .inlineKeyboard.flat()
      .map(({ text }) => text);
    const pakai = pilihan.find((text) => text.startsWith('Pakai') || text.startsWith('Terima'));
    await kasubbag.tap(pakai ?? pilihan[0]!);
  }
  expect(teks()).toContain('Yang berubah dari rencana sebelumnya');
  await kasubbag.tap('Sahkan');
  expect(await versi()).toHaveLength(2);
  await kasubbag.say('/rencana');
  await kasubbag.tap('Riwayat versi');
  await kasubbag.tap('Lihat versi 1');
  await kasubbag.say('/rencana');
  await kasubbag.tap('Pada tanggal…');
  await kasubbag.say('kapan-kapan');
  await kasubbag.say('31-12-2025');
  expect(teks()).toContain('Versi 1 dari 2');
  await sekcam.say('/rencana');
  await sekcam.tap('Beda versi sebelumnya');
  expect(sekcam.last().document ?? sekcam.last().text).toBeDefined();
  expect(tombol(sekcam.messages().find(({ text }) => text?.startsWith('Rencana'))!).join()).not.toContain(
    'kirim',
  );
  await expect(kasubbag.transcript().slice(mulai)).toMatchFileSnapshot('./transcripts/rencana-versi.txt');
});

test("somebody else's open document is nobody's", async () => {
  await kirim('Renstra.txt', dokumen('randuagung'));
  const punya = tombol(kasubbag.last());
  const sebelum = await versi();
  const lain = await petugasBaru(office, officeId, { telegramId: 7_900_203, peran: 'kasubbag' });
  for (const siapa of [lain, sekcam, office.orang('Kasubbag Perencanaan')]) {
    const mulai = siapa.transcript().length;
    await siapa.say('/bantuan');
    for (const data of punya) await siapa.pressData(siapa.last(), data);
    for (const verb of ['sahkan', 'usulan', 'kembali', 'buang'])
      await siapa.pressData(siapa.last(), punya[0]!.replace('rencana.lanjut', `rencana.${verb}`));
    expect(siapa.transcript().slice(mulai)).not.toMatch(/7\.01\.|Renstra/);
  }
  // Sahkan before the questions are answered.
  await kasubbag.pressData(kasubbag.last(), punya[0]!.replace('rencana.lanjut', 'rencana.sahkan'));
  expect(teks()).toMatch(/Masih ada \d+ pertanyaan/);
  expect(await versi()).toEqual(sebelum);
});
