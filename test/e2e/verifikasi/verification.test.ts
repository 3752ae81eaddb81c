import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveFile } from '../../../src/store/database/files.ts';
import { buttonData } from '../../../src/text/buttons/button.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await startOffice({ now: '2026-04-06T13:00:00+07:00', content: '2026-04-06T13:00:00+07:00' });
});
afterEach(async () => {
  await office.stop();
  expect(office.log).toEqual([]);
});

const report = (reporter: string, month = '2026-03') =>
  office.db.prisma.report.findFirstOrThrow({ where: { month, reporter: { namaPendek: reporter } } });
const labels = (name: string) =>
  office
    .person(name)
    .last()
    .inlineKeyboard.flat()
    .map((one) => one.text);
/** Payload of the button under the person's newest message. */
const data = (name: string, label: string) => {
  const found = office
    .person(name)
    .last()
    .inlineKeyboard.flat()
    .find((one) => one.text === label);
  return found !== undefined && 'callback_data' in found ? found.callback_data : '';
};

test('the sekcam works the queue: verify, skip, return with a reason, and the officer lands in the item', async () => {
  const sekcam = office.person('Sekcam');
  const { id } = await report('Sembung');
  await office.db.prisma.realisasi.updateMany({
    where: { reportId: id, butir: { in: await secondButir(id) } },
    data: { anomaly: ['melebihi_target_jauh'] },
  });
  await sekcam.say('/periksa');
  expect(sekcam.last().text).toContain(
    '1. Sukorejo · Maret · 1 hari kerja\n2. Sembung · Maret · 1 hari kerja ▲',
  );
  await sekcam.tap('Periksa satu per satu');
  expect(sekcam.last().text).toContain('Desa Sukorejo · Maret 2026');
  await sekcam.tap('Verifikasi');
  expect(sekcam.last().text).toMatch(/^✔ Desa Sukorejo diverifikasi\.\n\nDesa Sembung · Maret 2026\n/);
  expect(sekcam.last().text).toContain('▲ Perhatikan nomor 2');
  await sekcam.tap('Kembalikan');
  expect(labels('Sekcam').slice(0, 2)).toEqual(['Seluruh laporan', '▲ Lembaga kemasyarakata…']);
  await sekcam.tap(/^▲ Lembaga/);
  await sekcam.tap('Angka perlu dijelaskan');
  expect(sekcam.last().text).toContain('■ Desa Sembung dikembalikan; petugasnya sudah kami kabari.');
  expect(sekcam.last().text).toContain('Desa Cangkringrandu · Maret 2026');
  await sekcam.tap('Lewati');
  expect(sekcam.last().text).toContain('Seksi Pemberdayaan Masyarakat dan Desa · Maret 2026');
  expect(sekcam.last().text).not.toContain('Cangkringrandu · Maret');

  const operator = office.person('Operator Desa Sembung');
  await office.emulator.waitFor(() => operator.messages().length > 0);
  expect(operator.last().text).toContain(
    'dikembalikan untuk diperbaiki, bagian Lembaga kemasyarakatan aktif: Angka',
  );
  await operator.tap('Perbaiki sekarang');
  expect(operator.last().text).toContain('Lembaga kemasyarakatan aktif');
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/verifikasi/queue.txt');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/verifikasi/returned.txt');
});

async function secondButir(reportId: number): Promise<string[]> {
  const rows = await office.db.prisma.realisasi.findMany({ where: { reportId }, orderBy: { id: 'asc' } });
  return rows.slice(1, 2).map((one) => one.butir);
}

