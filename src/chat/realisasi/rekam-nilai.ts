import type { Decimal } from 'decimal.js';
import type { Butir } from '../../domain/butir.ts';
import { keadaanKetikan } from '../../domain/posisi.ts';
import type { Turn } from '../shared/turn.ts';
import { rekam, tanyaButir } from './alur.ts';
import type { Meja } from './lembar-turn.ts';

/** Records a figure; usulan stays beside it so that a section's own figure can be explained against the desa's. */
export async function rekamNilai(
  turn: Turn,
  meja: Meja,
  butir: Butir,
  nilai: Decimal,
  anomali: string[] = [],
): Promise<void> {
  const tanya = tanyaButir(turn, meja.lembar, butir);
  const usulan = tanya.jenis === 'angka' ? tanya.usulan?.usulan : undefined;
  const keadaan =
    tanya.jenis === 'angka' ? keadaanKetikan(tanya.indikator, nilai) : nilai.isZero() ? 'nihil' : 'nilai';
  await rekam(turn, meja, butir, {
    keadaan,
    nilai: keadaan === 'nihil' ? undefined : nilai,
    usulan,
    anomali,
  });
}
