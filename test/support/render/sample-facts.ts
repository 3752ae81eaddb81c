import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import type { DigestFacts, DigestProgram } from '../../../src/render/digest/facts/digest-facts.ts';

const d = (value: string | number): Decimal => new Decimal(value);

/** One explanation as `/jelaskan` words it. */
const EXPLANATIONS: DigestFacts['explanations'] = [
  {
    title: 'Serapan kantor tanpa gaji · Kecamatan Perak · s/d Maret 2026',
    outcome: 'Hasil: 15,04 %',
    basis: ['berdasar 2 dari 26 sub kegiatan', 'sementara, ada yang belum diperiksa'],
    reported: [],
    part: [
      'Musrenbang desa: Rp15.550.000 (pagu Rp20.525.300)',
      'Rapat koordinasi: Rp3.700.000 (pagu Rp23.929.000)',
    ],
    rumus: [],
    step: ['Dijumlahkan dari sub kegiatan yang sudah lapor: 15.550.000 + 3.700.000 = Rp19.250.000'],
    source: ['Aturan predikat dan bobot: bawaan (Permendagri 86/2017)'],
  },
];

/** Names and pagu 2026 of Perak's programs (Renstra 2025–2029, Tabel 4.2); every realisasi is invented. */
function programs(): DigestProgram[] {
  const rows: [
    string,
    string,
    string,
    string,
    string | undefined,
    DigestProgram['predikat'],
    number,
    number,
  ][] = [
    [
      '7.01.01',
      'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
      '3326859954',
      '850985310',
      '88.9',
      'tinggi',
      16,
      19,
    ],
    [
      '7.01.02',
      'Program Penyelenggaraan Pemerintahan dan Pelayanan Publik',
      '5813750',
      '960000',
      '96.25',
      'sangat_tinggi',
      1,
      1,
    ],
    [
      '7.01.03',
      'Program Pemberdayaan Masyarakat Desa dan Kelurahan',
      '54076300',
      '22900000',
      '71.4',
      'sedang',
      2,
      2,
    ],
    [
      '7.01.04',
      'Program Koordinasi Ketentraman dan Ketertiban Umum',
      '12120500',
      '2864500',
      '58.33',
      'rendah',
      2,
      2,
    ],
    [
      '7.01.05',
      'Program Penyelenggaraan Urusan Pemerintahan Umum',
      '122487700',
      '8600000',
      '33.3',
      'sangat_rendah',
      1,
      2,
    ],
    [
      '7.01.06',
      'Program Pembinaan dan Pengawasan Pemerintahan Desa',
      '5700000',
      '1300000',
      undefined,
      undefined,
      0,
      1,
    ],
  ];
  return rows.map(([kode, name, pagu, realisasi, capaian, predikat, from, total]) => ({
    kode,
    name,
    capaian: capaian === undefined ? undefined : d(capaian),
    predikat,
    coverage: { from, total },
    serapan: d(realisasi).times(100).dividedBy(pagu),
    pagu: d(pagu),
    realisasi: d(realisasi),
    efficiency:
      capaian === undefined
        ? undefined
        : {
            capaianOfYear: d(capaian).div(4),
            points: d(capaian).div(4).minus(d(realisasi).times(100).dividedBy(pagu)),
          },
    provisional: kode !== '7.01.02',
  }));
}

