import { tanggalDi } from '../../domain/kalender.ts';
import type { Peran } from '../../domain/peran.ts';
import type { Dialog, Langkah } from '../shared/fitur.ts';
import { jawabTanggalDepan, tombolTanggal } from '../shared/jawab-tanggal.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import { buatDanKirim } from './kirim-undangan.ts';

/** Whose last day is asked. */
type PltArgs = {
  officeId: number;
  peran: Peran;
  pelaporId: number | null;
  replacesId: number | null;
  seen?: number;
};

const VERB = 'undang.sampai';

/** An acting role: its last day, then the link. */
export const tanyaSampai: Langkah<PltArgs> = {
  async tanya(turn, { officeId }) {
    const tindakan = await diKantor(turn, officeId, 'undang');
    if (tindakan === undefined) return;
    const hariIni = tanggalDi(turn.now, tindakan.kantor.zona);
    const dates = [1, 3, 6].map((months) => hariIni.add({ months }));
    turn.balas({
      teks: turn.say('pendaftaran-tanya-sampai'),
      tombol: tombolTanggal(turn, VERB, dates).map((one) => [one]),
    });
  },
  async jawab(turn, { officeId, peran, pelaporId, replacesId, seen }, masukan) {
    const tindakan = await diKantor(turn, officeId, 'undang', seen);
    if (tindakan === undefined) return;
    const hari = jawabTanggalDepan(turn, masukan, VERB, tanggalDi(turn.now, tindakan.kantor.zona));
    if (hari === undefined) return;
    turn.selesai();
    await buatDanKirim(turn, tindakan, {
      peran,
      pelaporId: pelaporId ?? undefined,
      replacesId: replacesId ?? undefined,
      sampai: hari,
    });
  },
};

/** The dialogue of `/undang`. */
export const dialogUndang: Dialog = { id: 'undang.v1', langkah: { sampai: tanyaSampai } };
