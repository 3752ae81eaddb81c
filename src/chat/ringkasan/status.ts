import { melaporUntuk, type TindakanPetugas } from '../../app/pelaku.ts';
import { bulanBerjalan, bulanDapatDilihat } from '../../app/status/bulan-berjalan.ts';
import { keadaanBulan } from '../../app/status/keadaan-bulan.ts';
import { buntu, namaBuntu, saranBuntu } from '../../app/verifikasi/buntu.ts';
import { type Bulan, parseBulan } from '../../domain/bulan.ts';
import { type Hak, punyaHak } from '../../domain/peran.ts';
import type { Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { barisan } from '../shared/tombol.ts';
import { sebagai, type Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';
import { deretNama } from './kata.ts';
import { layarStatus } from './layar-status.ts';

/** Offices at which the person holds a right, each once. */
export function kantorDengan(turn: Turn, hak: Hak): number[] {
  const roles = turn.petugas?.penugasan.filter((one) => punyaHak(one.peran, hak)) ?? [];
  return [...new Set(roles.map((one) => one.officeId))];
}

/** The status screen of a month, with the buttons that this person may press. */
async function pesanStatus(turn: Turn, tindakan: TindakanPetugas, bulan: Bulan): Promise<Pesan> {
  const keadaan = await keadaanBulan(turn.tx, tindakan.kantor, bulan, turn.now);
  const peran = tindakan.petugas.penugasan.filter((one) => one.officeId === tindakan.kantor.id);
  const boleh = (hak: Hak) => peran.some((one) => punyaHak(one.peran, hak));
  const macet = await macetStatus(tindakan, bulan);
  return layarStatus(turn.say, keadaan, {
    macet,
    ingatkan: boleh('ingatkan'),
    putuskan: boleh('putuskan'),
    periksa: (satu) => boleh('verifikasi') && !melaporUntuk(tindakan.petugas, satu.pelapor.id),
  });
}

/** What nobody at the office may verify or approve, one line for each step. */
async function macetStatus(tindakan: TindakanPetugas, bulan: Bulan): Promise<string[]> {
  const semua = await buntu(tindakan);
  const baris: string[] = [];
  for (const langkah of ['periksa', 'setujui'] as const) {
    const nama = namaBuntu(tindakan, semua[langkah], bulan);
    if (nama.length === 0) continue;
    const saran = await saranBuntu(tindakan, langkah);
    const vars = { jumlah: nama.length, nama: deretNama(tindakan.say, nama), saran };
    baris.push(tindakan.say(`verif-buntu-${langkah}`, vars));
  }
  return baris;
}

/** `/status`, or `/status 2026-02`; somebody who sees several offices chooses one first. */
export async function perintahStatus(turn: Turn, argumen: string): Promise<void> {
  const diminta = argumen === '' ? undefined : parseBulan(argumen);
  if (diminta !== undefined && !diminta.ok) {
    turn.balas({ teks: sayRefusal(turn.say, diminta.refusal) });
    return;
  }
  const kantor = kantorDengan(turn, 'lihat_status');
  const [satu] = kantor;
  const tindakan = satu === undefined ? undefined : await sebagai(turn, satu, 'lihat_status');
  if (kantor.length > 1) return await pilihKantor(turn, kantor, diminta?.value);
  if (tindakan === undefined) return;
  const bulan = diminta?.value ?? bulanBerjalan(tindakan.kantor, turn.now);
  turn.balas(await pesanStatus(turn, tindakan, bulan));
}

/** Somebody who sees several offices chooses one first. */
async function pilihKantor(turn: Turn, ids: readonly number[], diminta: Bulan | undefined): Promise<void> {
  const semua: Tombol[] = [];
  for (const id of ids) {
    const kantor = await turn.kantor(id);
    semua.push(tombol(kantor.nama, VERB.status, id, diminta ?? bulanBerjalan(kantor, turn.now)));
  }
  turn.balas({ teks: turn.say('kantor-yang-mana'), tombol: barisan(semua, 2) });
}

/** Back to the status screen, or to another month's. */
export async function ketukStatus(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload);
  if (alamat !== undefined) turn.ubahPesan(await pesanStatus(turn, alamat.tindakan, alamat.bulan));
}

/** The months that can be looked at. */
export async function ketukBulan(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload);
  if (alamat === undefined) return;
  const { kantor } = alamat.tindakan;
  const semua = bulanDapatDilihat(kantor, turn.now).map((bulan) =>
    tombol(
      `${turn.say(`month-short-${Number(bulan.slice(5))}`)} ${bulan.slice(0, 4)}`,
      VERB.status,
      kantor.id,
      bulan,
    ),
  );
  turn.ubahPesan({
    teks: semua.length > 0 ? turn.say('status-pilih-bulan') : turn.say('status-tanpa-bulan'),
    tombol: [
      ...barisan(semua, 3),
      [tombol(turn.say('status-kembali'), VERB.status, kantor.id, alamat.bulan)],
    ],
  });
}
