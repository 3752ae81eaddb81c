import type { Temuan } from '../draf.ts';
import type { PohonDraf } from '../tables/read-tree.ts';
import type { Kerangka } from '../tree/skeleton.ts';
import { kodeTertukar } from './kode-urut.ts';
import { deretBaris, singkat } from './tulis.ts';

const BERKODE = ['program', 'kegiatan', 'sub_kegiatan'];

/** From so many on, codes that are broken in the same way are told once for a table. */
const BANYAK = 5;

/** How a printed code differs from its normal form: only a space in it, or dots, digits and words besides. */
function cacat(tercetak: string, kode: string): 'kode-berspasi' | 'kode-tanpa-titik' | 'kode-rusak' {
  const bare = tercetak.replace(/\s+/g, '');
  if (bare === kode) return 'kode-berspasi';
  const digits = (text: string) => text.split('.').join('');
  const short = kode.replace(/\.0(\d)$/, '.$1');
  return [kode, short].some((form) => digits(form) === digits(bare)) ? 'kode-tanpa-titik' : 'kode-rusak';
}

function bentukKode(node: Kerangka, baris: number): Temuan[] {
  const { kode, kodeTercetak, nama } = node;
  const data = { tercetak: kodeTercetak, kode: kode ?? '', nama: singkat(nama) };
  if (kodeTercetak === '') return [{ kode: 'kode-kosong', baris, data }];
  if (kode === null) return [{ kode: 'kode-tak-terbaca', baris, data }];
  if (kode === kodeTercetak) return [];
  return [{ kode: cacat(kodeTercetak, kode), baris, data, usulan: 'kode-normal' }];
}

/** Codes whose normal form is beyond doubt are told together when a table has many of them (Randuagung: 63). */
function ringkas(found: readonly Temuan[]): Temuan[] {
  const rest = found.filter(({ kode }) => kode !== 'kode-berspasi' && kode !== 'kode-tanpa-titik');
  const groups = (['kode-berspasi', 'kode-tanpa-titik'] as const).map((kode) =>
    found.filter((one) => one.kode === kode),
  );
  const told = groups.flatMap((group): Temuan[] => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length < BANYAK) return group.map((one) => ({ ...one, kode: 'kode-rusak' }));
    const lines = deretBaris(group.map(({ baris }) => baris));
    const { kode, baris, data } = first;
    return [{ kode, baris, data: { ...data, jumlah: group.length, lines } }];
  });
  return [...rest, ...told];
}

/** Codes that are broken, missing, printed for two rows, or beside a row that they do not belong to. */
export function temuanKode({ kerangka }: PohonDraf): Temuan[] {
  const nodes = kerangka.filter(({ level }) => BERKODE.includes(level));
  if (nodes.every(({ kodeTercetak }) => kodeTercetak === '')) return tanpaKode(nodes);
  const first = new Map<string, Kerangka>();
  const found = nodes.flatMap((node) => {
    const baris = node.rows[0]!.row.baris;
    return [...bentukKode(node, baris), ...kembar(node, baris, first), ...salahTempat(node, baris, kerangka)];
  });
  return [...ringkas(found), ...kodeTertukar(nodes)];
}

function kembar(node: Kerangka, baris: number, first: Map<string, Kerangka>): Temuan[] {
  if (node.kode === null) return [];
  const twin = first.get(node.kode);
  if (twin === undefined) {
    first.set(node.kode, node);
    return [];
  }
  const barisLain = twin.rows[0]!.row.baris;
  const data = { kode: node.kode, nama: singkat(node.nama), lain: singkat(twin.nama), barisLain };
  return [{ kode: 'kode-kembar', baris, data }];
}

function salahTempat(node: Kerangka, baris: number, kerangka: readonly Kerangka[]): Temuan[] {
  if (node.indukKode === null) return [];
  const parent = node.induk === null ? undefined : kerangka[node.induk];
  const data = { kode: node.kode ?? '', nama: singkat(node.nama), induk: singkat(parent?.nama ?? '') };
  return [{ kode: node.induk === null ? 'induk-tak-tercetak' : 'kode-salah-induk', baris, data }];
}

function tanpaKode(nodes: readonly Kerangka[]): Temuan[] {
  const baris = nodes[0]?.rows[0]?.row.baris;
  return baris === undefined ? [] : [{ kode: 'tanpa-kode', baris, data: { jumlah: nodes.length } }];
}
