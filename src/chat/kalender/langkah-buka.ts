import { bukaLagi } from '../../app/kalender/reopen-month.ts';
import type { Bulan } from '../../domain/bulan.ts';
import { hariKerjaBerikut, tanggalDi } from '../../domain/kalender.ts';
import { bulanTahun, tanggalHari } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Langkah } from '../shared/fitur.ts';
import { jawabTanggalDepan, teksJawaban, tombolTanggal } from '../shared/jawab-tanggal.ts';
import { diKantor } from '../shared/pilih-kantor.ts';

/** Id of the dialogue to which these steps belong. */
export const ID_KALENDER = 'kalender.v1';

type BukaArgs = { officeId: number; bulan: Bulan; pelaporId: number; seen?: number };

/** Letters of a reason, at most: it is quoted to the reporter. */
const ALASAN_PALING_PANJANG = 300;

const VERB = 'kalender.sampai';

/** Why a month is opened again. */
export const langkahAlasan: Langkah<BukaArgs> = {
  async tanya(turn) {
    turn.balas({ teks: turn.say('kalender-tanya-alasan') });
  },
  async jawab(turn, args, masukan) {
    const alasan = teksJawaban(masukan)?.trim() ?? '';
    if (alasan === '') return turn.balas({ teks: sayRefusal(turn.say, { code: 'alasan-kosong' }) });
    if ([...alasan].length > ALASAN_PALING_PANJANG) {
      const refusal = { code: 'alasan-terlalu-panjang', paling: ALASAN_PALING_PANJANG };
      return turn.balas({ teks: sayRefusal(turn.say, refusal) });
    }
    const lanjut = { ...args, alasan };
    turn.tunggu({ dialog: ID_KALENDER, langkah: 'sampai', args: lanjut });
    await langkahSampai.tanya(turn, lanjut);
  },
};

/** The last day on which it takes a report. */
export const langkahSampai: Langkah<BukaArgs & { alasan: string }> = {
  async tanya(turn, { officeId }) {
    const tindakan = await diKantor(turn, officeId, 'kalender');
    if (tindakan === undefined) return;
    const { kantor } = tindakan;
    const besok = hariKerjaBerikut(tanggalDi(turn.now, kantor.zona), kantor);
    const lusa = hariKerjaBerikut(besok, kantor);
    turn.balas({
      teks: turn.say('kalender-tanya-sampai'),
      tombol: tombolTanggal(turn, VERB, [besok, lusa]).map((one) => [one]),
    });
  },
  async jawab(turn, { officeId, seen, ...buka }, masukan) {
    const tindakan = await diKantor(turn, officeId, 'kalender', seen);
    if (tindakan === undefined) return;
    const sampai = jawabTanggalDepan(turn, masukan, VERB, tanggalDi(turn.now, tindakan.kantor.zona));
    if (sampai === undefined) return;
    const hasil = await bukaLagi(tindakan, { ...buka, sampai });
    if (!hasil.ok) {
      const { code } = hasil.refusal;
      if (code === 'bulan-belum-tutup' || code.startsWith('kantor-')) turn.selesai();
      return turn.balas({ teks: sayRefusal(turn.say, hasil.refusal) });
    }
    turn.selesai();
    const { pelapor, diberiTahu } = hasil.value;
    turn.balas({
      teks: turn.say('kalender-dibuka', {
        unit: pelapor.nama,
        bulan: bulanTahun(turn.say, buka.bulan),
        sampai: tanggalHari(turn.say, sampai),
        orang: diberiTahu,
      }),
    });
  },
};
