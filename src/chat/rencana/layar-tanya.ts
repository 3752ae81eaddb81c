import { sayAlasan, sayPertanyaan, sayPilihan } from '../../app/rencana/kata-tanya.ts';
import type { MejaRencana } from '../../app/rencana/meja-rencana.ts';
import { payloadDraf, tombolDraf, VERB_DRAF } from '../../app/rencana/pratinjau-rencana.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { barisan, potongHalaman } from '../shared/tombol.ts';

/** Choices on one page. */
const PER_HALAMAN = 12;

/** The page on which a choice stands. */
export const halamanPilihan = (index: number): number => Math.floor(index / PER_HALAMAN);

/** Letters of a button on a small phone. */
const LABEL_MAX = 24;

/** From so many answers on all the remaining proposals can be taken at once. */
const SETELAH = 2;

/** Choices of a question in the order in which they are shown: the proposed one first. */
export function pilihanUrut({ pertanyaan: [satu], hariIni, lama }: MejaRencana) {
  if (satu === undefined) return [];
  const pilihan = satu.pilihan.map(({ id, kata }) => ({ id, kata }));
  // A version that changes the plan begins today more often than on any other day.
  const hari = satu.jenis === 'berlaku' && lama !== undefined && hariIni > lama.berlakuDari;
  if (hari && !pilihan.some(({ id }) => id === hariIni))
    pilihan.unshift({ id: hariIni, kata: { kode: 'tanggal', data: { tanggal: hariIni } } });
  if (satu.banyak) return pilihan;
  const usulan = satu.usulan?.[0];
  return [...pilihan.filter(({ id }) => id === usulan), ...pilihan.filter(({ id }) => id !== usulan)];
}

/** Which choices of a question that takes several are ticked: as chosen, or as proposed. */
export function tercentang({ unggahan, pertanyaan: [satu] }: MejaRencana): string[] {
  const { centang } = unggahan.args;
  return centang !== undefined && centang.id === satu?.id ? centang.pilihan : (satu?.usulan ?? []);
}

function tombolBawah(say: Say, meja: MejaRencana): Tombol[][] {
  const { pertanyaan, unggahan } = meja;
  const dijawab = unggahan.args.jejak.length;
  const diusulkan = pertanyaan.filter(({ usulan }) => usulan !== undefined).length;
  const kembali = tombolDraf(say('rencana-tombol-kembali'), VERB_DRAF.kembali, meja);
  const semua = tombolDraf(say('rencana-tombol-usulan', { jumlah: diusulkan }), VERB_DRAF.usulan, meja);
  return [...(dijawab > 0 ? [[kembali]] : []), ...(dijawab >= SETELAH && diusulkan > 1 ? [[semua]] : [])];
}

function sayUsulan(say: Say, satu: { index: number; kata: string } | undefined, nomor: boolean): string {
  if (satu !== undefined && nomor) return say('rencana-usulan-nomor', { nomor: satu.index + 1 });
  return say('rencana-usulan', { pilihan: satu?.kata ?? '' });
}

function cara({ banyak, ketik }: MejaRencana['pertanyaan'][number]): string {
  if (banyak) return 'banyak';
  return ketik ?? 'ketuk';
}

type Tertulis = { id: string; index: number; kata: string };

/** The proposal with its reason, or the reason alone where several may be chosen. */
function barisUsulan(
  say: Say,
  { pertanyaan: [satu] }: MejaRencana,
  semua: readonly Tertulis[],
  nomor: boolean,
): string[] {
  const alasan = satu?.alasan === undefined ? [] : [sayAlasan(say, satu.alasan)];
  const usulan = satu?.usulan?.[0];
  if (usulan === undefined || satu?.banyak) return alasan.length > 0 ? ['', ...alasan] : [];
  return [
    '',
    sayUsulan(
      say,
      semua.find(({ id }) => id === usulan),
      nomor,
    ),
    ...alasan,
  ];
}

/** Choices as buttons: by their words, or by number where those are long. */
function tombolPilihan(say: Say, meja: MejaRencana, isi: readonly Tertulis[], nomor: boolean): Tombol[][] {
  const tombol = isi.map(({ kata, index }) =>
    tombolDraf(nomor ? String(index + 1) : kata, VERB_DRAF.jawab, meja, String(index)),
  );
  const pakai = say('rencana-tombol-pakai', { jumlah: tercentang(meja).length });
  const selesai = meja.pertanyaan[0]?.banyak ? [[tombolDraf(pakai, VERB_DRAF.jawab, meja, 'selesai')]] : [];
  return [...barisan(tombol, nomor ? 6 : 1), ...selesai];
}

/** The question that is due: its sentence, the choices with the proposal and its reason, and the ways out. */
export function layarTanya(say: Say, meja: MejaRencana, halaman = 0): Pesan {
  const [satu] = meja.pertanyaan;
  if (satu === undefined) throw new Error('there is no question left');
  const semua = pilihanUrut(meja).map((one, index) => ({ ...one, index, kata: sayPilihan(say, one.kata) }));
  const centang = new Set(tercentang(meja));
  const { isi, navigasi } = potongHalaman(say, semua, {
    nomor: halaman,
    perHalaman: PER_HALAMAN,
    pindah: (nomor) => payloadDraf(VERB_DRAF.halaman, meja, String(nomor)),
  });
  const nomor = satu.banyak || isi.some(({ kata }) => [...kata].length > LABEL_MAX);
  const tanda = (id: string) => (satu.banyak ? `${centang.has(id) ? '☑' : '☐'} ` : '');
  return {
    judul: say('rencana-tanya-judul', { sisa: meja.pertanyaan.length }),
    teks: [
      sayPertanyaan(say, satu),
      ...(nomor ? ['', ...isi.map(({ id, kata, index }) => `${index + 1}. ${tanda(id)}${kata}`)] : []),
      ...barisUsulan(say, meja, semua, nomor),
      '',
      say(`rencana-cara-${cara(satu)}`),
    ].join('\n'),
    tombol: [
      ...tombolPilihan(say, meja, isi, nomor),
      ...(navigasi.length > 0 ? [navigasi] : []),
      ...tombolBawah(say, meja),
    ],
  };
}
