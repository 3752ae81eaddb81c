import type { Rencana } from '../../domain/rencana.ts';
import type { KeputusanRencana } from './keputusan.ts';
import type { Pertanyaan } from './usulan-rencana.ts';

/** Kind and effective date of a second version; the first is murni from the first day of its first year. */
export function tanyaVersi(
  lama: Rencana | undefined,
  keputusan: KeputusanRencana,
  berlakuDari: string,
): Pertanyaan[] {
  if (lama === undefined) return [];
  const data = { dokumen: lama.dokumen, berlakuDari: lama.berlakuDari };
  const jenis: Pertanyaan = {
    id: 'jenis',
    jenis: 'jenis',
    data,
    pilihan: (['perubahan', 'pergeseran', 'murni'] as const).map((id) => ({
      id,
      kata: { kode: `jenis-${id}`, data: {} },
    })),
  };
  const berlaku: Pertanyaan = {
    id: 'berlaku',
    jenis: 'berlaku',
    data,
    pilihan:
      berlakuDari > lama.berlakuDari
        ? [{ id: berlakuDari, kata: { kode: 'tanggal', data: { tanggal: berlakuDari } } }]
        : [],
    ketik: 'tanggal',
  };
  return [
    ...(keputusan.jenis === undefined ? [jenis] : []),
    ...(keputusan.berlakuDari === undefined ? [berlaku] : []),
  ];
}
