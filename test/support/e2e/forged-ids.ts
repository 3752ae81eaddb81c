/** What a forger can know or guess: numbers of things that are not theirs. */
export interface Targets {
  /** Office whose data is aimed at. */
  office: number;
  /** Office at which the forger has a role, to be put before a foreign thing. */
  ownOffice: number;
  /** A sent report, its reporter and month, an item of it, and a sub kegiatan of the plan. */
  report: number;
  reporter: number;
  month: string;
  butir: string;
  node: number;
  /** Somebody's role. */
  assignment: number;
  /** An obstacle for which a decision is wanted. */
  kendala: number;
  /** A holiday of the office. */
  holiday: string;
  /** Somebody's open list of figures. */
  upload: number;
}

/**
 * Ids for every button of the bot. `o` stands for an office, which is tried with the office aimed at and with the
 * forger's own; the other letters are fields of `Targets`.
 */
const PATTERNS: Record<string, readonly string[]> = {
  'undang.mulai': ['o'],
  'undang.peran': ['o.sekcam', 'o.seksi', 'o.camat.1'],
  'undang.hal': ['o.operator_desa.1'],
  'undang.unit': ['o.operator_desa.p'],
  'undang.tetap': ['o.operator_desa.p', 'o.sekcam.0', 'o.sekcam'],
  'undang.plt': ['o.operator_desa.p', 'o.camat.0'],
  'undang.semua': ['o'],
  'petugas.daftar': ['o', 'o.1'],
  'petugas.orang': ['o.a'],
  'petugas.cabut': ['o.a'],
  'petugas.cabut_ya': ['o.a'],
  'petugas.ganti': ['o.a'],
  'petugas.ganti_tetap': ['o.a'],
  'petugas.ganti_plt': ['o.a'],
  'petugas.panjang': ['o.a'],
  'kalender.lihat': ['o'],
  'kalender.aturan': ['o'],
  'kalender.bulan': ['o'],
  'kalender.khusus': ['o.b'],
  'kalender.tanggal': ['o.b.batas'],
  'kalender.reset': ['o.b'],
  'kalender.libur': ['o'],
  'kalender.tambah': ['o'],
  'kalender.hapus': ['o.l'],
  'kalender.buka': ['o'],
  'kalender.buka_bulan': ['o.2026-01'],
  'kalender.buka_unit': ['o.2026-01.p'],
  'lapor.isi': ['p.b', 'p.b.i'],
  'lapor.jawab': ['p.b.i.nihil', 'p.b.i.tetap', 'p.b.i.lewati', 'p.b.i.ubah', 'p.b.i.sudah'],
  'lapor.lembar': ['p.b.kirim', 'p.b.ringkasan', 'p.b.perbaiki', 'p.b.kendala', 'p.b.bukti', 'p.b.buang'],
  'lapor.ubah': ['p.b'],
  'lapor.alih': ['p.b.lihat', 'p.b.semua', 'p.b.i.pakai', 'p.b.i.isi'],
  'ringkasan.status': ['o.b'],
  'ringkasan.bulan': ['o.b'],
  'ringkasan.ingatkan': ['o.b'],
  'ringkasan.ingatkan_ya': ['o.b', 'o.b.2'],
  'ringkasan.keputusan': ['o.b'],
  'ringkasan.wa': ['o.b'],
  'ringkasan.desa': ['o.b', 'o.b.1'],
  'ringkasan.unit': ['o.b'],
  'ringkasan.pelapor': ['o.b.p'],
  'ringkasan.bukti': ['o.b.p'],
  'ringkasan.butir': ['o.b.p.i'],
  'ringkasan.butir_node': ['o.b.p.i'],
  'ringkasan.program': ['o.b'],
  'ringkasan.sasaran': ['o.b', 'o.b.1'],
  'ringkasan.perhatian': ['o.b', 'o.b.1'],
  'ringkasan.node': ['o.b.n'],
  'ringkasan.riwayat_pilih': ['o.b.1'],
  'ringkasan.riwayat': ['o.b.p'],
  'ringkasan.revisi': ['o.b.p', 'o.2026-02.p'],
  'mutu.lihat': ['o', 'o.b.0', 'o.b.1'],
  'verif.antri': ['o', 'o.b.0'],
  'verif.buka': ['o.r', 'o.r.1'],
  'verif.ya': ['o.r'],
  'verif.lewati': ['o.r'],
  'verif.bukti': ['o.r'],
  'verif.tolak': ['o.r'],
  'verif.butir': ['o.r.i'],
  'verif.alasan': ['o.r.i.spj', 'o.r.semua.lain'],
  'verif.buka_lagi': ['o.r'],
  'verif.batal': ['o.r'],
  'verif.banyak': ['o'],
  'verif.semua': ['o.AAAAAAAA', 'o'],
  'verif.daftar': ['o.b', 'o.b.1'],
  'verif.setujui_lihat': ['o', 'o.2026-02'],
  'verif.setujui': ['o.2026-02.AAAAAAAA', 'o.2026-02'],
  'verif.putusan': ['o', 'o.k'],
  'verif.putus': ['o.k.setuju', 'o.k.bahas_rakor'],
  'verif.keputusan': ['o.k.setuju'],
  'digest.kantor': ['o'],
  'jejak.lihat': ['o', 'o.peran.0', 'o.semua.1'],
  'anggaran.dpa': ['o', 'o.1'],
  'anggaran.pilih': ['o.n'],
  'anggaran.daftar': ['o'],
  'anggaran.contoh': ['o'],
  'anggaran.sahkan': ['u'],
  'anggaran.jenis': ['u'],
  'anggaran.tanggal': ['u'],
  'anggaran.tahun': ['u.2026', 'u.2027'],
  'anggaran.bulan': ['p.b'],
  'anggaran.arti': ['u.tambahan'],
  'anggaran.sisa': ['u.nihil'],
  'anggaran.simpan': ['u', 'u.1'],
  'anggaran.batal': ['u'],
  'rencana.lihat': ['o', 'o.2026-01-01'],
  'rencana.pada': ['o'],
  'rencana.versi': ['o'],
  'rencana.beda': ['o.1'],
  'rencana.kirim': ['o'],
  'rencana.unduh': ['o'],
  'rencana.lanjut': ['u'],
  'rencana.jawab': ['u.0', 'u.selesai'],
  'rencana.halaman': ['u.1'],
  'rencana.kembali': ['u'],
  'rencana.usulan': ['u'],
  'rencana.temuan': ['u'],
  'rencana.sahkan': ['u'],
  'rencana.buang': ['u'],
  'rencana.aksi': ['o'],
  'rencana.aksi_daftar': ['o.i', 'o.k', 'o.k.1'],
  'rencana.aksi_pilih': ['o.k.n'],
  'rencana.aksi_cara': ['o.k.n.merata'],
  'jelas.pilih': ['o.b'],
  'jelas.daftar': ['o.b.program.0', 'o.b.milik.0'],
  'jelas.figur': ['o.b.kut', 'o.b.l', 'o.b.i', 'o.b.f1', 'o.b.u1', 'o.b.i1p1'],
  'jelas.rinci': ['o.b.ku'],
  'aturan.lihat': ['o'],
  'pengaturan.lihat': ['o'],
  'pengaturan.ubah': ['o.bendahara', 'o.SP2D', 'o.bendahara.2026-03'],
  'pengaturan.terap': ['o.bendahara.2026-03', 'o.SP2D.2026-03'],
  'pengaturan.mulai': ['o', 'o.0'],
  'pengaturan.sejak': ['o.2026-03', 'o.2025-01'],
  'pengaturan.pasang': ['o.2026-03', 'o.2025-01'],
};

