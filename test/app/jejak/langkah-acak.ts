import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { catatIsian } from '../../../src/app/realisasi/catat-isian.ts';
import { kirimLaporan } from '../../../src/app/realisasi/kirim-laporan.ts';
import { butirKurang, versiDraf } from '../../../src/app/realisasi/lembar.ts';
import { mulaiUbah } from '../../../src/app/realisasi/mulai-ubah.ts';
import { pertanyaan } from '../../../src/app/realisasi/pertanyaan.ts';
import { bukaLaporan, kembalikanLaporan } from '../../../src/app/verifikasi/kembalikan-laporan.ts';
import { setujuiBulan, siapBulan, sidikSiap } from '../../../src/app/verifikasi/setujui-bulan.ts';
import { verifikasiLaporan } from '../../../src/app/verifikasi/verifikasi-laporan.ts';
import type { Bulan } from '../../../src/domain/bulan.ts';
import { keadaanKetikan } from '../../../src/domain/posisi.ts';
import type { DraftAnswerInput } from '../../../src/store/drafts.ts';
import type { DiMeja, mejaUji, Siapa } from '../realisasi/meja-uji.ts';

/** People who report, two of them for one desa. */
export const PETUGAS: readonly Siapa[] = [
  { pelapor: '35.17.01.2006', nama: 'Operator Desa Sembung' },
  { pelapor: '35.17.01.2006', nama: 'Operator Kedua Sembung' },
  { pelapor: '35.17.01.2010', nama: 'Operator Desa Plosogenuk' },
  { pelapor: 'PMD', nama: 'Kasi PMD', peran: 'seksi' },
  { pelapor: 'TRANTIB', nama: 'Kasi Trantib', peran: 'seksi' },
];

/** What a person may do next; `angka` is what they type, per item in turn. */
export interface Langkah {
  apa: 'isi' | 'kirim' | 'ubah' | 'kembalikan' | 'verifikasi' | 'setujui' | 'buka';
  siapa: number;
  /** Months back from the newest that is open. */
  mundur: number;
  angka: number;
  semua: boolean;
}

/** A sequence of steps, with more of those without which the others come to nothing. */
export const langkahAcak = fc.record<Langkah>({
  apa: fc.constantFrom(
    ...(['isi', 'isi', 'isi', 'kirim', 'kirim', 'ubah', 'ubah', 'verifikasi', 'verifikasi'] as const),
    ...(['kembalikan', 'kembalikan', 'setujui', 'buka'] as const),
  ),
  siapa: fc.nat(PETUGAS.length - 1),
  mundur: fc.constantFrom(0, 0, 0, 1, 2),
  angka: fc.nat(40),
  semua: fc.boolean(),
});

/** The answer that a number stands for, of whatever the item is. */
function jawaban({ lembar }: DiMeja, kunci: string, angka: number): DraftAnswerInput {
  const butir = lembar.butir.find((one) => one.kunci === kunci)!;
  const tanya = pertanyaan(lembar, butir);
  const umum = { butir: kunci, anomali: [] };
  if (tanya.jenis === 'tanggal') {
    return angka % 3 === 0
      ? { ...umum, keadaan: 'belum' }
      : {
          ...umum,
          keadaan: 'tanggal',
          tanggal: `${lembar.bulan}-${String((angka % 27) + 1).padStart(2, '0')}`,
        };
  }
  if (tanya.jenis === 'keuangan') {
    const nilai = new Decimal(angka - 4).times('125000.5');
    return angka === 0 ? { ...umum, keadaan: 'nihil' } : { ...umum, keadaan: 'nilai', nilai };
  }
  const nilai = new Decimal(angka);
  const keadaan = keadaanKetikan(tanya.indikator, nilai);
  return { ...umum, keadaan, ...(keadaan === 'nilai' && { nilai }) };
}

async function isi(meja: DiMeja, { angka, semua }: Langkah): Promise<string> {
  const { act, lembar } = meja;
  const kurang = butirKurang(lembar);
  const ditanya = kurang.length > 0 ? kurang : lembar.butir;
  const dijawab = semua ? ditanya : ditanya.slice(angka % ditanya.length).slice(0, 2);
  let kode = 'nothing asked';
  for (const [at, { kunci }] of dijawab.entries()) {
    const jawab = jawaban(meja, kunci, (angka + at * 7) % 41);
    const hasil = await catatIsian(act, lembar, jawab, { versi: versiDraf(lembar) });
    kode = hasil.ok ? 'ok' : hasil.refusal.code;
  }
  return kode;
}

const kodeDari = (hasil: { ok: true } | { ok: false; refusal: { code: string } }) =>
  hasil.ok ? 'ok' : hasil.refusal.code;

/**
 * Takes a step with the program's own use cases, in a transaction of its own as a person's act is.
 * @returns 'ok', or why it was refused
 */
export async function jalankan(
  { di }: Awaited<ReturnType<typeof mejaUji>>,
  langkah: Langkah,
  bulan: Bulan,
  now: string,
): Promise<string> {
  const siapa = { ...PETUGAS[langkah.siapa], bulan, now };
  const pemeriksa: Siapa =
    langkah.apa === 'setujui'
      ? { ...siapa, nama: 'Camat', peran: 'camat' }
      : {
          ...siapa,
          ...(langkah.semua
            ? { nama: 'Sekcam', peran: 'sekcam' }
            : { nama: 'Kasubbag Perencanaan', peran: 'kasubbag' }),
        };
  const dilihat = ({ lembar }: DiMeja) => ({
    reportId: lembar.work?.reportId ?? 0,
    revisi: lembar.work?.revisi ?? 0,
    alasan: 'uji',
  });
  switch (langkah.apa) {
    case 'isi':
      return await di((meja) => isi(meja, langkah), siapa);
    case 'kirim':
      return await di(async (meja) => {
        const { act, lembar } = meja;
        // Whoever sends has filled in something.
        if (lembar.work?.draft === undefined || langkah.semua) await isi(meja, langkah);
        return kodeDari(await kirimLaporan(act, lembar, { versi: versiDraf(lembar) }));
      }, siapa);
    case 'ubah':
      return await di(
        async ({ act, lembar }) => kodeDari(await mulaiUbah(act, lembar, 'salah ketik')),
        siapa,
      );
    case 'verifikasi':
      return await di(async (meja) => kodeDari(await verifikasiLaporan(meja.act, dilihat(meja))), pemeriksa);
    case 'kembalikan':
      return await di(async (meja) => kodeDari(await kembalikanLaporan(meja.act, dilihat(meja))), pemeriksa);
    case 'buka':
      return await di(async (meja) => kodeDari(await bukaLaporan(meja.act, dilihat(meja))), pemeriksa);
    case 'setujui':
      return await di(async ({ act }) => {
        const tanda = sidikSiap(await siapBulan(act, bulan));
        return kodeDari(await setujuiBulan(act, bulan, tanda));
      }, pemeriksa);
  }
}
