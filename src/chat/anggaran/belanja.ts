import { miripDaftar } from '../../app/anggaran/terima-daftar.ts';
import { bulanBelumTutup, bulanTerbuka } from '../../app/realisasi/bulan-terbuka.ts';
import type { Bulan } from '../../domain/bulan.ts';
import { parseBulan } from '../../domain/bulan.ts';
import { uangDariBulan } from '../../domain/dated-settings.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { punyaHak } from '../../domain/peran.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import { pergi } from '../shared/fitur.ts';
import type { Turn } from '../shared/turn.ts';
import { dialogAnggaran } from './dialog-anggaran.ts';
import { type TempatBelanja, terimaBelanja } from './langkah-belanja.ts';

/** Where this bendahara may hand in a list now, newest month first; `perUnit` when an office asks its sections instead. */
async function tempatBelanja(turn: Turn): Promise<{ tempat: TempatBelanja[]; perUnit: boolean }> {
  const tempat: TempatBelanja[] = [];
  let perUnit = false;
  for (const { officeId, peran, pelaporId } of turn.petugas?.penugasan ?? []) {
    if (!punyaHak(peran, 'daftar_belanja')) continue;
    const kantor = await turn.kantor(officeId);
    const pelapor = pelaporKantor(kantor, pelaporId);
    if (pelapor?.jenis !== 'bendahara') continue;
    const terbuka = bulanTerbuka(kantor, pelapor.id, turn.now);
    const diminta = terbuka.filter((b) => uangDariBulan(kantor, b) === 'bendahara');
    const kini = uangDariBulan(kantor, bulanBelumTutup(kantor, turn.now));
    if (diminta.length === 0 && kini === 'unit') perUnit = true;
    for (const b of diminta) tempat.push({ p: pelapor.id, b });
  }
  return { tempat, perUnit };
}

function pilihBulan(turn: Turn, tempat: readonly TempatBelanja[]): void {
  turn.balas({
    teks: turn.say('anggaran-pilih-bulan'),
    tombol: tempat.map(({ p, b }) => [
      { label: bulanTahun(turn.say, b), data: encodePayload('anggaran.bulan', `${p}.${b}`) },
    ]),
  });
}

/** `/daftar_belanja`: the bendahara's list for the open month. */
export async function perintahBelanja(turn: Turn): Promise<void> {
  const { tempat, perUnit } = await tempatBelanja(turn);
  const [satu] = tempat;
  if (satu === undefined) {
    const teks = perUnit ? turn.say('anggaran-per-unit') : turn.say('anggaran-tanpa-bulan');
    return turn.balas({ teks });
  }
  if (tempat.length > 1) return pilihBulan(turn, tempat);
  await pergi(turn, dialogAnggaran, 'daftar_belanja', satu);
}

/** One of several open months; id `reporter.month`. */
export async function ketukBulan(turn: Turn, { id }: Payload): Promise<void> {
  const [p, kata = ''] = id.split('.');
  const bulan = parseBulan(kata);
  const { tempat } = await tempatBelanja(turn);
  const b = bulan.ok ? (bulan.value as Bulan) : undefined;
  const dipilih = tempat.find((one) => one.p === Number(p) && one.b === b);
  if (dipilih === undefined) return turn.toast(turn.say('button-not-yours'));
  await pergi(turn, dialogAnggaran, 'daftar_belanja', dipilih);
}

const BERKAS_DAFTAR = /\.(csv|tsv|txt|xlsx|xlsm|xls)$/i;

/**
 * A list that a bendahara pastes or sends without being asked.
 * @returns whether it was one, and was answered
 */
export async function daftarTanpaDialog(turn: Turn): Promise<boolean> {
  const { masukan } = turn;
  const daftar =
    (masukan.jenis === 'teks' && miripDaftar(masukan.teks)) ||
    (masukan.jenis === 'berkas' && BERKAS_DAFTAR.test(masukan.nama));
  if (!daftar) return false;
  const { tempat } = await tempatBelanja(turn);
  const [satu] = tempat;
  if (satu === undefined) return false;
  if (tempat.length > 1) pilihBulan(turn, tempat);
  else await terimaBelanja(turn, satu, masukan);
  return true;
}
