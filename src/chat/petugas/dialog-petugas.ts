import { Temporal } from 'temporal-polyfill';
import { perpanjangPlt } from '../../app/petugas/extend-acting.ts';
import { cariPetugas } from '../../app/petugas/list-officers.ts';
import { tanggalDi } from '../../domain/kalender.ts';
import { tanggal } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { tanyaSampai } from '../pendaftaran/dialog-undang.ts';
import type { Dialog, Langkah } from '../shared/fitur.ts';
import { jawabTanggalDepan, tombolTanggal } from '../shared/jawab-tanggal.ts';
import { diKantor } from '../shared/pilih-kantor.ts';

/** Whose acting role goes on. */
type PerpanjangArgs = { officeId: number; penugasanId: number; seen?: number };

const VERB = 'petugas.sampai';

/** The new last day of an acting role. */
const perpanjang: Langkah<PerpanjangArgs> = {
  async tanya(turn, { officeId, penugasanId }) {
    const tindakan = await diKantor(turn, officeId, 'petugas');
    if (tindakan === undefined) return;
    const baris = await cariPetugas(tindakan, penugasanId);
    const dari = baris?.penugasan.sampai ?? tanggalDi(turn.now, tindakan.kantor.zona).toString();
    const dates = [1, 3, 6].map((months) => Temporal.PlainDate.from(dari).add({ months }));
    turn.balas({
      teks: turn.say('petugas-tanya-perpanjang', { nama: baris?.penugasan.nama ?? '' }),
      tombol: tombolTanggal(turn, VERB, dates).map((one) => [one]),
    });
  },
  async jawab(turn, { officeId, penugasanId, seen }, masukan) {
    const tindakan = await diKantor(turn, officeId, 'petugas', seen);
    if (tindakan === undefined) return;
    const hari = jawabTanggalDepan(turn, masukan, VERB, tanggalDi(turn.now, tindakan.kantor.zona));
    if (hari === undefined) return;
    turn.selesai();
    const hasil = await perpanjangPlt(tindakan, penugasanId, hari);
    if (!hasil.ok) return turn.balas({ teks: sayRefusal(turn.say, hasil.refusal) });
    const { nama } = hasil.value.penugasan;
    turn.balas({
      teks: turn.say('petugas-diperpanjang', { nama, sampai: tanggal(turn.say, hari) }),
    });
  },
};

/** The dialogue of `/petugas`; the last day of an acting successor is asked as in `/undang`. */
export const dialogPetugas: Dialog = {
  id: 'petugas.v1',
  langkah: { perpanjang, sampai: tanyaSampai },
};
