import type { Bulan } from '../../domain/bulan.ts';
import { unitDitanya } from '../../domain/butir.ts';
import { butirSampai } from '../../domain/butir-sampai.ts';
import type { Indikator, Pelapor } from '../../domain/rencana.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { pelaporSendiri } from '../status/baca-pelapor.ts';
import { keadaanBulan } from '../status/keadaan-bulan.ts';

/** An indicator of an officer's own, with the reporting year of a dated event where it is not the month's. */
export interface FigurSendiri {
  indikator: Indikator;
  pelapor: Pelapor;
  tahun?: number;
}

/** The indicators that an officer's own reporters give, as the plan of the month has them; nothing of others is read. */
export async function figurSendiri(act: TindakanPetugas, bulan: Bulan): Promise<FigurSendiri[]> {
  const { tx, kantor, now } = act;
  const semua: FigurSendiri[] = [];
  for (const pelapor of pelaporSendiri(act)) {
    const keadaan = await keadaanBulan(tx, kantor, bulan, now, [pelapor]);
    const { rencana, angka } = keadaan.milik(pelapor.id);
    for (const indikator of rencana?.indikators ?? []) {
      const dilaporkan =
        pelapor.jenis === 'desa'
          ? indikator.pelapor === 'desa'
          : rencana && unitDitanya(rencana, indikator) === pelapor.id;
      if (!dilaporkan) continue;
      const butir = butirSampai(kantor, { indikator }, pelapor.id, angka, bulan);
      semua.push(
        ...butir.map((one) => ({
          indikator,
          pelapor,
          ...(one.jenis === 'indikator' && one.tahun !== undefined && { tahun: one.tahun }),
        })),
      );
    }
  }
  return semua;
}