test('a typed reason: something else is asked for again, Batal leaves the report as it is', async () => {
  const kasubbag = office.person('Kasubbag Perencanaan');
  await kasubbag.say('/periksa');
  await kasubbag.tap('Cangkringrandu');
  await kasubbag.tap('Kembalikan');
  await kasubbag.tap('Seluruh laporan');
  await kasubbag.tap('Tulis sendiri…');
  expect(kasubbag.last().text).toContain('Tulis alasan pengembalian laporan Desa Cangkringrandu, Maret 2026');
  await kasubbag.tap('Batal');
  expect((await report('Cangkringrandu')).status).toBe('diajukan');
  await kasubbag.tap('Kembalikan');
  await kasubbag.tap('Seluruh laporan');
  await kasubbag.tap('Tulis sendiri…');
  await kasubbag.sendSticker();
  expect(kasubbag.last().text).toContain('Yang ditunggu di sini alasannya');
  await kasubbag.say('Tanggal LPJ tidak sama dengan berkasnya');
  expect(kasubbag.last().text).toContain('■ Desa Cangkringrandu dikembalikan');
  const { id, status } = await report('Cangkringrandu');
  expect(status).toBe('dikembalikan');
  expect(
    await office.db.prisma.reportEvent.findFirst({ where: { reportId: id, step: 'kembalikan' } }),
  ).toMatchObject({ reason: 'Tanggal LPJ tidak sama dengan berkasnya', butir: null, role: 'kasubbag' });
  await expect(kasubbag.transcript()).toMatchFileSnapshot('../transcripts/verifikasi/reasons.txt');
});

test('a forged or foreign press does nothing', async () => {
  const { id, revision } = await report('Subbag Keuangan');
  const press = `v1|verif.ya|${office.officeId}.${id}|${revision}`;
  for (const name of ['Operator Desa Gadingmangu', 'Camat', 'Bendahara', 'Kasi Tapem']) {
    const person = office.person(name);
    await person.say('/bantuan');
    const before = person.messages().length;
    await person.pressData(person.last(), press);
    await office.emulator.waitFor(
      () => person.answers().at(-1)?.text === 'Hal ini tidak termasuk peran Anda.',
    );
    expect(person.messages()).toHaveLength(before);
  }
  const sekcam = office.person('Sekcam');
  await sekcam.say('/periksa');
  for (const forged of [
    `v1|verif.ya|${office.officeId + 1}.${id}|${revision}`,
    `v1|verif.ya|${office.officeId}.999999|1`,
    `v1|verif.ya|${office.officeId}.x|1`,
    'v1|verif.ya||1',
  ]) {
    const before = sekcam.answers().length;
    await sekcam.pressData(sekcam.last(), forged);
    await office.emulator.waitFor(() => sekcam.answers().length > before);
  }
  expect((await report('Subbag Keuangan')).status).toBe('diajukan');
});

test('two verifiers look at one report: the slower is told who was faster, and goes on', async () => {
  const sekcam = office.person('Sekcam');
  const kasubbag = office.person('Kasubbag Perencanaan');
  for (const person of [sekcam, kasubbag]) {
    await person.say('/periksa');
    await person.tap('Seksi PMD');
  }
  await sekcam.tap('Verifikasi');
  await kasubbag.tap('Verifikasi');
  expect(kasubbag.last().text).toMatch(
    /^Laporan tadi sudah diverifikasi oleh Sekcam, 6 April 2026, 13\.00 WIB\.\n\nSub Bagian Keuangan[^\n]* · Maret 2026\n/,
  );
});

test('several at once: exactly the list that was shown, or none', async () => {
  const sekcam = office.person('Sekcam');
  const kasubbag = office.person('Kasubbag Perencanaan');
  const { id } = await report('Sukorejo');
  await office.db.prisma.realisasi.updateMany({
    where: { reportId: id },
    data: { anomaly: ['posisi_turun'] },
  });
  await sekcam.say('/periksa');
  await sekcam.tap('Sekaligus 4 tanpa ▲');
  expect(sekcam.last().text).not.toContain('Sukorejo');
  expect(sekcam.last().text).toContain('1 laporan lain bertanda ▲');
  await kasubbag.say('/periksa');
  await kasubbag.tap('Sembung');
  await kasubbag.tap('Verifikasi');
  await sekcam.tap('Ya, verifikasi 4');
  expect(sekcam.last().text).toMatch(
    /^Daftarnya berubah sejak tadi, .*:\n• Sembung \(Maret\): Kasubbag Perencanaan memverifikasi laporan ini, .*\n.*\n\nVerifikasi 3 laporan sekaligus\?/,
  );
  await sekcam.tap('Ya, verifikasi 3');
  expect(sekcam.last().text).toMatch(
    /^✔ 3 laporan diverifikasi\.\n\nMENUNGGU VERIFIKASI 1 · Kec\. Perak\n1\. Sukorejo/,
  );
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/verifikasi/bulk.txt');
});

