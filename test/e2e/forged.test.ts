import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siapkanKantor } from '../../src/app/kantor/siapkan-kantor.ts';
import { jenisUnit } from '../../src/app/pendaftaran/role-unit.ts';
import { PERAN, type Peran, punyaHak } from '../../src/domain/peran.ts';
import { FITUR } from '../../src/edge/fitur.ts';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { insertAssignment, savePerson } from '../../src/store/assignments.ts';
import { transact } from '../../src/store/tx.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { type Incaran, idPalsu, VERB_DIKENAL } from './forged-ids.ts';

/** What only those who may see Sembung's reports are told: its name, its figure, the word in its obstacle. */
const RAHASIA = /987[.,]?654|rahasia|sembung/i;

const KETUK = FITUR.flatMap((one) => one.ketuk ?? []);

let office: TestOffice;
let incaran: Incaran;
let revisi: number;

/** Somebody with roles, who has talked to the bot; a reporter's role is bound to the first unit of its kind. */
async function orang(id: number, officeId: number, peran: readonly Peran[]): Promise<TelegramUser> {
  const now = new Date('2026-01-05T01:00:00Z');
  await transact(office.db.prisma, async (tx) => {
    const personId = await savePerson(tx, { telegramId: id, nama: `Orang ${id}`, now });
    for (const one of peran) {
      const jenis = jenisUnit(one);
      const unit =
        jenis && (await tx.reporterUnit.findFirst({ where: { officeId, jenis: { in: [...jenis] } } }));
      if (jenis !== undefined && unit === null) continue;
      await insertAssignment(tx, { personId, officeId, peran: one, pelaporId: unit?.id, plt: false, now });
    }
  });
  return office.emulator.user({ id, firstName: `Orang ${id}`, started: true });
}

beforeAll(async () => {
  office = await startOffice({ now: '2026-04-02T09:00:00+07:00', isi: '2026-04-02T09:00:00+07:00' });
  const { prisma } = office.db;
  const lain = await transact(prisma, (tx) =>
    siapkanKantor(
      tx,
      {
        provinsi: { kode: '91', nama: 'Papua' },
        kabupaten: { kode: '91.03', nama: 'Kabupaten Jayapura' },
        kecamatan: { kode: '91.03.01', nama: 'Sentani' },
        desa: [{ kode: '91.03.01.2001', nama: 'Ifale' }],
      },
      Temporal.Instant.from('2026-01-02T00:00:00Z'),
    ),
  );
  const sembung = await prisma.reporterUnit.findFirstOrThrow({ where: { kode: '35.17.01.2006' } });
  const punya = { report: { reporterId: sembung.id } };
  await prisma.realisasi.updateMany({ where: { ...punya, keadaan: 'nilai' }, data: { nilai: 987654 } });
  const menunggu = await prisma.report.findFirstOrThrow({ where: { status: 'diajukan' } });
  await prisma.realisasi.updateMany({
    where: { reportId: menunggu.id, keadaan: 'nilai' },
    data: { nilai: 987654 },
  });
  const operator = office.orang('Operator Desa Sembung');
  await operator.say('/lapor');
  await operator.tap('Sudah');
  await operator.say('27');
  const butir = await prisma.draftAnswer.findFirstOrThrow();
  const isi = { reportId: menunggu.id, revisi: menunggu.revisi, butir: [], personId: 1, at: new Date() };
  const kendala = await prisma.kendala.create({ data: { ...isi, teks: 'Rahasia!', mintaKeputusan: true } });
  const kasubbag = await prisma.assignment.findFirstOrThrow({ where: { peran: 'kasubbag' } });
  const libur = await prisma.holiday.findFirstOrThrow({ where: { tanggal: new Date('2026-04-03') } });
  const node = await prisma.planNode.findFirstOrThrow({ where: { level: 'sub_kegiatan' } });
  const unggahan = await prisma.unggahan.create({
    data: {
      officeId: office.officeId,
      personId: kasubbag.personId,
      tujuan: 'dpa',
      keadaan: 'terbaca',
      nama: 'rahasia.csv',
      args: { tahun: 2026, jenis: 'dpa', berlakuDari: '2026-01-02' },
      isi: { baris: [], masalah: [] },
      at: new Date(),
    },
  });
  revisi = menunggu.revisi;
  incaran = {
    kantor: office.officeId,
    kantorSendiri: lain.officeId,
    report: menunggu.id,
    pelapor: sembung.id,
    bulan: '2026-03',
    butir: butir.butir,
    node: node.id,
    penugasan: kasubbag.id,
    kendala: kendala.id,
    libur: libur.tanggal.toISOString().slice(0, 10),
    unggahan: unggahan.id,
  };
});
afterAll(async () => {
  // A button pressed again draws the same screen again.
  const refused = office.emulator.refusals().filter(({ refused: why }) => !why?.includes('not modified'));
  expect(refused).toEqual([]);
  await office.stop();
});

