import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { assign } from '../../support/e2e/sent-reports.ts';
import { bendaharaTakesOver, fromMarch, reportPmd } from '../../support/e2e/two-reporters.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';
import { TOKEN } from '../../support/process/run-command.ts';

const MUSRENBANG = 'uang:7.01.03.2.01.0001';

let office: TestOffice;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

async function explainedJson() {
  const { stdout } = await runCli(['jelaskan', '35.17.01', MUSRENBANG, '--json', '--bulan', '2026-03'], {
    BOT_TOKEN: TOKEN,
    DATABASE_URL: office.db.url,
    TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
    KENTONGAN_CLOCK: office.clock.now().toString(),
  });
  return JSON.parse(stdout).angka[0];
}

/** The message that takes the money of the Musrenbang apart, for the sekcam. */
async function explainedInChat(): Promise<string> {
  const node = await office.db.prisma.planNode.findFirstOrThrow({
    where: { kode: MUSRENBANG.slice('uang:'.length) },
    orderBy: { id: 'desc' },
  });
  const sekcam = office.person('Sekcam');
  await sekcam.say('/jelaskan 2026-03');
  await sekcam.pressData(sekcam.last().messageId, `v1|jelas.figur|${office.officeId}.2026-03.u${node.id}|0`);
  return sekcam.last().text ?? '';
}

test('a figure tells who took it over from whom and when, with both figures, and by what its month counts', async () => {
  await reportPmd(office, '2.000.000');
  await fromMarch(office, 'Bendahara');
  await fromMarch(office, 'SP2D');
  await bendaharaTakesOver(office, '2,5 juta');

  expect(await explainedInChat()).toMatchInlineSnapshot(`
    "Keuangan Musrenbang desa · Kecamatan Perak · s/d Maret 2026
    Hasil: 77,47 %
    berdasar 1 dari 1 sub kegiatan · sementara, ada yang belum diperiksa

    Hitungan
    1. Dijumlahkan dari bulan ke bulan: 5.200.000 + 8.200.000 + 2.500.000 = Rp15.900.000
    2. Serapan: belanja × 100 ÷ pagu: 15.900.000 × 100 ÷ 20.525.300 = 77,47 %
    3. Rencana sampai bulan ini (0 dari 1 menurut anggaran kas, lainnya dibagi rata 12 bulan): 25 %
    4. Deviasi: realisasi − rencana: ≈77,4654 − 25 = +52,47 poin

    Dilaporkan
    • Seksi Pemberdayaan Masyarakat dan Desa, Januari: Rp5.200.000 (SPJ). Diisi Kasi PMD, 5 Februari 2026, 16.50 WIB, laporan 2026-01/35.17.01/PMD/1 (sudah diperiksa)
    • Seksi Pemberdayaan Masyarakat dan Desa, Februari: Rp8.200.000 (SPJ). Diisi Kasi PMD, 5 Maret 2026, 16.20 WIB, laporan 2026-02/35.17.01/PMD/1 (sudah diperiksa)
    • Bendahara Pengeluaran, Maret: Rp2.500.000 (SP2D). Diisi Bendahara, 1 April 2026, 07.30 WIB, laporan 2026-03/35.17.01/BENDAHARA/1 (belum diperiksa)
    • Tidak ikut dihitung: Seksi Pemberdayaan Masyarakat dan Desa, Maret: Rp2.000.000 (SP2D). Diisi Kasi PMD, 1 April 2026, 07.30 WIB, laporan 2026-03/35.17.01/PMD/1 (belum diperiksa)
    • Maret 2026: Bendahara mengambil alih, 1 April 2026, 07.30 WIB. Yang dihitung Rp2.500.000 (SP2D) dari Bendahara Pengeluaran, menggantikan Rp2.000.000 (SP2D) dari Seksi Pemberdayaan Masyarakat dan Desa

    Sumber
    • 7.01.03.2.01.0001: Pagu indikatif Renstra Rp20.525.300, berlaku 1 Januari 2026
    • Belanja dihitung menurut SPJ (Januari s/d Februari) dan SP2D (Maret)
    • Aturan predikat dan bobot: ketentuan kabupaten, berlaku 1 Januari 2026"
  `);
  const json = await explainedJson();
  expect(json.diambilAlih).toMatchInlineSnapshot(`
    [
      {
        "bulan": "2026-03",
        "digantikan": {
          "bulan": "2026-03",
          "dasar": "SP2D",
          "kategori": null,
          "keadaan": "nilai",
          "laporan": "2026-03/35.17.01/PMD/1",
          "nilai": "2000000",
          "oleh": "Kasi PMD",
          "pada": "2026-04-01T00:30:00Z",
          "pelapor": "PMD",
          "penyebut": null,
          "status": "diajukan",
          "tanggal": null,
          "unsur": [],
        },
        "dihitung": {
          "bulan": "2026-03",
          "dasar": "SP2D",
          "kategori": null,
          "keadaan": "nilai",
          "laporan": "2026-03/35.17.01/BENDAHARA/1",
          "nilai": "2500000",
          "oleh": "Bendahara",
          "pada": "2026-04-01T00:30:00Z",
          "pelapor": "BENDAHARA",
          "penyebut": null,
          "status": "diajukan",
          "tanggal": null,
          "unsur": [],
        },
        "oleh": "Bendahara",
        "pada": "2026-04-01T00:30:00.000Z",
      },
    ]
  `);
  expect(json.dasarUang).toMatchInlineSnapshot(`
    [
      {
        "dari": "2026-01",
        "dasar": "SPJ",
        "sampai": "2026-02",
      },
      {
        "dari": "2026-03",
        "dasar": "SP2D",
        "sampai": "2026-03",
      },
    ]
  `);
}, 120_000);

/** What the bot told a person of its own accord about a takeover. */
const told = (name: string) =>
  office
    .person(name)
    .transcript()
    .split('\n')
    .filter((line) => /mengambil alih|menggantikan/.test(line));

test('one act is told once to who reports for the unit, who gave the figure and who verified it', async () => {
  const kasi = await reportPmd(office, '2.000.000');
  const sekcam = office.person('Sekcam');
  await sekcam.say('/periksa');
  await sekcam.tap('Seksi PMD');
  await sekcam.tap('Verifikasi');
  await fromMarch(office, 'Bendahara');
  await office.db.prisma.assignment.updateMany({
    where: { person: { name: 'Kasi PMD' } },
    data: { endedAt: new Date('2026-04-01T00:30:00Z') },
  });
  await assign(office, { telegramId: kasi.id, name: 'Kasi PMD', role: 'seksi', reporter: 'TAPEM' });
  const fresh = await assign(office, {
    telegramId: 7_900_101,
    name: 'Kasi PMD Baru',
    role: 'seksi',
    reporter: 'PMD',
  });
  await bendaharaTakesOver(office, '2,5 juta');

  const news = [
    '> Bendahara mengambil alih angka Maret 2026 untuk Bendahara Pengeluaran. Yang dihitung sekarang:',
    '> • Musrenbang desa: Rp2.500.000, menggantikan Rp2.000.000 dari Seksi PMD',
  ];
  expect(told('Kasi PMD')).toEqual(news);
  expect(told('Sekcam')).toEqual(news);
  expect(fresh.last().text).toContain('Rp2.500.000, menggantikan Rp2.000.000 dari Seksi PMD');
  expect(told('Kasubbag Perencanaan')).toEqual([]);
}, 120_000);
