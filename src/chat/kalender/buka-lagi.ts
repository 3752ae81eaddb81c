import { bulanTutup } from '../../app/kalender/reopen-month.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { pergi } from '../shared/fitur.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import { barisan, labelPendek, tombolHalaman } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { dialogKalender } from './dialog-kalender.ts';
import { diBulan } from './ikhtisar.ts';

/** Months offered. */
const BULAN_DITAWARKAN = 6;

/** Which closed month is to be opened again? */
export async function kalenderBuka(turn: Turn, { id }: Payload): Promise<void> {
  const tindakan = await diKantor(turn, Number(id), 'kalender');
  if (tindakan === undefined) return;
  const { kantor } = tindakan;
  const tutup = bulanTutup(kantor, turn.now).slice(0, BULAN_DITAWARKAN);
  const bulan: Tombol[] = tutup.map((satu) => ({
    label: bulanTahun(turn.say, satu),
    data: encodePayload('kalender.buka_bulan', `${kantor.id}.${satu}`),
  }));
  const kembali = { label: turn.say('kalender-kembali'), data: encodePayload('kalender.lihat', kantor.id) };
  turn.ubahPesan({ teks: turn.say('kalender-buka-bulan'), tombol: [...barisan(bulan, 2), [kembali]] });
}

/** For which unit? Id `office.month[.page]`. */
export async function kalenderBukaBulan(turn: Turn, payload: Payload): Promise<void> {
  const read = await diBulan(turn, payload);
  if (read === undefined) return;
  const { tindakan, bulan, sisa } = read;
  const { id, pelapor, lastChange } = tindakan.kantor;
  const unit: Tombol[] = pelapor.map((one) => ({
    label: labelPendek(one.namaPendek),
    data: encodePayload('kalender.buka_unit', `${id}.${bulan}.${one.id}`, lastChange),
  }));
  const pindah = (nomor: number) => encodePayload('kalender.buka_bulan', `${id}.${bulan}.${nomor}`);
  const kembali = { label: turn.say('kalender-kembali'), data: encodePayload('kalender.lihat', id) };
  turn.ubahPesan({
    teks: turn.say('kalender-buka-unit', { bulan: bulanTahun(turn.say, bulan) }),
    tombol: [
      ...tombolHalaman(turn.say, unit, { nomor: Number(sisa ?? 0), perHalaman: 20, perBaris: 2, pindah }),
      [kembali],
    ],
  });
}

/** Why? The reason is typed. */
export async function kalenderBukaUnit(turn: Turn, payload: Payload): Promise<void> {
  const read = await diBulan(turn, payload);
  if (read === undefined) return;
  const { tindakan, bulan, sisa } = read;
  const pelapor = pelaporKantor(tindakan.kantor, Number(sisa));
  if (pelapor === undefined) return turn.toast(sayRefusal(turn.say, { code: 'unit-tidak-cocok' }));
  await pergi(turn, dialogKalender, 'alasan', {
    officeId: tindakan.kantor.id,
    bulan,
    pelaporId: pelapor.id,
    seen: payload.revisi,
  });
}