test('a decision under another message is answered below it, and counts once', async () => {
  const camat = office.person('Camat');
  const { id } = await office.db.prisma.kendala.findFirstOrThrow({ where: { wantsDecision: true } });
  await camat.say('/bantuan');
  const digest = camat.last();
  for (const choices of ['bahas_rakor', 'setuju'] as const) {
    await camat.pressData(
      digest,
      buttonData('verif.keputusan', { office: office.officeId, kendala: id, decision: choices }),
    );
  }
  expect(camat.message(digest.messageId).text).toBe(digest.text);
  const answers = camat
    .messages()
    .slice(-2)
    .map((one) => one.text);
  expect(answers).toEqual([
    '✔ Musrenbang desa: dibahas di rakor.',
    'Sudah diputuskan Camat, 6 April 2026, 13.00 WIB: dibahas di rakor.',
  ]);
  const sekcam = office.person('Sekcam');
  await sekcam.say('/bantuan');
  await sekcam.pressData(
    sekcam.last(),
    buttonData('verif.keputusan', { office: office.officeId, kendala: id, decision: 'setuju' }),
  );
  expect(sekcam.answers().at(-1)?.text).toBe('Hal ini tidak termasuk peran Anda.');
});

test('a correction overtakes the verifier: the old revision is refused and the new one shown', async () => {
  const sekcam = office.person('Sekcam');
  await sekcam.say('/periksa');
  await sekcam.tap('Sembung');
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/ubah');
  await operator.say('Satu lembaga dibubarkan');
  await operator.tap('Lembaga kemasyarakatan aktif');
  await operator.say('5');
  await operator.tap('Benar, 5');
  await operator.tap('Kirim');
  await sekcam.tap('Verifikasi');
  expect(sekcam.last().text).toMatch(
    /^Yang Anda lihat revisi 1; Operator Desa Sembung sudah mengirim revisi 2, 6 April 2026, 13.00 WIB\. .*\n\nDesa Sembung · Maret 2026/,
  );
  expect(sekcam.last().text).toContain('Revisi 2 (Operator Desa Sembung): Satu lembaga dibubarkan');
  expect(sekcam.last().text).toContain('aktif: 5 lembaga\n    s/d Maret 5 dari 6 lembaga = 83,33 %');
  expect(sekcam.last().text).toContain('▲ berubah, dulu 6 lembaga\n    ▲ lebih kecil dari posisi sebelumnya');
  expect((await report('Sembung')).status).toBe('diajukan');
  await sekcam.tap('Verifikasi');
  expect(await report('Sembung')).toMatchObject({ status: 'diverifikasi', revision: 2 });
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/verifikasi/old-revision.txt');
});

test('the files of a report come as they were sent', async () => {
  const { id } = await report('Subbag Keuangan');
  const now = new Date('2026-04-06T03:00:00Z');
  const content = Buffer.from('%PDF-1.4\n%%EOF\n');
  const fileId = await saveFile(office.db.prisma, {
    sha256: 'x',
    mime: 'application/pdf',
    name: 'spj.pdf',
    content,
    now,
  });
  await office.db.prisma.bukti.create({
    data: {
      reportId: id,
      revision: 1,
      fileId,
      telegramFileId: 'x',
      name: 'spj.pdf',
      state: 'tersimpan',
      personId: 1,
      at: now,
    },
  });
  const sekcam = office.person('Sekcam');
  await sekcam.say('/periksa');
  await sekcam.tap('Subbag Keuangan');
  expect(sekcam.last().text).toContain('Bukti: 1 berkas');
  await sekcam.tap('Lihat bukti (1)');
  await office.emulator.waitFor(() => sekcam.last().document?.name === 'spj.pdf');
});

