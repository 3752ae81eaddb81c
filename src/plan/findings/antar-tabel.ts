import { kunciKode } from '../cells/code.ts';
import { samaNama } from '../cells/printed.ts';
import type { Nilai, Sel, TabelDraf, Temuan } from '../draf.ts';
import { singkat } from './tulis.ts';

/** A figure somewhere in the document. */
interface Tempat {
  tabel: string;
  baris: number;
  nama: string;
  tahun: string;
  sel: Sel;
}

const sama = (a: Nilai, b: Nilai) => JSON.stringify(a) === JSON.stringify(b);

/** Every figure beside the first one that another table prints for the same thing and year. */
function bandingkan(groups: Map<string, Tempat[]>, kode: string): Temuan[] {
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((other): Temuan[] => {
      if (first === undefined || other.tabel === first.tabel || sama(first.sel.nilai, other.sel.nilai))
        return [];
      const data = {
        nama: singkat(first.nama),
        tahun: first.tahun,
        tercetak: first.sel.tercetak,
        lain: other.sel.tercetak,
        barisLain: other.baris,
        tabel: singkat(first.tabel),
        tabelLain: singkat(other.tabel),
      };
      return [{ kode, baris: first.baris, data, usulan: 'pilih-tabel' }];
    }),
  );
}

function kumpulkan(places: readonly (Tempat & { kunci: string })[]): Map<string, Tempat[]> {
  const groups = new Map<string, Tempat[]>();
  for (const place of places) {
    if (place.sel.nilai === null) continue;
    const key = `${place.kunci} ${place.tahun}`;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [place]);
    else list.push(place);
  }
  return groups;
}

const label = ({ nama, baris }: TabelDraf) => `${nama} (${baris})`;

/** Tables of one document that print different pagu for one code, or different targets for one indicator. */
export function temuanAntarTabel(tables: readonly TabelDraf[]): Temuan[] {
  const nodes = tables.flatMap((tabel) => (tabel.nodes ?? []).map((node) => ({ tabel, node })));
  const pagu = nodes.flatMap(({ tabel, node }) =>
    node.kode === null
      ? []
      : Object.entries(node.pagu).map(([tahun, sel]) => ({
          kunci: kunciKode(node.kode!),
          tabel: label(tabel),
          baris: node.baris,
          nama: `${node.kode} ${node.nama}`,
          tahun,
          sel,
        })),
  );
  const atas = nodes.filter(({ node }) => ['tujuan', 'sasaran', 'program'].includes(node.level));
  const target = [
    ...atas.flatMap(({ tabel, node }) => node.indikator.map((one) => ({ tabel, one }))),
    ...tables
      .filter(({ jenis }) => jenis === 'iku')
      .flatMap((tabel) => (tabel.rows ?? []).map((one) => ({ tabel, one }))),
  ].flatMap(({ tabel, one }) =>
    Object.entries(one.target).map(([tahun, sel]) => ({
      kunci: samaNama(one.nama),
      tabel: label(tabel),
      baris: one.baris,
      nama: one.nama,
      tahun,
      sel,
    })),
  );
  return [
    ...bandingkan(kumpulkan(pagu), 'tabel-beda-pagu'),
    ...bandingkan(kumpulkan(target.filter(({ kunci }) => kunci !== '')), 'tabel-beda-target'),
  ];
}
