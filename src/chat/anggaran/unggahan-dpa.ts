import { Temporal } from 'temporal-polyfill';
import { argsOfYear } from '../../app/anggaran/list-year.ts';
import { pratinjauDpa } from '../../app/anggaran/pratinjau-dpa.ts';
import { sahkanDpa } from '../../app/anggaran/sahkan-dpa.ts';
import { batalkanUnggahan, pilihUnggahan, unggahanSaya } from '../../app/anggaran/unggahan-saya.ts';
import { tanggal } from '../../text/dates.ts';
import { rupiah } from '../../text/format.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { pergi } from '../shared/fitur.ts';
import { asItStands } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { dialogAnggaran } from './dialog-anggaran.ts';
import { unggahanDpa } from './langkah-daftar.ts';

/** Sahkan: the figures come into force; id `list.newest change`. */
export async function ketukSahkan(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const [list = 0, seen] = id.split('.').map(Number);
  const read = await unggahanDpa(turn, list, revisi);
  if (read === undefined) return;
  const { act, unggahan } = read;
  const { say } = turn;
  const hasil = await sahkanDpa({ ...act, seen }, unggahan);
  if (!hasil.ok) {
    const awal = sayRefusal(say, hasil.refusal);
    if (!hasil.refusal.code.startsWith('kantor-')) return turn.toast(awal);
    const { kantor } = await asItStands(turn, act);
    return turn.ubahPesan({ ...pratinjauDpa(say, kantor, turn.now, unggahan), awal });
  }
  turn.ubahPesan({
    teks: say('anggaran-tersimpan', {
      jenis: say(`anggaran-jenis-${unggahan.args.jenis}`),
      tahun: String(unggahan.args.tahun),
      banyak: hasil.value.cocok.length,
      jumlah: rupiah(hasil.value.jumlah),
      tanggal: tanggal(say, Temporal.PlainDate.from(unggahan.args.berlakuDari)),
    }),
  });
}

/** DPA becomes DPPA, and back. */
export async function ketukJenis(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const read = await unggahanDpa(turn, Number(id), revisi);
  if (read === undefined) return;
  const { act, unggahan } = read;
  const jenis = unggahan.args.jenis === 'dpa' ? 'dppa' : 'dpa';
  const baru = await pilihUnggahan(turn.tx, unggahan, { jenis });
  if (!baru.ok) return turn.toast(sayRefusal(turn.say, baru.refusal));
  turn.ubahPesan(pratinjauDpa(turn.say, act.kantor, turn.now, baru.value));
}

/** The budget year of a list whose heading names none; id `list.year`. */
export async function ketukTahun(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const [list, tahun] = id.split('.').map(Number);
  const read = await unggahanDpa(turn, list ?? 0, revisi);
  if (read === undefined) return;
  const { act, unggahan } = read;
  if (tahun === undefined || unggahan.args.pilihanTahun?.includes(tahun) !== true)
    return turn.toast(turn.say('button-unknown'));
  const args = argsOfYear(unggahan.args, tahun, { kantor: act.kantor, now: turn.now });
  const baru = await pilihUnggahan(turn.tx, unggahan, { ...args, pilihanTahun: undefined });
  if (!baru.ok) return turn.toast(sayRefusal(turn.say, baru.refusal));
  turn.ubahPesan(pratinjauDpa(turn.say, act.kantor, turn.now, baru.value));
}

/** The effective date is typed. */
export async function ketukTanggal(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const read = await unggahanDpa(turn, Number(id), revisi);
  if (read === undefined) return;
  await pergi(turn, dialogAnggaran, 'tanggal', { id: read.unggahan.id, versi: read.unggahan.versi });
}

/** The list is dropped; of either kind. */
export async function ketukBatal(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const dibaca = await unggahanSaya(turn.tx, turn.petugas?.id, Number(id), revisi);
  if (!dibaca.ok) return turn.toast(sayRefusal(turn.say, dibaca.refusal));
  await batalkanUnggahan(turn.tx, dibaca.value);
  turn.ubahPesan({ teks: turn.say('anggaran-dibatalkan') });
}