/** Monday 6 April 2026 in Kecamatan Perak, as in the team's dialogue; all realisasi and reports are invented. */
export function sampleFacts(changed: Partial<DigestFacts> = {}): DigestFacts {
  return {
    office: { kecamatan: 'Perak', kabupaten: 'Kabupaten Jombang', provinsi: 'Jawa Timur' },
    date: Temporal.PlainDate.from('2026-04-06'),
    dataUntil: Temporal.ZonedDateTime.from('2026-04-05T20:00:00[Asia/Jakarta]'),
    month: '2026-03',
    due: Temporal.PlainDate.from('2026-04-06'),
    completeness: {
      received: 14,
      from: 19,
      onTime: 14,
      verified: 9,
      desa: { received: 11, from: 13 },
      unit: { received: 3, from: 6 },
    },
    decisions: [
      {
        id: 'k1',
        butir: 'Musrenbang desa',
        unit: 'Seksi PMD',
        text: 'SPJ transport 2 desa belum lengkap.',
        suggested: 'ditagih sebelum 10 April',
      },
    ],
    serapan: {
      withoutGaji: {
        percent: d('15.0378'),
        plan: d(20),
        deviasiPoints: d('-4.9622'),
        realisasi: d('133472500'),
        pagu: d('887577620'),
        provisional: true,
      },
      withGaji: {
        percent: d('25.1657'),
        realisasi: d('887609810'),
        pagu: d('3527058204'),
        provisional: true,
      },
      gajiNote: 'gaji 4 dari 14 kali, termasuk THR',
      forecast: {
        money: {
          way: [{ way: 'laju', value: d('533890000') }],
          lowest: d('310000000'),
          highest: d('901500000'),
          month: 3,
        },
        pagu: d('887577620'),
        percent: d('60.1514'),
        lowest: d('34.9265'),
        highest: d('101.57'),
        coverage: { from: 22, total: 26 },
      },
    },
    fisik: {
      percent: d('18.2'),
      plan: d(22),
      deviasiPoints: d('-3.8'),
      basis: { from: 22, total: 27 },
      provisional: true,
    },
    programs: programs(),
    lagging: [
      {
        name: 'Urusan pemerintahan umum',
        percent: d('7.0211'),
        realisasi: d('8600000'),
        pagu: d('122487700'),
        provisional: true,
      },
      {
        name: 'Penunjang, tanpa gaji',
        percent: d('14.0894'),
        realisasi: d('96848000'),
        pagu: d('687379370'),
        provisional: true,
      },
      { name: 'Pelayanan publik', percent: d('16.5126'), realisasi: d('960000'), pagu: d('5813750') },
    ],
    attention: {
      count: { target: 3, exceeded: 1, pagu: 1 },
      worst: [
        {
          kind: 'terancam',
          name: 'Laporan penegakan perda',
          satuan: 'laporan',
          value: d(3),
          target: d(24),
          needed: d('2.3333'),
          best: d(1),
          provisional: true,
        },
        {
          kind: 'terlampaui',
          name: 'Kejadian trantibum',
          desa: 'Temuwulan',
          satuan: 'kejadian',
          value: d(4),
          target: d(3),
          provisional: false,
        },
        {
          kind: 'pagu',
          name: 'Musrenbang desa',
          realisasi: d('15550000'),
          pagu: d('20525300'),
          provisional: true,
        },
      ],
    },
    changes: {
      newReports: 9,
      lines: [
        { kind: 'bertambah', name: 'desa LPJ APBDes 2025', add: 3, current: 10, from: 13 },
        {
          kind: 'angka',
          name: 'Serapan tanpa gaji',
          before: d('11.2'),
          current: d('15.0378'),
          satuan: 'persen',
          provisional: true,
        },
        {
          kind: 'koreksi',
          reporter: 'Seksi PMD',
          butir: 'Efektivitas pemberdayaan',
          month: '2026-02',
          old: d('3500000'),
          fresh: d('3200000'),
          satuan: 'rupiah',
          provisional: false,
        },
      ],
    },
    obstacles: [
      {
        unit: 'Seksi PMD',
        butir: 'Musrenbang desa',
        text: 'SPJ transport 2 desa belum lengkap: kuitansi belum ditandatangani penerima.',
        followUp: 'Ditagih sebelum 10 April.',
      },
      {
        unit: 'Desa Gadingmangu',
        butir: 'LPJ APBDes 2025',
        text: 'Berita acara musyawarah desa belum ditandatangani BPD.',
        followUp: 'Musyawarah ulang 9 April.',
        decision: 'disetujui 30 Maret',
      },
    ],
    missing: [
      { name: 'Plosogenuk', kind: 'desa', missing: 3 },
      { name: 'Temuwulan', kind: 'desa', missing: 1 },
      { name: 'Seksi Sosial Budaya', kind: 'unit', missing: 4 },
      { name: 'Subbag Umum dan Kepegawaian', kind: 'unit', missing: 12 },
      { name: 'Subbag Keuangan dan Perencanaan', kind: 'unit', missing: 6 },
    ],
    provisional: { unchecked: 4, returned: 1 },
    paguBasis: 'renstra',
    moneyFromBendahara: true,
    explanations: EXPLANATIONS,
    uncertainMessages: 0,
    ...changed,
  };
}

const NONE = { provisional: false };

/** An office that has been set up and nothing more: every figure is unknown, every list is empty. */
export function emptyFacts(): DigestFacts {
  return sampleFacts({
    completeness: {
      received: 0,
      from: 0,
      onTime: 0,
      verified: 0,
      desa: { received: 0, from: 0 },
      unit: { received: 0, from: 0 },
    },
    decisions: [],
    serapan: { withoutGaji: NONE, withGaji: NONE },
    fisik: { basis: { from: 0, total: 0 }, provisional: false },
    programs: [
      { kode: '7.01.01', name: 'Program tanpa angka', coverage: { from: 0, total: 3 }, provisional: true },
    ],
    lagging: [],
    attention: { count: { target: 0, exceeded: 0, pagu: 0 }, worst: [] },
    changes: { newReports: 0, lines: [] },
    obstacles: [],
    missing: [],
    provisional: { unchecked: 0, returned: 0 },
  });
}

const LONG_NAME = 'Program Koordinasi & Peningkatan <Sinergi> Penyelenggaraan Pemerintahan Umum, '
  .repeat(3)
  .slice(0, 200);

/** As much of everything as an office could ever bring: 108 desa, names of 200 and obstacles of 4,000 characters. */
export function extremeFacts(): DigestFacts {
  const base = sampleFacts();
  const text =
    `🔴 Kendala\u0000 panjang \u{1F468}‍\u{1F469} ${'kuitansi belum lengkap karena rapat ditunda; '.repeat(100)}`.slice(
      0,
      4000,
    );
  return sampleFacts({
    office: { kecamatan: 'Batu & <Kota> "Lama"', kabupaten: 'Kabupaten A & B', provinsi: 'Jawa Timur' },
    decisions: Array.from({ length: 6 }, (_, index) => ({
      id: `k${index}`,
      butir: LONG_NAME,
      unit: LONG_NAME,
      text,
      suggested: 'x'.repeat(300),
    })),
    programs: Array.from({ length: 40 }, (_, index) => ({
      ...base.programs[index % 6]!,
      kode: `7.01.${index}`,
      name: `${index} ${LONG_NAME}`,
    })),
    lagging: [{ name: LONG_NAME, percent: d('-3.5'), realisasi: d('-350000'), pagu: d('999999999999999') }],
    attention: {
      count: { target: 321, exceeded: 12, pagu: 27 },
      worst: Array.from({ length: 4 }, () => ({
        ...base.attention.worst[0]!,
        name: LONG_NAME,
        desa: LONG_NAME,
      })),
    },
    obstacles: Array.from({ length: 4 }, () => ({
      unit: LONG_NAME,
      butir: LONG_NAME,
      text,
      followUp: text,
    })),
    missing: Array.from({ length: 108 }, (_, index) => ({
      name: `Desa Sumbermulyo ${index + 1}`,
      kind: 'desa' as const,
      missing: 3,
    })),
    uncertainMessages: 7,
  });
}
