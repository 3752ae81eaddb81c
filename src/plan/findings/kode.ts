import type { Temuan } from '../draf.ts';
import type { PohonDraf } from '../tables/read-tree.ts';
import type { Kerangka } from '../tree/skeleton.ts';
import { singkat } from './tulis.ts';

const BERKODE = ['program', 'kegiatan', 'sub_kegiatan'];

function bentukKode(node: Kerangka, baris: number): Temuan[] {
  const { kode, kodeTercetak, nama } = node;
  const data = { tercetak: kodeTercetak, kode: kode ?? '', nama: singkat(nama) };
  if (kodeTercetak === '') return [{ kode: 'kode-kosong', baris, data }];
  if (kode === null) return [{ kode: 'kode-tak-terbaca', baris, data }];
  return kode === kodeTercetak ? [] : [{ kode: 'kode-rusak', baris, data, usulan: 'kode-normal' }];
}

/** Codes that are broken, missing, printed for two rows, or beside a row that they do not belong to. */
export function temuanKode({ kerangka }: PohonDraf): Temuan[] {
  const nodes = kerangka.filter(({ level }) => BERKODE.includes(level));
  if (nodes.every(({ kodeTercetak }) => kodeTercetak === '')) return tanpaKode(nodes);
  const first = new Map<string, Kerangka>();
  return nodes.flatMap((node) => {
    const baris = node.rows[0]!.row.baris;
    const found = bentukKode(node, baris);
    const nama = singkat(node.nama);
    if (node.kode !== null) {
      const twin = first.get(node.kode);
      if (twin === undefined) first.set(node.kode, node);
      else {
        const data = { kode: node.kode, nama, lain: singkat(twin.nama), barisLain: twin.rows[0]!.row.baris };
        found.push({ kode: 'kode-kembar', baris, data });
      }
    }
    if (node.indukKode !== null) {
      const parent = node.induk === null ? undefined : kerangka[node.induk];
      const data = { kode: node.kode ?? '', nama, induk: singkat(parent?.nama ?? '') };
      found.push({ kode: node.induk === null ? 'induk-tak-tercetak' : 'kode-salah-induk', baris, data });
    }
    return found;
  });
}

function tanpaKode(nodes: readonly Kerangka[]): Temuan[] {
  const baris = nodes[0]?.rows[0]?.row.baris;
  return baris === undefined ? [] : [{ kode: 'tanpa-kode', baris, data: { jumlah: nodes.length } }];
}
