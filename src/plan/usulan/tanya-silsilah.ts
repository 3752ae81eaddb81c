import type { Asal, CalonSilsilah } from '../../domain/silsilah.ts';
import type { Pertanyaan, Pilihan, UsulanIndikator, UsulanSimpul } from './usulan-rencana.ts';

function pilihanLama({ kunci, nama, kemiripan, satuan }: CalonSilsilah): Pilihan {
  const persen = Math.round(kemiripan * 100);
  if (satuan === undefined) return { id: kunci, kata: { kode: 'silsilah-lama', data: { nama, persen } } };
  const data = { nama, persen, satuanLama: satuan.lama, satuanBaru: satuan.baru };
  return { id: kunci, kata: { kode: 'silsilah-satuan', data } };
}

/**
 * Which node or indicator of the older version a new one continues, where that is not certain. Asked of what carries
 * figures only: sub kegiatan and indicators. A unit that changed is never proposed to be the same.
 */
export function tanyaSilsilah(
  asal: ReadonlyMap<string, Asal>,
  nodes: readonly UsulanSimpul[],
  indikator: readonly UsulanIndikator[],
): Pertanyaan[] {
  const subs = nodes.filter(({ level }) => level === 'sub_kegiatan');
  return [...subs, ...indikator].flatMap((one): Pertanyaan[] => {
    const from = asal.get(one.kunci);
    if (from?.jenis !== 'ragu') return [];
    const best = from.calon.find(({ satuan, kemiripan }) => satuan === undefined && kemiripan >= 0.8);
    return [
      {
        id: `silsilah:${one.kunci}`,
        jenis: 'silsilah',
        tentang: one.kunci,
        baris: one.baris,
        data: {
          kode: 'kode' in one ? one.kode : '',
          nama: one.nama,
          satuan: 'sifat' in one ? one.sifat.satuan : '',
          baris: one.baris,
        },
        pilihan: [...from.calon.map(pilihanLama), { id: 'baru', kata: { kode: 'silsilah-baru', data: {} } }],
        usulan: best === undefined ? undefined : [best.kunci],
        alasan:
          best === undefined
            ? undefined
            : { kode: 'silsilah-mirip', data: { persen: Math.round(best.kemiripan * 100) } },
      },
    ];
  });
}
