import { Temporal } from 'temporal-polyfill';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { bulanBelumTutup, jadwalKantor } from '../../app/realisasi/bulan-terbuka.ts';
import { belumDisetujui } from '../../app/realisasi/catat-isian.ts';
import { latestStep } from '../../app/realisasi/meanwhile.ts';
import { bisaDiubah } from '../../app/realisasi/mulai-ubah.ts';
import { perluDikerjakan, type Tugas, tertahan, tugasTerbuka } from '../../app/realisasi/tugas-lapor.ts';
import { addBulan, bulanOfDate } from '../../domain/bulan.ts';
import { uangDariBulan } from '../../domain/dated-settings.ts';
import { rencanaBerlaku } from '../../domain/kantor.ts';
import { bulanTahun, tanggalHari } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { hariIni, peranDengan, sebagai, type Turn } from '../shared/turn.ts';
import { mulaiPerbaikan } from './langkah-alasan.ts';
import { mulai, payloadIsi, tanyaLanjut } from './mulai.ts';
import { encodeSasaran } from './nomor.ts';
import { tombolLain } from './reported-elsewhere.ts';

/** Verb of the buttons that open a correction. */
export const VERB_UBAH = 'lapor.ubah';

/** Everything that the person reports for, at every office where they do. */
async function semuaTugas(turn: Turn): Promise<{ act: TindakanPetugas; tugas: Tugas }[]> {
  const offices = new Set((turn.petugas?.penugasan ?? []).map((one) => one.officeId));
  const all: { act: TindakanPetugas; tugas: Tugas }[] = [];
  for (const officeId of offices) {
    const act = await sebagai(turn, officeId, 'lapor');
    if (act !== undefined) for (const tugas of await tugasTerbuka(act)) all.push({ act, tugas });
  }
  return all;
}

function namaTugas(turn: Turn, { lembar }: Tugas): string {
  return `${bulanTahun(turn.say, lembar.bulan)} · ${lembar.pelapor.namaPendek}`;
}

/** A draft that waits until its approved report is opened again: who approved it, and whom to ask. */
function kabarTertahan(turn: Turn, { act, tugas }: { act: TindakanPetugas; tugas: Tugas }): string {
  const last = latestStep(act, tugas.lembar);
  const { pelapor, bulan } = tugas.lembar;
  const vars = { pelapor: pelapor.nama, bulan: bulanTahun(turn.say, bulan) };
  return turn.say('lapor-tertahan', { ...vars, oleh: last?.oleh ?? '', waktu: last?.waktu ?? '' });
}

/** Nothing to do: says so, and when the next month opens. */
async function tiadaTugas(turn: Turn, semua: readonly { tugas: Tugas }[]): Promise<void> {
  const ada = semua.length > 0;
  const role = peranDengan(turn, 'lapor');
  if (role === undefined) return;
  const kantor = await turn.kantor(role.officeId);
  const today = hariIni(turn.now, kantor);
  if (!ada && rencanaBerlaku(kantor, today.toString()) === undefined) {
    turn.balas({ teks: sayRefusal(turn.say, { code: 'tanpa-rencana' }) });
    return;
  }
  const bulan = bulanOfDate(today);
  const buka = [bulan, addBulan(bulan, 1)]
    .map((one) => jadwalKantor(kantor, one).buka)
    .find((one) => Temporal.PlainDate.compare(one, today) > 0);
  const berikut = tanggalHari(turn.say, buka ?? today);
  if (
    !ada &&
    role.peran === 'bendahara' &&
    uangDariBulan(kantor, bulanBelumTutup(kantor, turn.now)) === 'unit'
  ) {
    turn.balas({ teks: turn.say('lapor-bendahara-tidak-diminta') });
    return;
  }
  turn.balas({
    teks: ada ? turn.say('lapor-semua-lengkap', { berikut }) : turn.say('lapor-belum-buka', { berikut }),
    tombol: semua.flatMap(({ tugas: { lembar } }) => tombolLain(turn.say, lembar)),
  });
}

/** /lapor: straight to the question where there is one month to do, a choice where there are several. */
export async function perintahLapor(turn: Turn): Promise<void> {
  const all = await semuaTugas(turn);
  const todo = all.filter(({ tugas }) => perluDikerjakan(tugas));
  const [only] = todo;
  const ditahan = all.filter(({ tugas }) => tertahan(tugas));
  if (ditahan.length > 0) turn.balas({ teks: ditahan.map((one) => kabarTertahan(turn, one)).join('\n\n') });
  if (only === undefined) return ditahan.length > 0 ? undefined : await tiadaTugas(turn, all);
  if (todo.length > 1) {
    turn.balas({
      teks: turn.say('lapor-pilih-bulan'),
      tombol: todo.map(({ tugas }) => [
        { label: namaTugas(turn, tugas), data: payloadIsi(tugas.lembar.pelapor.id, tugas.lembar.bulan) },
      ]),
    });
    return;
  }
  const meja = { act: only.act, lembar: only.tugas.lembar };
  if (meja.lembar.work?.draft === undefined) await mulai(turn, meja);
  else tanyaLanjut(turn, meja);
}

/** /ubah: corrects a sent report; a month that is closed has to be opened again by the kasubbag first. */
export async function perintahUbah(turn: Turn): Promise<void> {
  const all = await semuaTugas(turn);
  const sent = all.filter(({ act, tugas }) => bisaDiubah(act, tugas.lembar).ok);
  const [only] = sent;
  if (only === undefined) {
    const approved = all.findLast(({ tugas }) => tugas.lembar.work?.status === 'disetujui');
    const boleh = approved && belumDisetujui(approved.act, approved.tugas.lembar);
    turn.balas({
      teks: boleh?.ok === false ? sayRefusal(turn.say, boleh.refusal) : turn.say('lapor-ubah-tiada'),
    });
    return;
  }
  if (sent.length === 1) return mulaiPerbaikan(turn, { act: only.act, lembar: only.tugas.lembar });
  turn.balas({
    teks: turn.say('lapor-ubah-pilih'),
    tombol: sent.map(({ tugas: { lembar }, tugas }) => [
      {
        label: namaTugas(turn, tugas),
        data: encodePayload(VERB_UBAH, encodeSasaran({ pelaporId: lembar.pelapor.id, bulan: lembar.bulan })),
      },
    ]),
  });
}
