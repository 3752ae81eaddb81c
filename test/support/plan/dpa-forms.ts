/** A form as cells: rows of a title, then of a heading and the table. */
export interface FormCells {
  title: string[];
  heading: string[][];
  rows: string[][];
}

const PROGRAM = ['7.01.06', 'PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA'] as const;
const KEGIATAN = ['7.01.06.2.01', 'Fasilitasi, Rekomendasi dan Koordinasi Pembinaan Desa'] as const;
const SUB = [
  ['7.01.06.2.01.0002', 'Fasilitasi Administrasi Tata Pemerintahan Desa', '10.500.000', '11.500.000'],
  ['7.01.06.2.01.0003', 'Fasilitasi Pengelolaan Keuangan Desa', '20.500.000', '20.000.000'],
] as const;

/** What every form below says, codes beside their pagu of 2026. */
export const FORM_PAGU: Readonly<Record<string, string>> = {
  '7.01.06': '31000000',
  '7.01.06.2.01': '31000000',
  '7.01.06.2.01.0002': '10500000',
  '7.01.06.2.01.0003': '20500000',
};

const parents = (cells: (kode: string, name: string, pagu: string, before: string) => string[]) => [
  cells(PROGRAM[0], PROGRAM[1], '31.000.000', '31.500.000'),
  cells(KEGIATAN[0], KEGIATAN[1], '31.000.000', '31.500.000'),
];
const nodes = (cells: (kode: string, name: string, pagu: string, before: string) => string[]) => [
  ...parents(cells),
  ...SUB.map(([kode, name, pagu, before]) => cells(kode, name, pagu, before)),
];

/** A code over five columns, as SIPD prints it. */
function spread(kode: string): string[] {
  const [urusan = '', bidang = '', program = '', kind, kegiatan, sub = ''] = kode.split('.');
  return [urusan, bidang, program, kind === undefined ? '' : `${kind}.${kegiatan}`, sub];
}

const SPREAD = ['Urusan', 'Bidang Urusan', 'Program', 'Kegiatan', 'Sub Kegiatan'];
const BELANJA = [
  'Belanja Operasi',
  'Belanja Modal',
  'Belanja Tidak Terduga',
  'Belanja Transfer',
  'Jumlah (Rp)',
];
const DPA_TITLE = ['DOKUMEN PELAKSANAAN ANGGARAN', 'Kecamatan Contoh Tahun Anggaran 2026'];
const DPPA_TITLE = ['DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA-SKPD)', 'TAHUN ANGGARAN 2026'];

const account = (name: string, pagu: string, width: number, kode: string) => [
  kode,
  name,
  ...Array.from({ length: width }, () => ''),
  pagu,
];
const accounts = (pagu: string, width = 0) => [
  account('BELANJA DAERAH', pagu, width, '5'),
  account('BELANJA OPERASI', pagu, width, '5.1'),
  account('Belanja Alat Tulis Kantor', pagu, width, '5.1.02.01.01.0024'),
];