/** Ids that no program has made; every button must survive them. */
const RUBBISH = ['', '0', '-1', '999999999', '99999999999999999999', 'o.999999999', 'o.99999999999', 'x.y.z'];

/** Verbs for which there are ids here. */
export const KNOWN_VERBS: readonly string[] = Object.keys(PATTERNS).sort();

/** Every forged id of a button, things of `targets` put where a pattern names them. */
export function forgedIds(verb: string, targets: Targets): string[] {
  const content: Record<string, string | number> = {
    r: targets.report,
    p: targets.reporter,
    b: targets.month,
    i: targets.butir,
    n: targets.node,
    a: targets.assignment,
    k: targets.kendala,
    l: targets.holiday,
    u: targets.upload,
  };
  const write = (pattern: string, office: number) =>
    pattern
      .split('.')
      .map((part) => (part === 'o' ? office : (content[part] ?? part)))
      .join('.');
  const all = [...(PATTERNS[verb] ?? []), ...RUBBISH];
  const foreign = all.map((pattern) => write(pattern, targets.office));
  // At the forger's own office only foreign things are forgeries.
  const intruding = all.filter(carriesForeignThing).map((pattern) => write(pattern, targets.ownOffice));
  return [...new Set([...foreign, ...intruding])];
}

function carriesForeignThing(pattern: string): boolean {
  return pattern.split('.').some((part) => /^[rpinaku]$|^9{9,}$/.test(part));
}
