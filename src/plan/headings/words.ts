/*
 * The words of headings, by what a column under them holds. Anyone may add a word: it is compared without case, spaces
 * and signs, and without what stands in brackets. `…` says that any words may stand there: `dana…` is a heading that
 * begins with dana, `…sumber dana…` one that says so anywhere, `program…kegiatan…` one that says both in that order.
 */

/** Columns of words, in the order in which they are asked: the first group that has the heading is taken. */
export const TEXT_WORDS = {
  no: ['no', 'nomor', 'no urut', 'nomor urut'],
  kode: [
    ...['kode…', 'kd', 'kd rek…', 'kd program…', 'kd kegiatan…', 'kd sub…', 'kd urusan…'],
    ...['no rek…', 'nomor rek…', 'no kode…', 'nomor kode…', 'rekening', 'kode/nomor…'],
  ],
  lokasi: ['lokasi…', 'desa lokasi…', 'nama lokasi…', 'nama kecamatan…', 'tempat pelaksanaan…'],
  sumber: ['…sumber dana…', 'sumber pendanaan…', 'sumber anggaran…', 'sumber pembiayaan…'],
  pemilik: ['…unit kerja…', '…penanggung…', 'pelaksana…', 'pengampu…', 'pic', 'perangkat daerah pelaksana…'],
  formula: ['formula…', '…penghitungan…', '…perhitungan…', 'cara hitung…', 'rumus…'],
  satuan: ['satuan', 'sat', 'unit satuan', 'satuan target', 'satuan kinerja', 'satuan indikator'],
  baseline: [
    ...['…baseline…', '…capaian awal…', '…data capaian…', '…target nspk…', '…target ikk…'],
    ...['…target indikator lain…', '…kondisi awal…', '…kondisi kinerja awal…', '…kondisi pada awal…'],
    ...['…kondisi kinerja pada awal…', '…kondisi periode awal…', '…kondisi kinerja periode awal…'],
    ...['…kondisi pada periode awal…', '…kondisi kinerja pada periode awal…', 'capaian tahun dasar…'],
    ...['tahun 0', 'tahun ke 0', 'tahun awal…'],
    ...['tahun dasar…', 'data dasar…', 'kondisi eksisting…'],
  ],
  nama: [
    ...[
      'program',
      'bidang urusan…',
      'urusan…',
      'nomenklatur…',
      'nama program…',
      'nama kegiatan…',
      'nama sub kegiatan…',
    ],
    ...[
      'program…kegiatan…',
      'kegiatan',
      'sub kegiatan',
      'kegiatan dan sub…',
      'program kegia…',
      'kegiatan sub kegiatan…',
    ],
    ...['uraian…', 'nama desa', 'desa', 'komponen…', 'rincian program…', 'rincian kegiatan…'],
  ],
  indikator: ['indikator…', 'tolok ukur…', 'tolak ukur…'],
  hasil: ['sasaran program…', 'outcome…', 'output…', 'keluaran', 'hasil'],
  tujuan: ['tujuan…'],
  sasaran: ['sasaran…'],
  rasio: ['rasio…', 'prosentase…', 'prsentase…', 'persentase…', 'tingkat…', 'persen'],
} as const satisfies Record<string, readonly string[]>;

/** Words of figures. A cell may say several of them (`Target dan Pagu Indikatif`), which then decide nothing. */
export const FIGURE_WORDS = {
  uang: [
    ...['anggaran…', 'dana…', 'biaya…', 'pendanaan…', '…pagu…', 'kebutuhan dana…', 'kebutuhan anggaran…'],
    ...['kebutuhan biaya…', 'alokasi…', 'pembiayaan…', 'keuangan…', 'belanja…', 'jumlah dana…'],
    ...[
      'jumlah anggaran…',
      'jumlah biaya…',
      'rencana anggaran…',
      'kerangka pendanaan…',
      '…kerangka pendanaan',
    ],
    ...['rp', 'rupiah', 'rp ribu…', 'rp juta…', 'juta rp', 'ribu rp', 'jutaan rupiah', 'ribuan rupiah'],
  ],
  target: ['target…', 'kinerja…', 'volume…', 'vol', 'besaran…', 'k', 'fisik', 'kuantitas', 'kuantitatif'],
  realisasi: ['realisasi…', 'ralisasi…', 'raealisasi…', 'ealisasi…', 'terealisasi…', 'capaian realisasi…'],
  capaian: ['capaian…', 'tingkat capaian…', 'tingkat realisasi…'],
  rasio: [
    'tingkat capaian…',
    'tingkat pencapaian…',
    '…rasio…',
    '…prosentase realisasi…',
    '…persentase realisasi…',
  ],
  /** Neither a target nor realised. */
  proyeksi: ['proyeksi…'],
  /** The end of the plan's period. */
  akhir: ['…akhir periode…', '…pada akhir…', '…kondisi…akhir…'],
} as const satisfies Record<string, readonly string[]>;

/** Columns that are known to hold neither a plan nor figures of one. */
export const ASIDE_WORDS = [
  ...['ket', 'keterangan…', 'catatan…', '…pertumbuhan…', 'strategi…', 'arah kebijakan…', 'kelompok sasaran…'],
  ...['prioritas…', 'misi', 'visi', 'selisih…', 'bertambah…', 'sisa…', 'spm…', 'standar…', 'ikk', 'nspk…'],
] as const;
