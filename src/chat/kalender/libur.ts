import { Temporal } from 'temporal-polyfill';
import { hapusLibur, liburMendatang } from '../../app/kalender/set-holiday.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { tanggalPendek } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { pergi } from '../shared/fitur.ts';
import { asItStands, diKantor } from '../shared/pilih-kantor.ts';
import { labelPendek } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { dialogKalender } from './dialog-kalender.ts';
import { kalimatLibur } from './ikhtisar.ts';

/** The holidays to come, each with a button that takes it away. */
export async function kalenderLibur(turn: Turn, { id }: Payload): Promise<void> {
  const tindakan = await diKantor(turn, Number(id), 'kalender');
  if (tindakan !== undefined) turn.ubahPesan(await daftarLibur(turn, tindakan));
}

async function daftarLibur(turn: Turn, tindakan: TindakanPetugas): Promise<Pesan> {
  const { say } = turn;
  const { id, lastChange } = tindakan.kantor;
  const libur = await liburMendatang(tindakan);
  const hapus: Tombol[][] = libur.map(({ tanggal }) => [
    {
      label: labelPendek(
        say('kalender-hapus-libur', { tanggal: tanggalPendek(say, Temporal.PlainDate.from(tanggal)) }),
      ),
      data: encodePayload('kalender.hapus', `${id}.${tanggal}`, lastChange),
    },
  ]);
  return {
    teks: [
      libur.length === 0 ? say('kalender-tanpa-libur') : say('kalender-libur'),
      ...libur.map((day) => kalimatLibur(turn, day)),
    ].join('\n'),
    tombol: [
      [{ label: say('kalender-tambah-libur'), data: encodePayload('kalender.tambah', id, lastChange) }],
      ...hapus,
      [{ label: say('kalender-kembali'), data: encodePayload('kalender.lihat', id) }],
    ],
  };
}

/** Takes one holiday away; id `office.date`. */
export async function kalenderHapus(turn: Turn, payload: Payload): Promise<void> {
  const [kantor, tanggal = ''] = payload.id.split('.');
  const tindakan = await diKantor(turn, Number(kantor), 'kalender', payload.revisi);
  if (tindakan === undefined) return;
  if (!/^\d{4}-\d\d-\d\d$/.test(tanggal)) return turn.toast(turn.say('button-unknown'));
  const hasil = await hapusLibur(tindakan, tanggal);
  const kini = await daftarLibur(turn, await asItStands(turn, tindakan));
  if (!hasil.ok) return turn.ubahPesan({ ...kini, awal: sayRefusal(turn.say, hasil.refusal) });
  turn.toast(turn.say('kalender-libur-dihapus', { nama: hasil.value.nama }));
  turn.ubahPesan(kini);
}

/** A new holiday is typed. */
export async function kalenderTambah(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const tindakan = await diKantor(turn, Number(id), 'kalender');
  if (tindakan !== undefined)
    await pergi(turn, dialogKalender, 'libur', { officeId: tindakan.kantor.id, seen: revisi });
}
