import { Decimal } from 'decimal.js';
import { bolehMengisi, sudahTerkirim } from '../../app/realisasi/catat-isian.ts';
import { kirimLaporan, type PerubahanRencana } from '../../app/realisasi/kirim-laporan.ts';
import { bukaLembar, type Lembar } from '../../app/realisasi/lembar.ts';
import { kunciLembar } from '../../app/realisasi/lock-sheet.ts';
import { TIADA } from '../../app/realisasi/pertanyaan.ts';
import { dapatDialih } from '../../app/realisasi/take-over.ts';
import { buntu, saranBuntu } from '../../app/verifikasi/buntu.ts';
import { angka, rupiah } from '../../text/format.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Turn } from '../shared/turn.ts';
import { ajukanUlang, tungguRingkasan } from './alur.ts';
import type { Meja } from './lembar-turn.ts';
import { tampilKuitansi } from './tampil-kuitansi.ts';
import { tombolLembar } from './tampil-ringkasan.ts';

/** Pagu as the question showed it, `dpa:20525300`, or a target. */
function rencanaTeks(turn: Turn, value: string): string {
  if (value === TIADA) return turn.say('lapor-rencana-tiada');
  const [jenis, nilai] = value.split(':');
  if (nilai === undefined) return turn.say('lapor-rencana-target', { nilai: angka(new Decimal(value)) });
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
        tombolLembar(lembar, 'kirim', turn.say('lapor-kirim')),
        tombolLembar(lembar, 'perbaiki', turn.say('lapor-perbaiki')),
      ],
    ],
  });
  tungguRingkasan(turn, lembar);
}

/** Not sent, since the report is not what the person saw: it is shown as it is now, with what happened to it. */
function kirimTertunda(turn: Turn, meja: Meja): void {
  const allowed = bolehMengisi(meja.act, meja.lembar);
  const { work } = meja.lembar;
  if (allowed.ok && (work?.draft !== undefined || !work?.revisi)) {
    ajukanUlang(turn, meja);
    return;
  }
  const refusal = allowed.ok ? sudahTerkirim(meja.act, meja.lembar) : allowed.refusal;
  turn.balas({ teks: sayRefusal(turn.say, refusal) });
  turn.selesai();
}

/** A unit's sheet as it stands after the sending: what of it does not count, since another unit's figure does. */
async function sesudahKirim(act: Meja['act'], lembar: Lembar): Promise<Lembar> {
  if (lembar.dilaporkanLain.size === 0) return lembar;
  return (await bukaLembar(act.tx, act.kantor, lembar.pelapor, lembar.bulan)) ?? lembar;
}

/** Sends the report of the sheet and answers with its receipt. */
export async function kirim(turn: Turn, meja: Meja, versi: number): Promise<void> {
  const { act, lembar } = await kunciLembar(meja.act, meja.lembar);
  const sent = await kirimLaporan(act, lembar, { versi });
  if (sent.ok) {
    const macet = await buntu(act, lembar.work?.reportId);
    const saran = macet.periksa.length === 0 ? undefined : await saranBuntu(act, 'periksa');
    const lain = dapatDialih(await sesudahKirim(act, lembar));
    turn.balas(tampilKuitansi(turn, lembar, { ...sent.value, lain }, saran), 'kuitansi');
    return turn.selesai();
  }
  const { refusal } = sent;
  if (refusal.code === 'rencana-berubah') return tanyaPerubahan(turn, { act, lembar }, refusal.butir);
  if (refusal.code === 'draf-berubah') {
    const fresh = await bukaLembar(turn.tx, act.kantor, lembar.pelapor, lembar.bulan);
    if (fresh !== undefined) return kirimTertunda(turn, { act, lembar: fresh });
  }
  turn.balas({ teks: sayRefusal(turn.say, refusal) });
  if (refusal.code !== 'draf-kosong') turn.selesai();
}
