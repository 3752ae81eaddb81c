import { PLAIN_PROPERTIES } from '../../../domain/rencana/indikator/indikator-properties.ts';
import { desaDecided } from './decided-properties.ts';
import type { DesaDecision } from './plan-decisions.ts';

function document(
  key: string,
  name: string,
  short: string,
  deadline: { month: number; date: number; start: number },
  reason: string,
): DesaDecision {
  return {
    kunci: `desa/${key}`,
    nama: name,
    ...desaDecided({
      ...PLAIN_PROPERTIES,
      namaPendek: short,
      satuan: 'dokumen',
      jenisNilai: 'tanggal',
      akumulasi: 'latest',
      antarDesa: 'count',
      pertanyaan: 'posisi',
      diminta: { jenis: 'sampai_selesai', mulai: deadline.start },
      targetBulanan: { jenis: 'bulan', bulan: [deadline.month] },
      tenggat: { bulan: deadline.month, tanggal: deadline.date, geserTahun: 0 },
    }),
    sumber: [],
    alasan: reason,
  };
}

/**
 * Documents that every desa of the country owes its camat, with the dates that the law sets. Offered for each office,
 * whether its plan names them or not.
 */
export const DESA_DOCUMENTS: readonly DesaDecision[] = [
  document(
    'rkpdes',
    'RKPDes tahun {tahunDepan} ditetapkan dengan Peraturan Desa',
    'RKPDes {tahunDepan}',
    { month: 9, date: 30, start: 7 },
    'Permendagri 114/2014 Pasal 29',
  ),
  document(
    'apbdes',
    'APBDes tahun {tahunDepan} ditetapkan dengan Peraturan Desa',
    'APBDes {tahunDepan}',
    { month: 12, date: 31, start: 10 },
    'Permendagri 20/2018 Pasal 38 ayat (2)',
  ),
  document(
    'lppdes',
    'LPPDes tahun {tahunLalu} disampaikan kepada Bupati melalui camat',
    'LPPDes {tahunLalu}',
    { month: 3, date: 31, start: 1 },
    'Permendagri 46/2016 Pasal 4',
  ),
  document(
    'realisasi-semester-1',
    'Laporan realisasi APBDes semester I tahun {tahun} disampaikan ke kecamatan',
    'Realisasi semester I {tahun}',
    { month: 7, date: 14, start: 7 },
    'Permendagri 20/2018 Pasal 68 ayat (3)',
  ),
  document(
    'lpj-apbdes',
    'Laporan pertanggungjawaban realisasi APBDes tahun {tahunLalu} disampaikan ke kecamatan',
    'LPJ APBDes {tahunLalu}',
    { month: 3, date: 31, start: 3 },
    'Permendagri 20/2018 Pasal 70',
  ),
];