/** The forms of an office's budget as SIPD and its neighbours print them; each says what `FORM_PAGU` says. */
export const DPA_FORMS: Readonly<Record<string, FormCells>> = {
  'rekap: a code over five columns, kinds of belanja, the years beside': {
    title: DPA_TITLE,
    heading: [
      ['Kode', '', '', '', '', 'Uraian', 'Sumber Dana', 'Lokasi', 'Jumlah', '', '', '', '', '', ''],
      [...SPREAD, '', '', '', 'T-1', ...BELANJA, 'T+1'],
    ],
    rows: [
      ['7', '', '', '', '', 'UNSUR KEWILAYAHAN', '', '', '0', '31.000.000', '0', '0', '0', '31.000.000', '0'],
      ['7', '01', '', '', '', 'KECAMATAN', '', '', '0', '31.000.000', '0', '0', '0', '31.000.000', '0'],
      ...nodes((kode, name, pagu) => [
        ...spread(kode),
        name,
        'DAU',
        'Kec. Contoh',
        '0',
        pagu,
        '0',
        '0',
        '0',
        pagu,
        '33.000.000',
      ]),
    ],
  },
  'rekap: the year between the others, named in a row of its own': {
    title: DPA_TITLE,
    heading: [
      ['Kode', 'Uraian', 'Lokasi', 'Jumlah', '', '', '', '', '', ''],
      ['', '', '', 'T-1', 'T', '', '', '', '', 'T+1'],
      ['', '', '', '', ...BELANJA, ''],
    ],
    rows: nodes((kode, name, pagu) => [
      kode,
      name,
      'Contoh',
      '9.000.000',
      pagu,
      '0',
      '0',
      '0',
      pagu,
      '33.000.000',
    ]),
  },
  'rincian: accounts below each sub kegiatan': {
    title: ['DPA - RINCIAN BELANJA SKPD', 'Kecamatan Contoh Tahun Anggaran 2026'],
    heading: [['Kode Rekening', 'Uraian', 'Jumlah (Rp)']],
    rows: [
      ...parents((kode, name, pagu) => [kode, name, pagu]),
      ...SUB.flatMap(([kode, name, pagu]) => [[kode, name, pagu], ...accounts(pagu)]),
    ],
  },
  'RKA: components with coefficient, unit and price': {
    title: ['RKA-RINCIAN BELANJA SKPD Kecamatan Contoh', 'Tahun Anggaran 2026'],
    heading: [
      ['Kode Rekening', 'Uraian', 'Rincian Perhitungan', '', '', '', 'Jumlah (Rp)'],
      ['', '', 'Koefisien', 'Satuan', 'Harga', 'PPN', ''],
    ],
    rows: [
      ...parents((kode, name, pagu) => [kode, name, '', '', '', '', pagu]),
      ...SUB.flatMap(([kode, name, pagu]) => [
        [kode, name, '', '', '', '', pagu],
        ...accounts(pagu, 4).slice(2),
        ['', '[#] Belanja ATK', '', '', '', '', pagu],
        ['', '[-] Kertas', '', '', '', '', pagu],
        ['', 'Kertas F4 70 gr', '10', 'Rim', '1.050.000', '0', pagu],
        ['', 'Spesifikasi : 70 gram', '', '', '', '', ''],
      ]),
    ],
  },
  'DPPA: before, after, and the change': {
    title: DPPA_TITLE,
    heading: [
      ['Kode', 'Uraian', 'Sebelum Perubahan (Rp)', 'Setelah Perubahan (Rp)', 'Bertambah/(Berkurang)', ''],
      ['', '', '', '', '(Rp)', '%'],
    ],
    rows: nodes((kode, name, pagu, before) => [kode, name, before, pagu, '(500.000)', '-1,58']),
  },
  'DPPA: after first, accounts below': {
    title: DPPA_TITLE,
    heading: [
      ['Kode Rekening', 'Uraian', 'Jumlah (Rp)', '', 'Bertambah / Berkurang'],
      ['', '', 'Menjadi', 'Semula', ''],
    ],
    rows: [
      ...parents((kode, name, pagu, before) => [kode, name, pagu, before, '-500.000']),
      ...SUB.flatMap(([kode, name, pagu, before]) => [
        [kode, name, pagu, before, '-'],
        ['5.1.02', 'Belanja Barang dan Jasa', pagu, before, '-'],
      ]),
    ],
  },
  'DPPA rekap: kinds of belanja before and after': {
    title: DPPA_TITLE,
    heading: [
      ['Kode', 'Uraian', 'Sebelum Perubahan', '', '', 'Setelah Perubahan', '', '', 'Bertambah/ (Berkurang)'],
      [
        '',
        '',
        'Belanja Operasi',
        'Belanja Modal',
        'Jumlah',
        'Belanja Operasi',
        'Belanja Modal',
        'Jumlah',
        '',
      ],
    ],
    rows: nodes((kode, name, pagu, before) => [
      kode,
      name,
      before,
      '0',
      before,
      pagu,
      '0',
      pagu,
      '(500.000)',
    ]),
  },
};

/** A form as a text, cells separated by tabs. */
export function formText({ title, heading, rows }: FormCells): string {
  return [...title, '', ...[...heading, ...rows].map((cells) => cells.join('\t'))].join('\n');
}
