import { type JawabanDemo, type LaporanDemo, selesaiDiperiksa } from './laporan-demo-bentuk.ts';

const LPJ = 'desa/lpj-apbdes';
const LEMBAGA = 'desa/lembaga-aktif';
const TRANTIBUM = 'desa/kejadian-trantibum';

/** March of one desa, when it comes in at all. */
interface Maret {
  dikirim: string;
  lpj: JawabanDemo;
  trantibum: JawabanDemo;
  diperiksa?: LaporanDemo['diperiksa'];
}

/** Invented year of one desa: active lembaga (of 6, the same each month), incidents in January and February, March. */
interface Desa {
  kode: string;
  lembaga: string;
  trantibum: [januari: JawabanDemo, februari: JawabanDemo];
  /** Day of February and of March on which January and February were sent. */
  hari: [februari: string, maret: string];
  maret?: Maret;
}

const verified = (pada: string): LaporanDemo['diperiksa'] => ({ langkah: 'verifikasi', pada });
const given = (tanggal: string): JawabanDemo => ({ tanggal });

/** Eleven of thirteen report March, with 64 lembaga in all; ten of them handed in the LPJ. */
const DESA: readonly Desa[] = [
  {
    kode: '35.17.01.2001',
    lembaga: '6',
    trantibum: ['nihil', 'nihil'],
    hari: ['02T09:10', '02T09:20'],
    maret: {
      dikirim: '2026-04-01T06:41',
      lpj: given('2026-03-16'),
      trantibum: 'nihil',
      diperiksa: verified('2026-04-02T09:05'),
    },
  },
  {
    kode: '35.17.01.2002',
    lembaga: '5',
    trantibum: ['nihil', '1'],
    hari: ['03T10:02', '03T08:45'],
    maret: {
      dikirim: '2026-04-01T06:55',
      lpj: given('2026-03-27'),
      trantibum: 'nihil',
      diperiksa: verified('2026-04-02T09:07'),
    },
  },
  {
    kode: '35.17.01.2003',
    lembaga: '6',
    trantibum: ['nihil', 'nihil'],
    hari: ['04T13:31', '04T11:15'],
    maret: {
      dikirim: '2026-04-01T07:04',
      lpj: given('2026-03-30'),
      trantibum: '1',
      diperiksa: verified('2026-04-02T09:10'),
    },
  },
  {
    kode: '35.17.01.2004',
    lembaga: '6',
    trantibum: ['1', 'nihil'],
    hari: ['04T14:20', '05T09:41'],
    maret: {
      dikirim: '2026-04-01T09:18',
      lpj: given('2026-03-25'),
      trantibum: 'nihil',
      diperiksa: verified('2026-04-02T09:12'),
    },
  },
  {
    kode: '35.17.01.2005',
    lembaga: '6',
    trantibum: ['1', '1'],
    hari: ['02T08:30', '02T08:12'],
    maret: {
      dikirim: '2026-04-01T10:02',
      lpj: given('2026-03-12'),
      trantibum: '1',
      diperiksa: verified('2026-04-02T09:15'),
    },
  },
  {
    kode: '35.17.01.2006',
    lembaga: '6',
    trantibum: ['1', 'nihil'],
    hari: ['05T08:55', '05T10:20'],
    maret: { dikirim: '2026-04-02T09:31', lpj: given('2026-03-27'), trantibum: 'nihil' },
  },
  {
    kode: '35.17.01.2007',
    lembaga: '6',
    trantibum: ['nihil', 'nihil'],
    hari: ['05T11:02', '04T09:00'],
    maret: {
      dikirim: '2026-04-01T13:44',
      lpj: given('2026-03-31'),
      trantibum: 'nihil',
      diperiksa: verified('2026-04-02T09:18'),
    },
  },
  {
    kode: '35.17.01.2008',
    lembaga: '5',
    trantibum: ['nihil', 'nihil'],
    hari: ['03T09:25', '03T13:05'],
    maret: {
      dikirim: '2026-04-01T14:10',
      lpj: 'belum',
      trantibum: 'nihil',
      diperiksa: verified('2026-04-02T09:21'),
    },
  },
  {
    kode: '35.17.01.2009',
    lembaga: '6',
    trantibum: ['nihil', '1'],
    hari: ['05T15:48', '05T16:02'],
    maret: {
      dikirim: '2026-04-01T15:26',
      lpj: given('2026-03-30'),
      trantibum: '1',
      diperiksa: { langkah: 'kembalikan', pada: '2026-04-02T10:40', alasan: 'Bukti kurang', butir: LPJ },
    },
  },
  { kode: '35.17.01.2010', lembaga: '6', trantibum: ['nihil', 'nihil'], hari: ['05T16:40', '06T08:20'] },
  {
    kode: '35.17.01.2011',
    lembaga: '6',
    trantibum: ['nihil', 'nihil'],
    hari: ['04T08:50', '03T10:30'],
    maret: { dikirim: '2026-04-02T08:47', lpj: given('2026-03-26'), trantibum: 'nihil' },
  },
  { kode: '35.17.01.2012', lembaga: '5', trantibum: ['nihil', '1'], hari: ['06T09:30', '06T13:15'] },
  {
    kode: '35.17.01.2013',
    lembaga: '6',
    trantibum: ['nihil', 'nihil'],
    hari: ['03T14:12', '02T15:10'],
    maret: { dikirim: '2026-04-02T13:05', lpj: given('2026-03-31'), trantibum: 'nihil' },
  },
];

/** The invented reports of the thirteen desa. */
export function desaDemo(): LaporanDemo[] {
  return DESA.flatMap(({ kode: pelapor, lembaga, trantibum, hari, maret }) => {
    const reports: LaporanDemo[] = [
      {
        pelapor,
        bulan: '2026-01',
        dikirim: `2026-02-${hari[0]}`,
        jawaban: { [LEMBAGA]: lembaga, [TRANTIBUM]: trantibum[0] },
        ...selesaiDiperiksa('2026-01'),
      },
      {
        pelapor,
        bulan: '2026-02',
        dikirim: `2026-03-${hari[1]}`,
        jawaban: { [LEMBAGA]: lembaga, [TRANTIBUM]: trantibum[1] },
        ...selesaiDiperiksa('2026-02'),
      },
    ];
    if (maret === undefined) return reports;
    const jawaban = { [LPJ]: maret.lpj, [LEMBAGA]: lembaga, [TRANTIBUM]: maret.trantibum };
    return [
      ...reports,
      { pelapor, bulan: '2026-03', dikirim: maret.dikirim, jawaban, diperiksa: maret.diperiksa },
    ];
  });
}
