import type { KonteksKata } from '../../render/jelaskan/konteks.ts';
import type { Say } from '../../text/translator.ts';
import { nomorLaporan } from '../realisasi/kirim-laporan.ts';
import type { KeadaanBulan } from '../status/susun-keadaan.ts';

/** What the words of an explanation need, from the month that was read and the names of those who gave figures. */
export function konteksKata(
  say: Say,
  { kantor, rencana }: KeadaanBulan,
  orang: ReadonlyMap<number, string>,
): KonteksKata {
  return {
    say,
    zona: kantor.zona,
    kantor: say('jelas-kantor', { nama: kantor.nama }),
    rencana,
    pelapor: new Map(kantor.pelapor.map((one) => [one.id, one])),
    orang,
    nomor: (pelapor, bulan, revisi) => nomorLaporan(kantor, pelapor, bulan, revisi),
  };
}
