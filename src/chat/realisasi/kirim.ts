import { bukaLembar, type Lembar } from '../../app/realisasi/lembar.ts';
import { kirimLaporan, type Kuitansi, type PerubahanRencana } from '../../app/realisasi/kirim-laporan.ts';
import { pertanyaan } from '../../app/realisasi/pertanyaan.ts';
import type { Butir } from '../../domain/butir.ts';
import { namaButir } from '../../domain/butir.ts';
import { capaianPercent } from '../../domain/capaian.ts';
import { predikat } from '../../domain/predikat.ts';
import { serapanPercent } from '../../domain/serapan.ts';
import { Decimal } from 'decimal.js';
import { tanggalPukul } from '../../text/dates.ts';
import { angka, bar, persen, rupiah } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { hariIni, setempat, type Turn } from '../shared/turn.ts';
import { ajukanRingkasan } from './alur.ts';
import { namaLengkapButir } from './kata.ts';
import type { Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import { tombolLembar } from './tampil-ringkasan.ts';

/** One bar of the receipt: capaian of a figure with a target, serapan of money with a pagu. */
function batang(turn: Turn, lembar: Lembar, butir: Butir): string[] {
  const { say } = turn;
  const isian = lembar.isian.get(butir.kunci);
  const nilai = isian?.keadaan === 'nihil' ? new Decimal(0) : isian?.nilai;
  if (nilai === undefined) return [];
  const tanya = pertanyaan(lembar, butir, hariIni(turn.now, lembar.kantor).toString());
  const nama = namaButir(butir, lembar.bulan);
  if (tanya.jenis === 'keuangan') {
    const serapan = tanya.pagu && serapanPercent(nilai.plus(tanya.sebelumnya.nilai ?? 0), tanya.pagu.nilai);
    if (serapan === undefined) return [];
    return [say('lapor-batang-serapan', { nama, bar: bar(serapan), persen: persen(serapan) })];
  }
  if (tanya.jenis !== 'angka' || tanya.target === undefined) return [];
  const total = tanya.indikator.pertanyaan === 'posisi' ? nilai : nilai.plus(tanya.sebelumnya.nilai ?? 0);
  const capaian = capaianPercent(total, tanya.target, tanya.indikator.arah);
  if (capaian === undefined) return [];
  const kata = say(`predikat-${predikat(capaian)}`);
  return [say('lapor-batang-capaian', { nama, bar: bar(capaian), persen: persen(capaian), predikat: kata })];
}

/** Bars that a receipt shows; a subbagian's other items are in /capaian. */
const BARS = 6;

function kuitansiTeks(turn: Turn, lembar: Lembar, kuitansi: Kuitansi): string {
  const { say } = turn;
  const kepala = say('lapor-kuitansi', {
    nomor: kuitansi.nomor,
    waktu: tanggalPukul(say, setempat(turn.now, lembar.kantor)),
    ketepatan: say(`lapor-${kuitansi.ketepatan}`),
  });
  const bars = lembar.butir.flatMap((butir) => batang(turn, lembar, butir)).slice(0, BARS);
  const names = kuitansi.kurang.map((butir) => namaLengkapButir(say, lembar, butir));
  const akhir = kuitansi.lengkap
    ? say('lapor-kuitansi-lengkap')
    : say('lapor-kuitansi-kurang', { jumlah: names.length, nama: listAnd(say, names.slice(0, 8)) });
  return [kepala, ...bars, akhir].join('\n');
}

/** Pagu as the question showed it, `dpa:20525300`, or a target. */
function rencanaTeks(turn: Turn, value: string): string {
  const [jenis, nilai] = value.split(':');
  if (nilai === undefined) return value === '-' ? value : angka(new Decimal(value));
  return `${turn.say(`lapor-pagu-${jenis}`)} ${rupiah(new Decimal(nilai))}`;
}

function tanyaPerubahan(turn: Turn, { lembar }: Meja, changed: readonly PerubahanRencana[]): void {
  const lines = changed.map((one) =>
    turn.say('lapor-rencana-berubah-baris', {
      nama: one.nama,
      dulu: rencanaTeks(turn, one.dulu),
      kini: rencanaTeks(turn, one.kini),
    }),
  );
  turn.balas({
    teks: [turn.say('lapor-rencana-berubah'), ...lines].join('\n'),
    tombol: [
      [
        tombolLembar(lembar, 'kirim-juga', turn.say('lapor-kirim')),
        tombolLembar(lembar, 'perbaiki', turn.say('lapor-perbaiki')),
      ],
    ],
  });
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'ringkasan', args: { p: lembar.pelapor.id, b: lembar.bulan } });
}

/** Sends the report of the sheet and answers with its receipt. */
export async function kirim(turn: Turn, meja: Meja, versi: number, terimaPerubahan = false): Promise<void> {
  const { act, lembar } = meja;
  const sent = await kirimLaporan(act, lembar, {
    versi,
    terimaPerubahan,
    hariIni: hariIni(turn.now, lembar.kantor).toString(),
  });
  if (sent.ok) {
    const tombol = sent.value.lengkap ? undefined : [[tombolLembar(lembar, 'isi', turn.say('lapor-lengkapi'))]];
    turn.balas({ teks: kuitansiTeks(turn, lembar, sent.value), tombol }, 'kuitansi');
    return turn.selesai();
  }
  const { refusal } = sent;
  if (refusal.code === 'rencana-berubah') return tanyaPerubahan(turn, meja, refusal.butir);
  if (refusal.code === 'draf-berubah') {
    const fresh = await bukaLembar(turn.tx, act.kantor, lembar.pelapor, lembar.bulan);
    if (fresh !== undefined) return ajukanRingkasan(turn, { act, lembar: fresh }, { teks: turn.say('lapor-draf-berubah') });
  }
  turn.balas({ teks: sayRefusal(turn.say, refusal) });
}