/** What a press writes by being a press: the update, its answers, the menu and last sight of the sender. */
const BUKAN_KEADAAN = ['Outbox', 'SeenUpdate', 'DialogState', 'Person', 'JobRun', '_prisma_migrations'];

/** A mark of everything stored but that, table by table. */
async function keadaan(): Promise<Record<string, string>> {
  const tables = await office.db.prisma.$queryRawUnsafe<{ t: string }[]>(
    `SELECT tablename AS t FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY($1) ORDER BY 1`,
    BUKAN_KEADAAN,
  );
  const marks = tables.map(
    ({ t }) =>
      `SELECT '${t}' AS nama, md5(COALESCE(string_agg(x::text, ';' ORDER BY x::text), '')) AS sidik FROM "${t}" x`,
  );
  const rows = await office.db.prisma.$queryRawUnsafe<{ nama: string; sidik: string }[]>(
    marks.join(' UNION ALL '),
  );
  return Object.fromEntries(rows.map(({ nama, sidik }) => [nama, sidik]));
}

/** Everything that was said to a chat after an outbox number. */
async function dikatakan(chatId: number, setelah: bigint) {
  return await office.db.prisma.outbox.findMany({ where: { chatId, id: { gt: setelah } } });
}

test('there are forged ids for every button of the bot', () => {
  expect(KETUK.map((one) => one.verb).sort()).toEqual(VERB_DIKENAL);
});

const PENYERANG: readonly [siapa: string, kecuali: Peran | undefined, who: () => Promise<TelegramUser>][] = [
  ['the operator of another desa', undefined, async () => office.orang('Operator Desa Plosogenuk')],
  ['an observer', 'pengamat', () => orang(7_900_001, incaran.kantor, ['pengamat'])],
  ['the camat', 'camat', async () => office.orang('Camat')],
  [
    'a stranger',
    undefined,
    async () => office.emulator.user({ id: 7_900_002, firstName: 'Asing', started: true }),
  ],
  [
    'somebody with every role at another office',
    undefined,
    () => orang(7_900_003, incaran.kantorSendiri, PERAN),
  ],
];

test.each(PENYERANG)(
  '%s changes nothing with forged buttons and reads nothing',
  async (_, kecuali, who) => {
    const penyerang = await who();
    await penyerang.say('/bantuan');
    const sebelum = await keadaan();
    const { id: mulai } = await office.db.prisma.outbox.findFirstOrThrow({ orderBy: { id: 'desc' } });
    const layar = penyerang.last();
    const gagal: string[] = [];
    for (const { verb, syarat } of KETUK) {
      // What the role may do at its own office is no forgery.
      if (kecuali !== undefined && punyaHak(kecuali, syarat === 'siapa_pun' ? 'lihat_status' : syarat))
        continue;
      const ditekan = idPalsu(verb, incaran).map((id) => `v1|${verb}|${id}|${revisi}`);
      for (const data of ditekan) await penyerang.pressData(layar, data);
      const sesudah = await keadaan();
      for (const tabel of Object.keys(sebelum))
        if (sesudah[tabel] !== sebelum[tabel]) gagal.push(`${verb}: ${tabel} has changed`);
      Object.assign(sebelum, sesudah);
    }
    for (const { payload, fileId } of await dikatakan(penyerang.id, mulai)) {
      const text = JSON.stringify(payload);
      if (fileId !== null || RAHASIA.test(text)) gagal.push(`was told ${text}`);
    }
    gagal.push(
      ...penyerang.answers().flatMap(({ text }) => (RAHASIA.test(text) ? [`was told ${text}`] : [])),
    );
    expect(gagal).toEqual([]);
    expect(office.log).toEqual([]);
  },
  120_000,
);

test('the same buttons work for those whose they are', async () => {
  const tekan = async (nama: string, verb: string, id: string) => {
    await office.orang(nama).say('/bantuan');
    await office.orang(nama).pressData(office.orang(nama).last(), `v1|${verb}|${id}|${revisi}`);
  };
  const { kantor, report, pelapor, bulan, kendala } = incaran;
  await tekan('Sekcam', 'verif.buka', `${kantor}.${report}`);
  expect(office.orang('Sekcam').transcript()).toMatch(RAHASIA);
  await tekan('Sekcam', 'verif.ya', `${kantor}.${report}`);
  await tekan('Camat', 'verif.putus', `${kantor}.${kendala}.setuju`);
  await tekan('Operator Desa Sembung', 'ringkasan.revisi', `${kantor}.2026-02.${pelapor}`);
  await tekan('Operator Desa Sembung', 'lapor.isi', `${pelapor}.${bulan}`);
  expect(office.orang('Operator Desa Sembung').last().text).toContain('2/3');
  const { prisma } = office.db;
  expect((await prisma.report.findUniqueOrThrow({ where: { id: report } })).status).toBe('diverifikasi');
  expect((await prisma.kendala.findUniqueOrThrow({ where: { id: kendala } })).keputusan).toBe('setuju');
});
