import { Temporal } from 'temporal-polyfill';
import { terimaUndangan, type UndanganDiterima } from '../../app/pendaftaran/accept-invitation.ts';
import type { IsianTerbuka } from '../../app/pendaftaran/open-items.ts';
import { sebutanPeran } from '../../app/petugas/sebutan-peran.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import type { Peran } from '../../domain/peran.ts';
import { bulanTahun, namaBulan, tanggal } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Turn } from '../shared/turn.ts';

/** `/start <token>` accepts an invitation; `/start` alone greets. */
export async function mulai(turn: Turn, argumen: string): Promise<void> {
  if (argumen === '') return await sapa(turn);
  const { telegramId, namaTelegram: nama } = turn;
  const hasil = await terimaUndangan(turn, { token: argumen, telegramId, nama });
  if (!hasil.ok) return turn.balas({ teks: sayRefusal(turn.say, hasil.refusal) });
  const { personId: id, penugasan } = hasil.value;
  // The menu of commands is made from these roles when the turn ends.
  turn.petugas = { id, nama, telegramId, penugasan: [...(turn.petugas?.penugasan ?? []), penugasan] };
  sambut(turn, hasil.value);
}

function sambut(turn: Turn, { kantor, penugasan, pelapor, terbuka }: UndanganDiterima): void {
  const { say } = turn;
  const baris = [
    say('pendaftaran-selamat-datang', {
      nama: turn.namaTelegram,
      peran: sebutanPeran(say, penugasan, pelapor),
      kantor: kantor.nama,
    }),
  ];
  if (penugasan.sampai !== undefined) {
    const sampai = tanggal(say, Temporal.PlainDate.from(penugasan.sampai));
    baris.push(say('pendaftaran-plt-sampai', { sampai }));
  }
  baris.push('', say(`pendaftaran-tugas-${penugasan.peran}`));
  if (terbuka.length > 0) baris.push('', ...terbuka.map((one) => kalimatTerbuka(turn, one)));
  turn.balas({ teks: baris.join('\n'), tombol: terbuka.map((one) => [tombolTerbuka(turn, one)]) });
}

function kalimatTerbuka({ say }: Turn, one: IsianTerbuka): string {
  const bulan = bulanTahun(say, one.bulan);
  if (one.dikembalikan) return say('pendaftaran-dikembalikan', { bulan });
  return say('pendaftaran-belum-dikirim', { bulan, terisi: one.terisi, diminta: one.diminta });
}

function tombolTerbuka({ say }: Turn, one: IsianTerbuka): Tombol {
  const label = say('pendaftaran-lanjutkan', { bulan: namaBulan(say, one.bulan) });
  return { label, data: encodePayload('lapor.isi', `${one.pelaporId}.${one.bulan}`) };
}

/** Greets a known person with their roles and the next thing to do. */
async function sapa(turn: Turn): Promise<void> {
  const { say } = turn;
  const penugasan = turn.petugas?.penugasan ?? [];
  const sebutan: string[] = [];
  for (const one of penugasan) {
    const kantor = await turn.kantor(one.officeId);
    const peran = sebutanPeran(say, one, pelaporKantor(kantor, one.pelaporId));
    sebutan.push(say('pendaftaran-peran-di', { peran, kantor: kantor.nama }));
  }
  const tugas = [...new Set(penugasan.map((one) => tugasOf(turn, one.peran)))];
  const salam = say('pendaftaran-salam', { nama: turn.namaTelegram, peran: listAnd(say, sebutan) });
  turn.balas({ teks: [salam, '', ...tugas].join('\n') });
}

function tugasOf({ say }: Turn, peran: Peran): string {
  return say(`pendaftaran-tugas-${peran}`);
}
