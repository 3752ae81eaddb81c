import { kantorTerbaru } from '../../app/kalender/fresh-office.ts';
import { kembaliKeAturan, TANGGAL_BULAN } from '../../app/kalender/set-month-dates.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { jadwalKantor } from '../../app/realisasi/bulan-terbuka.ts';
import type { Bulan } from '../../domain/bulan.ts';
import { bulanTahun, tanggalPendek } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { pergi } from '../shared/fitur.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
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
      data: encodePayload('kalender.tanggal', `${kantor.id}.${bulan}.${yang}`),
    },
  ]);
  if (kantor.bulanKhusus.has(bulan)) {
    const data = encodePayload('kalender.reset', `${kantor.id}.${bulan}`);
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
  });
}

/** The month follows the rule again. */
export async function kalenderReset(turn: Turn, payload: Payload): Promise<void> {
  const read = await diBulan(turn, payload);
  if (read === undefined) return;
  await kembaliKeAturan(read.tindakan, read.bulan);
  const kantor = await kantorTerbaru(turn.tx, read.tindakan.kantor.id);
  turn.ubahPesan(await ikhtisar(turn, { ...read.tindakan, kantor }));
}

/** The rule is typed. */
export async function kalenderAturan(turn: Turn, { id }: Payload): Promise<void> {
  const tindakan = await diKantor(turn, Number(id), 'kalender');
  if (tindakan !== undefined) await pergi(turn, dialogKalender, 'aturan', { officeId: tindakan.kantor.id });
}
