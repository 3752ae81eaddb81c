import { kabar } from '../../app/petugas/tell-person.ts';
import { catatIsian } from '../../app/realisasi/catat-isian.ts';
import { versiDraf } from '../../app/realisasi/lembar.ts';
import { kunciLembar } from '../../app/realisasi/lock-sheet.ts';
import { ambilAlih, type DapatDialih } from '../../app/realisasi/take-over.ts';
import { bulanTahun } from '../../text/dates.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Turn } from '../shared/turn.ts';
import { ajukanButir } from './alur.ts';
import { namaLengkapButir } from './kata.ts';
import { bukaMeja, type Meja } from './lembar-turn.ts';
import { decodeSasaran } from './nomor.ts';
import { isiLain, layarLain } from './reported-elsewhere.ts';

/** Begins to answer an item that another unit has reported: its figure counts on until this one takes it over. */
async function isiSendiri(turn: Turn, { act, lembar }: Meja, kunci: string): Promise<void> {
  const lain = lembar.dilaporkanLain.get(kunci);
  if (lain === undefined || lain.sendiri !== undefined) return turn.toast(turn.say('button-expired'));
  if (!lembar.butir.some((one) => one.kunci === kunci)) {
    const options = { versi: versiDraf(lembar) };
    const saved = await catatIsian(act, lembar, { butir: kunci, keadaan: 'lewati', anomali: [] }, options);
    if (!saved.ok) return turn.toast(sayRefusal(turn.say, saved.refusal));
    lembar.butir.push(lain.butir);
  }
  ajukanButir(turn, { act, lembar }, lain.butir);
}

async function pakai(turn: Turn, meja: Meja, kunci: string | undefined, sidik: number): Promise<void> {
  const { say } = turn;
  const { act, lembar } = await kunciLembar(meja.act, meja.lembar);
  const hasil = await ambilAlih(act, lembar, { kunci, sidik });
  if (!hasil.ok) {
    if (hasil.refusal.code !== 'alih-berubah') return turn.toast(sayRefusal(say, hasil.refusal));
    return turn.ubahPesan(layarLain(say, lembar, sayRefusal(say, hasil.refusal)));
  }
  const { semua, penerima } = hasil.value;
  const kalimat = (milik: readonly DapatDialih[], kunciKalimat: 'lapor-alih-selesai' | 'lapor-alih-kabar') =>
    [
      kunciKalimat === 'lapor-alih-selesai'
        ? say('lapor-alih-selesai')
        : say('lapor-alih-kabar', { pelapor: lembar.pelapor.nama, bulan: bulanTahun(say, lembar.bulan) }),
      ...milik.map(
        (one) =>
          `• ${say('lapor-alih-baris', {
            nama: namaLengkapButir(say, lembar, one.butir),
            baru: isiLain(say, lembar, one.butir, one.sendiri),
            lama: isiLain(say, lembar, one.butir, one.angka),
            pelapor: one.pelapor.namaPendek,
          })}`,
      ),
    ].join('\n');
  turn.ubahPesan({ teks: kalimat(semua, 'lapor-alih-selesai') });
  for (const [telegramId, milik] of penerima)
    turn.kirim(kabar(telegramId, { teks: kalimat(milik, 'lapor-alih-kabar') }));
}

/** A press of a button about what other units have reported. */
export async function ketukAlih(turn: Turn, payload: Payload): Promise<void> {
  const sasaran = decodeSasaran(payload.id);
  const opened = sasaran && (await bukaMeja(turn, sasaran.pelaporId, sasaran.bulan));
  if (sasaran === undefined || opened === undefined) return turn.toast(turn.say('button-unknown'));
  if (!opened.ok) return turn.toast(sayRefusal(turn.say, opened.refusal));
  const meja = opened.value;
  const { aksi, kunci } = sasaran;
  if (aksi === 'lihat') return turn.balas(layarLain(turn.say, meja.lembar));
  if (aksi === 'semua') return await pakai(turn, meja, undefined, payload.revisi);
  if (aksi === 'pakai' && kunci !== undefined) return await pakai(turn, meja, kunci, payload.revisi);
  if (aksi === 'isi' && kunci !== undefined) return await isiSendiri(turn, meja, kunci);
  turn.toast(turn.say('button-unknown'));
}
