import type { KeputusanRencana, RujukanTabel } from './keputusan.ts';
import { type TabelBerujuk, type TabelTerpilih, tahunTabel } from './pilih-tabel.ts';
import type { IndikatorDiterapkan } from './terapkan-indikator.ts';
import type { Pertanyaan, Pilihan } from './usulan-rencana.ts';

function pilihanTabel({ rujukan, tabel }: TabelBerujuk): Pilihan {
  const count = (level: string) => tabel.nodes?.filter((node) => node.level === level).length ?? 0;
  return {
    id: String(rujukan),
    kata: {
      kode: count('program') > 0 ? 'tabel' : 'tabel-tanpa-program',
      data: {
        nama: tabel.nama,
        baris: tabel.baris,
        tahun: rentangTahun(tahunTabel(tabel)),
        program: count('program'),
        subKegiatan: count('sub_kegiatan'),
      },
    },
  };
}

/** `2024–2026` where no year is missing between them. */
function rentangTahun(tahun: readonly number[]): string {
  const [awal, akhir] = [Math.min(...tahun), Math.max(...tahun)];
  const penuh = tahun.length > 2 && new Set(tahun).size === akhir - awal + 1;
  return penuh ? `${awal}–${akhir}` : tahun.join(', ');
}

/** Which of several tables with programs binds; nothing when there is one, or it was decided. */
export function tanyaTabel({ ragu }: TabelTerpilih): Pertanyaan[] {
  const [first] = ragu;
  if (first === undefined) return [];
  return [
    {
      id: 'tabel',
      jenis: 'tabel',
      data: { jumlah: ragu.length },
      pilihan: ragu.map(pilihanTabel),
      usulan: [String(first.rujukan)],
      alasan: { kode: 'bentuk-tabel', data: { nama: first.tabel.nama } },
    },
  ];
}

/** Whose targets count where chosen tables print different ones for one indicator, with the first such place. */
export function tanyaUrutan(
  { tabel }: TabelTerpilih,
  indikator: readonly IndikatorDiterapkan[],
  keputusan: KeputusanRencana,
): Pertanyaan[] {
  if (keputusan.tabel !== undefined) return [];
  const differing = indikator.flatMap((one) => (one.beda === undefined ? [] : [{ ...one, beda: one.beda }]));
  const [first] = differing;
  if (first === undefined) return [];
  const { usulan, beda } = first;
  const refs = new Set<RujukanTabel>(differing.flatMap((one) => [one.usulan.tabel, one.beda.tabel]));
  const choices = tabel.filter(({ rujukan }) => refs.has(rujukan));
  return [
    {
      id: 'urutan',
      jenis: 'urutan',
      tentang: usulan.kunci,
      baris: usulan.baris,
      data: {
        jumlah: differing.length,
        indikator: usulan.nama,
        tahun: beda.tahun,
        tercetak: usulan.target[beda.tahun]?.tercetak ?? '',
        baris: usulan.baris,
        lain: beda.sel.tercetak,
        barisLain: beda.baris,
      },
      pilihan: choices.map(pilihanTabel),
      usulan: [String(usulan.tabel)],
      alasan: { kode: 'tabel-utama', data: {} },
    },
  ];
}
