import { buangPerubahan } from '../../app/realisasi/buang-perubahan.ts';
import { sudahTerkirim } from '../../app/realisasi/catat-isian.ts';
import { bukaLembar } from '../../app/realisasi/lembar.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Turn } from '../shared/turn.ts';
import { ajukanRingkasan, ajukanUlang } from './alur.ts';
import { kirim } from './kirim.ts';
import { ajukanBukti } from './langkah-bukti.ts';
import { ajukanKendala, ajukanSasaran, sasaranKendala } from './langkah-kendala.ts';
import { bukaMeja, type Meja } from './lembar-turn.ts';
import { mulai } from './mulai.ts';
import { decodeSasaran } from './nomor.ts';
import { ajukanPerbaiki } from './perbaiki.ts';

/** Opens the kendala that is addressed to the chosen item, or to all. */
function untuk(turn: Turn, meja: Meja, which: string): void {
  const semua = meja.lembar.butir.map((one) => one.kunci);
  const butir = which === 'semua' ? semua : [...sasaranKendala(meja).values()][Number(which)];
  if (butir === undefined) turn.toast(turn.say('button-expired'));
  else ajukanKendala(turn, meja, butir);
}

/** A press of Kirim counts only for the summary as it was shown; a second press finds the report sent. */
async function tekanKirim(turn: Turn, meja: Meja, revisi: number): Promise<void> {
  if (meja.lembar.work?.draft === undefined && meja.lembar.work?.revisi) {
    return turn.toast(sayRefusal(turn.say, sudahTerkirim(meja.act, meja.lembar)));
  }
  await kirim(turn, meja, revisi);
}

/** Gives up a correction; the report stays as it was sent. */
async function buang(turn: Turn, { act, lembar }: Meja, revisi: number): Promise<void> {
  const done = await buangPerubahan(act, lembar, revisi);
  if (!done.ok && done.refusal.code === 'draf-berubah') {
    const fresh = await bukaLembar(turn.tx, act.kantor, lembar.pelapor, lembar.bulan);
    if (fresh?.work?.draft !== undefined) return ajukanUlang(turn, { act, lembar: fresh });
  }
  if (!done.ok) return turn.toast(sayRefusal(turn.say, done.refusal));
  turn.balas({ teks: turn.say('lapor-ubah-dibuang') });
  turn.selesai();
}

/** Whether there is something to work on: a draft, a report that was never sent, or one that came back. */
function bolehRingkasan({ lembar: { work } }: Meja): boolean {
  return work?.draft !== undefined || !work?.revisi || work.status === 'dikembalikan';
}

/** A press of a button that is about the whole sheet. */
export async function ketukLembar(turn: Turn, payload: Payload): Promise<void> {
  const sasaran = decodeSasaran(payload.id);
  const opened = sasaran && (await bukaMeja(turn, sasaran.pelaporId, sasaran.bulan));
  if (sasaran === undefined || opened === undefined) return turn.toast(turn.say('button-unknown'));
  if (!opened.ok) return turn.toast(sayRefusal(turn.say, opened.refusal));
  const meja = opened.value;
  const aksi = sasaran.aksi ?? '';
  if (aksi === 'kirim') return await tekanKirim(turn, meja, payload.revisi);
  if (aksi === 'isi') return await mulai(turn, meja);
  if (!bolehRingkasan(meja)) return turn.toast(sayRefusal(turn.say, sudahTerkirim(meja.act, meja.lembar)));
  if (aksi === 'ringkasan') return ajukanRingkasan(turn, meja);
  if (aksi === 'perbaiki') return ajukanPerbaiki(turn, meja);
  if (aksi === 'kendala') return ajukanSasaran(turn, meja);
  if (aksi === 'buang') return await buang(turn, meja, payload.revisi);
  if (aksi === 'bukti') return ajukanBukti(turn, meja);
  if (aksi.startsWith('untuk-')) return untuk(turn, meja, aksi.slice('untuk-'.length));
  turn.toast(turn.say('button-unknown'));
}
