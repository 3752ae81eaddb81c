import { kunciKode } from '../cells/code.ts';
import { samaNama } from '../cells/printed.ts';
import type { JenisTabel, TabelDraf, Temuan } from '../draf.ts';
import { type KecamatanDisebut, kecamatanDokumen } from '../lines/kecamatan.ts';
import type { Baris } from '../lines/split-lines.ts';
import { singkat } from './tulis.ts';

/** The forms of which a document has one: a second one with the same codes and years is another plan. */
const SATU_SAJA: readonly JenisTabel[] = ['renstra-2025', 't-c.27', 't-c.33'];

const kode = ({ nodes = [] }: TabelDraf) =>
  new Set(nodes.flatMap((node) => (node.kode === null ? [] : [kunciKode(node.kode)])));

/** Whether two tables are about the same work: half of the smaller one's codes are in the other. */
function serupa(a: TabelDraf, b: TabelDraf): boolean {
  const [left, right] = [kode(a), kode(b)];
  const shared = [...left].filter((one) => right.has(one)).length;
  return shared > 0 && shared * 2 >= Math.min(left.size, right.size);
}

function duaTabel(tables: readonly TabelDraf[]): Temuan[] {
  const first = new Map<JenisTabel, TabelDraf>();
  return tables.flatMap((tabel): Temuan[] => {
    if (!SATU_SAJA.includes(tabel.jenis) || tabel.bagian !== undefined) return [];
    const before = first.get(tabel.jenis);
    if (before === undefined) {
      first.set(tabel.jenis, tabel);
      return [];
    }
    if (!serupa(before, tabel)) return [];
    const data = { nama: singkat(tabel.nama), lain: singkat(before.nama), barisLain: before.baris };
    return [{ kode: 'dua-rencana', baris: tabel.baris, data, usulan: 'pilih-rencana' }];
  });
}

/** Whether one name is the other with a letter wrong (`Balapulung`), or goes on with more words. */
function salahKetik(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) || long.length - short.length > 1) return long.startsWith(short);
  const wrong = [...short].filter((letter, i) => letter !== long[i]).length;
  return wrong <= 1;
}

function duaKecamatan(lines: readonly Baris[]): Temuan[] {
  const titled = kecamatanDokumen(lines)
    .kecamatan.filter(({ judul }) => judul > 0)
    .sort((a, b) => a.baris - b.baris);
  const [own] = titled;
  const other = titled.find(
    (one: KecamatanDisebut) => own !== undefined && !salahKetik(samaNama(own.nama), samaNama(one.nama)),
  );
  if (own === undefined || other === undefined) return [];
  const data = { nama: other.nama, lain: own.nama, barisLain: own.baris };
  return [{ kode: 'dua-kecamatan', baris: other.baris, data, usulan: 'pilih-rencana' }];
}

/** Two plans in one file: a second table of a form that a plan has once, or titles of two kecamatan. */
export function temuanDuaRencana(lines: readonly Baris[], tables: readonly TabelDraf[]): Temuan[] {
  return [...duaTabel(tables), ...duaKecamatan(lines)];
}
