import { kembaliKeAturan, TANGGAL_BULAN } from '../../app/kalender/set-month-dates.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { jadwalKantor } from '../../app/realisasi/bulan-terbuka.ts';
import type { Bulan } from '../../domain/bulan.ts';
import { bulanTahun, tanggalPendek } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { pergi } from '../shared/fitur.ts';
import { asItStands, diKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { dialogKalender } from './dialog-kalender.ts';
import { bulanTampil, diBulan, ikhtisar, kalimatBulan } from './ikhtisar.ts';

/** Which month's dates are to differ? */
export async function kalenderBulan(turn: Turn, { id }: Payload): Promise<void> {
  const tindakan = await diKantor(turn, Number(id), 'kalender');
  if (tindakan === undefined) return;
  const { kantor } = tindakan;
  const bulan: Tombol[][] = bulanTampil(turn, tindakan).map((satu) => [
    { label: bulanTahun(turn.say, satu), data: encodePayload('kalender.khusus', `${kantor.id}.${satu}`) },
  ]);
  const kembali = { label: turn.say('kalender-kembali'), data: encodePayload('kalender.lihat', kantor.id) };
  turn.ubahPesan({ teks: turn.say('kalender-tanya-bulan'), tombol: [...bulan, [kembali]] });
}

/** Which of the month's three dates? */
export async function kalenderKhusus(turn: Turn, payload: Payload): Promise<void> {
  const read = await diBulan(turn, payload);
  if (read !== undefined) turn.ubahPesan(pilihTanggal(turn, read.tindakan, read.bulan));
}

function pilihTanggal(turn: Turn, tindakan: TindakanPetugas, bulan: Bulan): Pesan {
  const { say } = turn;
  const { kantor } = tindakan;
  const jadwal = jadwalKantor(kantor, bulan);
  const tombol: Tombol[][] = TANGGAL_BULAN.map((yang) => [
    {
      label: say(`kalender-ubah-${yang}`, { tanggal: tanggalPendek(say, jadwal[yang]) }),
      data: encodePayload('kalender.tanggal', `${kantor.id}.${bulan}.${yang}`, kantor.lastChange),
    },
  ]);
  if (kantor.bulanKhusus.has(bulan)) {
    const data = encodePayload('kalender.reset', `${kantor.id}.${bulan}`, kantor.lastChange);
    tombol.push([{ label: say('kalender-tombol-reset'), data }]);
  }
  tombol.push([{ label: say('kalender-kembali'), data: encodePayload('kalender.lihat', kantor.id) }]);
  return {
    teks: [kalimatBulan(turn, tindakan, bulan), '', say('kalender-tanya-tanggal')].join('\n'),
    tombol,
  };
}

/** The date itself is typed. */
export async function kalenderTanggal(turn: Turn, payload: Payload): Promise<void> {
  const read = await diBulan(turn, payload);
  if (read === undefined) return;
  const yang = TANGGAL_BULAN.find((one) => one === read.sisa);
  if (yang === undefined) return turn.toast(turn.say('button-unknown'));
  await pergi(turn, dialogKalender, 'tanggal', {
    officeId: read.tindakan.kantor.id,
    bulan: read.bulan,
    yang,
    seen: payload.revisi,
  });
}

/** The month follows the rule again. */
export async function kalenderReset(turn: Turn, payload: Payload): Promise<void> {
  const read = await diBulan(turn, payload);
  if (read === undefined) return;
  const hasil = await kembaliKeAturan(read.tindakan, read.bulan);
  const kini = await asItStands(turn, read.tindakan);
  if (hasil.ok) turn.ubahPesan(await ikhtisar(turn, kini));
  else turn.ubahPesan({ ...pilihTanggal(turn, kini, read.bulan), awal: sayRefusal(turn.say, hasil.refusal) });
}

/** The rule is typed. */
export async function kalenderAturan(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const tindakan = await diKantor(turn, Number(id), 'kalender');
  if (tindakan !== undefined)
    await pergi(turn, dialogKalender, 'aturan', { officeId: tindakan.kantor.id, seen: revisi });
}