test('the camat approves the month and decides on the obstacle', async () => {
  const camat = office.person('Camat');
  await camat.say('/setujui');
  expect(camat.last().text).toContain('PERSETUJUAN Maret 2026');
  const ready = await office.db.prisma.report.count({ where: { month: '2026-03', status: 'diverifikasi' } });
  const old = data('Camat', `Setujui ${ready} laporan`);
  await camat.tap(`Setujui ${ready} laporan`);
  expect(camat.last().text).toContain(`★ ${ready} laporan Maret 2026 disetujui.`);
  expect(await office.db.prisma.report.count({ where: { month: '2026-03', status: 'disetujui' } })).toBe(
    ready,
  );
  await camat.pressData(camat.last(), old);
  expect(camat.last().text?.match(/Tidak ada laporan yang siap disetujui/g)).toHaveLength(1);

  await camat.say('/keputusan');
  expect(camat.last().text).toContain('SPJ transport 2 desa belum lengkap');
  await camat.tap('Setuju');
  expect(camat.last().text).toContain('✔ Musrenbang desa: setuju.');
  const kasi = office.person('Kasi PMD');
  await office.emulator.waitFor(() => kasi.messages().some((one) => one.text?.includes('Keputusan Camat')));
  await expect(camat.transcript()).toMatchFileSnapshot('../transcripts/verifikasi/camat.txt');

  const sekcam = office.person('Sekcam');
  await sekcam.say('/status');
  await sekcam.tap('Per seksi');
  await sekcam.tap(/Seksi PMD/);
  expect(sekcam.last().text).toMatch(/^• Musrenbang desa: SPJ .* \(keputusan Camat: setuju\)$/m);
});

test('two people interleaved: the camat and the kasubbag hear who did what to which report since their list', async () => {
  const camat = office.person('Camat');
  const sekcam = office.person('Sekcam');
  const kasubbag = office.person('Kasubbag Perencanaan');
  await camat.say('/setujui');
  await kasubbag.say('/periksa');
  await kasubbag.tap(/^Sekaligus/);
  await sekcam.say('/periksa');
  await sekcam.tap('Subbag Keuangan');
  await sekcam.tap('Verifikasi');
  await camat.tap(/^Setujui \d+ laporan/);
  const what = '• Subbag Keuangan (Maret): Sekcam memverifikasi laporan ini, 6 April 2026, 13.00 WIB';
  expect(camat.last().text).toContain(what);
  expect(await office.db.prisma.report.count({ where: { status: 'disetujui', month: '2026-03' } })).toBe(0);
  await kasubbag.tap(/^Ya, verifikasi/);
  expect(kasubbag.last().text).toContain(what);
  await camat.tap(/^Setujui \d+ laporan/);
  expect(camat.last().text).toMatch(/^★ \d+ laporan Maret 2026 disetujui\./);
  await expect(camat.transcript()).toMatchFileSnapshot('../transcripts/verifikasi/list-changed.txt');
  await expect(kasubbag.transcript()).toMatchFileSnapshot('../transcripts/verifikasi/list-changed-bulk.txt');
});

test('an approved report is opened again from the month list, with a typed reason', async () => {
  const sekcam = office.person('Sekcam');
  await sekcam.say('/periksa');
  await sekcam.tap('Semua laporan per bulan');
  await sekcam.tap('Februari');
  await sekcam.tap(/^★ Sembung/);
  expect(sekcam.last().text).not.toContain('sementara');
  await sekcam.tap('Buka kembali');
  await sekcam.say('Angka Februari keliru');
  expect(sekcam.last().text).toContain('■ Desa Sembung dibuka kembali');
  expect((await report('Sembung', '2026-02')).status).toBe('dikembalikan');
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/verifikasi/reopened.txt');
});
