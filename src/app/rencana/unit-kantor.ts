import type { Kantor } from '../../domain/kantor.ts';
import type { Pelapor } from '../../domain/rencana.ts';

/** Units of an office that can own a sub kegiatan. */
export function unitKantor({ pelapor }: Pick<Kantor, 'pelapor'>): Pelapor[] {
  return pelapor.filter(({ jenis }) => jenis === 'seksi' || jenis === 'subbagian');
}
