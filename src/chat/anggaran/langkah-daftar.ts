import { Temporal } from 'temporal-polyfill';
import { firstDay } from '../../app/anggaran/budget-years.ts';
import { pratinjauDpa } from '../../app/anggaran/pratinjau-dpa.ts';
import { type ArgsDpa, isDpa, type UnggahanDpa } from '../../app/anggaran/simpanan.ts';
import { terimaBerkas, terimaTeks, type Untuk } from '../../app/anggaran/terima-daftar.ts';
import { pilihUnggahan, unggahanSaya } from '../../app/anggaran/unggahan-saya.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { bacaTanggal } from '../../domain/tanggal-depan.ts';
import { encodePayload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Langkah } from '../shared/fitur.ts';
import { teksJawaban } from '../shared/jawab-tanggal.ts';
import type { Masukan } from '../shared/masukan.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import { hariIni, type Turn } from '../shared/turn.ts';

/**
 * A list begun today: DPA of this budget year, in force from today until told otherwise.
 * @param tahun the year that was chosen instead
 */
export function argsDpaBaru(turn: Turn, { kantor }: TindakanPetugas, tahun?: number): ArgsDpa {
  const today = hariIni(turn.now, kantor);
  const milik = tahun ?? today.year;
  const args: ArgsDpa = { tahun: milik, jenis: 'dpa', berlakuDari: firstDay(milik, 'dpa', today) };
  return tahun === undefined ? args : { ...args, tahunDipilih: true };
}

/**
 * Takes a list, pasted or as a file.
 * @returns what was read of a pasted one; undefined when all was said: it waits for its file, or was not read
 */
export async function ambilDaftar(turn: Turn, act: TindakanPetugas, untuk: Untuk, masukan: Masukan) {
  if (masukan.jenis === 'ketuk') {
    turn.toast(turn.say('button-expired'));
    return undefined;
  }
  if (masukan.jenis !== 'teks' && masukan.jenis !== 'berkas') {
    turn.balas({ teks: turn.say('anggaran-perlu-daftar') });
    return undefined;
  }
  const diterima =
    masukan.jenis === 'teks'
      ? await terimaTeks(act, untuk, masukan.teks)
      : await terimaBerkas(act, untuk, masukan);
  if (!diterima.ok) {
    turn.balas({ teks: sayRefusal(turn.say, diterima.refusal) });
    return undefined;
  }
  turn.selesai();
  if (masukan.jenis === 'teks') return diterima.value;
  turn.balas({ teks: turn.say('anggaran-berkas-diterima', { nama: diterima.value.nama }) });
  return undefined;
}

/** A list of DPA figures. */
export const langkahDaftarDpa: Langkah<{ officeId: number; tahun?: number }> = {
  async tanya(turn) {
    turn.balas({ teks: turn.say('anggaran-tanya-daftar') });
  },
  async jawab(turn, { officeId, tahun }, masukan) {
    const act = await diKantor(turn, officeId, 'anggaran');
    if (act === undefined) return;
    const args = argsDpaBaru(turn, act, tahun);
    const unggahan = await ambilDaftar(turn, act, { tujuan: 'dpa', args }, masukan);
    if (unggahan !== undefined && isDpa(unggahan))
      turn.balas(pratinjauDpa(turn.say, act.kantor, turn.now, unggahan));
  },
};

/** Verb of the dates that are likely; their id is the ISO date. */
const VERB_HARI = 'anggaran.hari';

/** From when the figures are in force, within their budget year. */
export const langkahTanggal: Langkah<{ id: number; versi: number }> = {
  async tanya(turn, { id, versi }) {
    const read = await unggahanDpa(turn, id, versi);
    if (read === undefined) return;
    const { tahun } = read.unggahan.args;
    const tombol = (label: string, tanggal: string) => ({ label, data: encodePayload(VERB_HARI, tanggal) });
    const today = hariIni(turn.now, read.act.kantor);
    turn.balas({
      teks: turn.say('anggaran-tanya-tanggal', { tahun: String(tahun) }),
      tombol: [
        [
          tombol(turn.say('anggaran-tombol-januari'), `${tahun}-01-01`),
          ...(today.year === tahun ? [tombol(turn.say('anggaran-tombol-hari-ini'), today.toString())] : []),
          ...(today.year > tahun ? [tombol(turn.say('anggaran-tombol-desember'), `${tahun}-12-31`)] : []),
        ],
      ],
    });
  },
  async jawab(turn, { id, versi }, masukan) {
    const read = await unggahanDpa(turn, id, versi);
    if (read === undefined) return turn.selesai();
    const { act, unggahan } = read;
    const teks = teksJawaban(masukan, VERB_HARI);
    if (teks === undefined) return turn.balas({ teks: turn.say('ketik-tanggal') });
    const { tahun } = unggahan.args;
    const bulan = Temporal.PlainYearMonth.from({ year: tahun, month: hariIni(turn.now, act.kantor).month });
    const dibaca = bacaTanggal(teks, bulan);
    if (!dibaca.ok) return turn.balas({ teks: sayRefusal(turn.say, dibaca.refusal) });
    if (dibaca.value.year !== tahun) {
      const refusal = { code: 'dpa-lain-tahun', dibaca: dibaca.value, tahun: String(tahun) };
      return turn.balas({ teks: sayRefusal(turn.say, refusal) });
    }
    turn.selesai();
    const baru = await pilihUnggahan(turn.tx, unggahan, { berlakuDari: dibaca.value.toString() });
    if (!baru.ok) return turn.balas({ teks: sayRefusal(turn.say, baru.refusal) });
    turn.balas(pratinjauDpa(turn.say, act.kantor, turn.now, baru.value));
  },
};

/**
 * The person's own open list of DPA figures with their right at its office, each checked anew.
 * @returns undefined, having said so, otherwise
 */
export async function unggahanDpa(
  turn: Turn,
  id: number,
  versi: number,
): Promise<{ act: TindakanPetugas; unggahan: UnggahanDpa } | undefined> {
  const dibaca = await unggahanSaya(turn.tx, turn.petugas?.id, id, versi);
  const katakan = (teks: string) =>
    turn.masukan.jenis === 'ketuk' ? turn.toast(teks) : turn.balas({ teks });
  if (!dibaca.ok) {
    katakan(sayRefusal(turn.say, dibaca.refusal));
    return undefined;
  }
  const unggahan = dibaca.value;
  if (!isDpa(unggahan)) {
    katakan(turn.say('button-unknown'));
    return undefined;
  }
  const act = await diKantor(turn, unggahan.officeId, 'anggaran');
  return act && { act, unggahan };
}
