import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import type { DigestFacts, DigestProgram } from '../../src/render/digest-facts.ts';

const d = (value: string | number): Decimal => new Decimal(value);

/** One explanation as `/jelaskan` words it. */
const PENJELASAN: DigestFacts['explanations'] = [
  {
    judul: 'Serapan kantor tanpa gaji · Kecamatan Perak · s/d Maret 2026',
    hasil: 'Hasil: 15,04 %',
    dasar: ['berdasar 2 dari 26 sub kegiatan', 'sementara, ada yang belum diperiksa'],
    masukan: [],
    bagian: [
      'Musrenbang desa: Rp15.550.000 (pagu Rp20.525.300)',
      'Rapat koordinasi: Rp3.700.000 (pagu Rp23.929.000)',
    ],
    rumus: [],
    langkah: ['Dijumlahkan dari sub kegiatan yang sudah lapor: 15.550.000 + 3.700.000 = Rp19.250.000'],
    sumber: ['Aturan predikat dan bobot: bawaan (Permendagri 86/2017)'],
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
  return rows.map(([kode, nama, pagu, realisasi, capaian, predikat, dari, total]) => ({
    kode,
    nama,
    capaian: capaian === undefined ? undefined : d(capaian),
    predikat,
    cakupan: { dari, total },
    serapan: d(realisasi).times(100).dividedBy(pagu),
    pagu: d(pagu),
    realisasi: d(realisasi),
    efisiensi:
      capaian === undefined
        ? undefined
        : {
            capaianSetahun: d(capaian).div(4),
            poin: d(capaian).div(4).minus(d(realisasi).times(100).dividedBy(pagu)),
          },
    sementara: kode !== '7.01.02',
  }));
}

/** Monday 6 April 2026 in Kecamatan Perak, as in the team's dialogue; all realisasi and reports are invented. */
export function sampleFacts(changed: Partial<DigestFacts> = {}): DigestFacts {
  return {
    office: { kecamatan: 'Perak', kabupaten: 'Kabupaten Jombang', provinsi: 'Jawa Timur' },
    date: Temporal.PlainDate.from('2026-04-06'),
    dataSampai: Temporal.ZonedDateTime.from('2026-04-05T20:00:00[Asia/Jakarta]'),
    bulan: '2026-03',
    batas: Temporal.PlainDate.from('2026-04-06'),
    completeness: {
      masuk: 14,
      dari: 19,
      tepatWaktu: 14,
      terverifikasi: 9,
      desa: { masuk: 11, dari: 13 },
      unit: { masuk: 3, dari: 6 },
    },
    decisions: [
      {
        id: 'k1',
        butir: 'Musrenbang desa',
        unit: 'Seksi PMD',
        teks: 'SPJ transport 2 desa belum lengkap.',
        usul: 'ditagih sebelum 10 April',
      },
    ],
    serapan: {
      tanpaGaji: {
        persen: d('15.0378'),
        rencana: d(20),
        deviasiPoin: d('-4.9622'),
        realisasi: d('133472500'),
        pagu: d('887577620'),
        sementara: true,
      },
      denganGaji: { persen: d('25.1657'), realisasi: d('887609810'), pagu: d('3527058204'), sementara: true },
      gajiKeterangan: 'gaji 4 dari 14 kali, termasuk THR',
      prakiraan: {
        uang: {
          cara: [{ cara: 'laju', nilai: d('533890000') }],
          terendah: d('310000000'),
          tertinggi: d('901500000'),
          bulan: 3,
        },
        pagu: d('887577620'),
        persen: d('60.1514'),
        terendah: d('34.9265'),
        tertinggi: d('101.57'),
        cakupan: { dari: 22, total: 26 },
      },
    },
    fisik: {
      persen: d('18.2'),
      rencana: d(22),
      deviasiPoin: d('-3.8'),
      dasar: { dari: 22, total: 27 },
      sementara: true,
    },
    programs: programs(),
    lagging: [
      {
        nama: 'Urusan pemerintahan umum',
        persen: d('7.0211'),
        realisasi: d('8600000'),
        pagu: d('122487700'),
        sementara: true,
      },
      {
        nama: 'Penunjang, tanpa gaji',
        persen: d('14.0894'),
        realisasi: d('96848000'),
        pagu: d('687379370'),
        sementara: true,
      },
      { nama: 'Pelayanan publik', persen: d('16.5126'), realisasi: d('960000'), pagu: d('5813750') },
    ],
    perhatian: {
      jumlah: { target: 3, terlampaui: 1, pagu: 1 },
      terparah: [
        {
          jenis: 'terancam',
          nama: 'Laporan penegakan perda',
          satuan: 'laporan',
          nilai: d(3),
          target: d(24),
          perlu: d('2.3333'),
          terbaik: d(1),
          sementara: true,
        },
        {
          jenis: 'terlampaui',
          nama: 'Kejadian trantibum',
          desa: 'Temuwulan',
          satuan: 'kejadian',
          nilai: d(4),
          target: d(3),
          sementara: false,
        },
        {
          jenis: 'pagu',
          nama: 'Musrenbang desa',
          realisasi: d('15550000'),
          pagu: d('20525300'),
          sementara: true,
        },
      ],
    },
    changes: {
      laporanBaru: 9,
      lines: [
        { kind: 'bertambah', nama: 'desa LPJ APBDes 2025', tambah: 3, kini: 10, dari: 13 },
        {
          kind: 'angka',
          nama: 'Serapan tanpa gaji',
          sebelum: d('11.2'),
          kini: d('15.0378'),
          satuan: 'persen',
          sementara: true,
        },
        {
          kind: 'koreksi',
          pelapor: 'Seksi PMD',
          butir: 'Efektivitas pemberdayaan',
          bulan: '2026-02',
          lama: d('3500000'),
          baru: d('3200000'),
          satuan: 'rupiah',
          sementara: false,
        },
      ],
    },
    obstacles: [
      {
        unit: 'Seksi PMD',
        butir: 'Musrenbang desa',
        teks: 'SPJ transport 2 desa belum lengkap: kuitansi belum ditandatangani penerima.',
        tindakLanjut: 'Ditagih sebelum 10 April.',
      },
      {
        unit: 'Desa Gadingmangu',
        butir: 'LPJ APBDes 2025',
        teks: 'Berita acara musyawarah desa belum ditandatangani BPD.',
        tindakLanjut: 'Musyawarah ulang 9 April.',
        keputusan: 'disetujui 30 Maret',
      },
    ],
    missing: [
      { nama: 'Plosogenuk', jenis: 'desa', kurang: 3 },
      { nama: 'Temuwulan', jenis: 'desa', kurang: 1 },
      { nama: 'Seksi Sosial Budaya', jenis: 'unit', kurang: 4 },
      { nama: 'Subbag Umum dan Kepegawaian', jenis: 'unit', kurang: 12 },
      { nama: 'Subbag Keuangan dan Perencanaan', jenis: 'unit', kurang: 6 },
    ],
    sementara: { belumDiperiksa: 4, dikembalikan: 1 },
    paguDasar: 'renstra',
    keuanganDariBendahara: true,
    explanations: PENJELASAN,
    pesanTidakPasti: 0,
    ...changed,
  };
}

const NONE = { sementara: false };

/** An office that has been set up and nothing more: every figure is unknown, every list is empty. */
export function emptyFacts(): DigestFacts {
  return sampleFacts({
    completeness: {
      masuk: 0,
      dari: 0,
      tepatWaktu: 0,
      terverifikasi: 0,
      desa: { masuk: 0, dari: 0 },
      unit: { masuk: 0, dari: 0 },
    },
    decisions: [],
    serapan: { tanpaGaji: NONE, denganGaji: NONE },
    fisik: { dasar: { dari: 0, total: 0 }, sementara: false },
    programs: [
      { kode: '7.01.01', nama: 'Program tanpa angka', cakupan: { dari: 0, total: 3 }, sementara: true },
    ],
    lagging: [],
    perhatian: { jumlah: { target: 0, terlampaui: 0, pagu: 0 }, terparah: [] },
    changes: { laporanBaru: 0, lines: [] },
    obstacles: [],
    missing: [],
    sementara: { belumDiperiksa: 0, dikembalikan: 0 },
  });
}

const LONG_NAME = 'Program Koordinasi & Peningkatan <Sinergi> Penyelenggaraan Pemerintahan Umum, '
  .repeat(3)
  .slice(0, 200);

/** As much of everything as an office could ever bring: 108 desa, names of 200 and obstacles of 4,000 characters. */
export function extremeFacts(): DigestFacts {
  const base = sampleFacts();
  const teks =
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
      teks,
      usul: 'x'.repeat(300),
    })),
    programs: Array.from({ length: 40 }, (_, index) => ({
      ...base.programs[index % 6]!,
      kode: `7.01.${index}`,
      nama: `${index} ${LONG_NAME}`,
    })),
    lagging: [{ nama: LONG_NAME, persen: d('-3.5'), realisasi: d('-350000'), pagu: d('999999999999999') }],
    perhatian: {
      jumlah: { target: 321, terlampaui: 12, pagu: 27 },
      terparah: Array.from({ length: 4 }, () => ({
        ...base.perhatian.terparah[0]!,
        nama: LONG_NAME,
        desa: LONG_NAME,
      })),
    },
    obstacles: Array.from({ length: 4 }, () => ({
      unit: LONG_NAME,
      butir: LONG_NAME,
      teks,
      tindakLanjut: teks,
    })),
    missing: Array.from({ length: 108 }, (_, index) => ({
      nama: `Desa Sumbermulyo ${index + 1}`,
      jenis: 'desa' as const,
      kurang: 3,
    })),
    pesanTidakPasti: 7,
  });
}
