import type { KeputusanDesa } from './keputusan.ts';

function dokumen(
  kunci: string,
  nama: string,
  pendek: string,
  batas: { bulan: number; tanggal: number; mulai: number },
  alasan: string,
): KeputusanDesa {
  return {
    kunci: `desa/${kunci}`,
    nama,
    namaPendek: pendek,
    satuan: 'dokumen',
    desimal: 0,
    jenisNilai: 'tanggal',
    arah: 'higher',
    akumulasi: 'latest',
    antarDesa: 'count',
    pertanyaan: 'posisi',
    diminta: { jenis: 'sampai_selesai', mulai: batas.mulai },
    targetBulanan: { jenis: 'bulan', bulan: [batas.bulan] },
    tenggat: { bulan: batas.bulan, tanggal: batas.tanggal, geserTahun: 0 },
    sumber: [],
    alasan,
  };
}

/**
 * Documents that every desa of the country owes its camat, with the dates that the law sets. Offered for each office,
 * whether its plan names them or not.
 */
export const DOKUMEN_DESA: readonly KeputusanDesa[] = [
  dokumen(
    'rkpdes',
    'RKPDes tahun {tahunDepan} ditetapkan dengan Peraturan Desa',
    'RKPDes {tahunDepan}',
    { bulan: 9, tanggal: 30, mulai: 7 },
    'Permendagri 114/2014 Pasal 29',
  ),
  dokumen(
    'apbdes',
    'APBDes tahun {tahunDepan} ditetapkan dengan Peraturan Desa',
    'APBDes {tahunDepan}',
    { bulan: 12, tanggal: 31, mulai: 10 },
    'Permendagri 20/2018 Pasal 38 ayat (2)',
  ),
  dokumen(
    'lppdes',
    'LPPDes tahun {tahunLalu} disampaikan kepada Bupati melalui camat',
    'LPPDes {tahunLalu}',
    { bulan: 3, tanggal: 31, mulai: 1 },
    'Permendagri 46/2016 Pasal 4',
  ),
  dokumen(
    'realisasi-semester-1',
    'Laporan realisasi APBDes semester I tahun {tahun} disampaikan ke kecamatan',
    'Realisasi semester I {tahun}',
    { bulan: 7, tanggal: 14, mulai: 7 },
    'Permendagri 20/2018 Pasal 68 ayat (3)',
  ),
  dokumen(
    'lpj-apbdes',
    'Laporan pertanggungjawaban realisasi APBDes tahun {tahunLalu} disampaikan ke kecamatan',
    'LPJ APBDes {tahunLalu}',
    { bulan: 3, tanggal: 31, mulai: 3 },
    'Permendagri 20/2018 Pasal 70',
  ),
];
