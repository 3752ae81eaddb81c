import type { BarisDraf, IndikatorDraf, Level, Sel } from '../draf.ts';

import type { RujukanTabel } from './keputusan.ts';
import type { TabelBerujuk } from './pilih-tabel.ts';
import { type SimpulTerkunci, samaIndikator } from './simpul.ts';
import type { Alasan } from './usulan-rencana.ts';

/** An indicator of the chosen tables with its kunci, before anybody decides about it. */
export interface IndikatorTerkunci {
  kunci: string;
  kunciNode?: string;
  level?: Level;
  tabel: RujukanTabel;
  baris: IndikatorDraf;
  /** Another table that prints other targets for it, with one of them. */
  beda?: { tabel: RujukanTabel; baris: number; tahun: string; sel: Sel };
  /** Why it is no part of the plan, where the text itself shows it. */
  diabaikan?: Alasan;
}

/** Heading of the column with what was achieved before the plan. */
const AWAL = /baseline|\bawal\b/i;

const BERKODE: readonly Level[] = ['program', 'kegiatan', 'sub_kegiatan'];

/** A kegiatan's indicator is printed again on the sub kegiatan that it belongs to (Perak Tabel 4.2 throughout). */
function berulang(node: SimpulTerkunci, all: readonly SimpulTerkunci[], nama: string): Alasan | undefined {
  if (node.simpul.level !== 'kegiatan') return undefined;
  const below = all.filter((one) => one.kunciInduk === node.kunci).flatMap(({ indikator }) => indikator);
  const same = nama.trim() === '' ? undefined : below.find((one) => samaIndikator(one.nama, nama));
  return same === undefined ? undefined : { kode: 'indikator-berulang', data: { baris: same.baris } };
}

function dariSimpul(nodes: readonly SimpulTerkunci[]): IndikatorTerkunci[] {
  return nodes.flatMap((node) =>
    node.indikator.map(({ tabel, ...baris }, at) => ({
      kunci: `${node.kunci}/${at + 1}`,
      kunciNode: node.kunci,
      level: node.simpul.level,
      tabel,
      // A target beside a program without any indicator (Kemangkon 1160) is called by the program's name.
      baris: { ...baris, nama: baris.nama.trim() === '' ? node.simpul.nama : baris.nama },
      diabaikan: berulang(node, nodes, baris.nama),
    })),
  );
}

/** Headings inside an IKU table (`SASARAN`, `Indikator Program:`) have neither unit nor target; some rows have no name. */
const adaIsi = ({ nama, satuan, target }: BarisDraf) =>
  nama.trim() !== '' && (satuan !== '' || Object.values(target).some(({ tercetak }) => tercetak !== ''));

function sebagaiIndikator({ nama, satuan, baris, formula, target, sel }: BarisDraf): IndikatorDraf {
  const awal = Object.entries(sel).find(([heading]) => AWAL.test(heading))?.[1];
  return { nama, satuan, baris, formula, target, baseline: awal ?? { tercetak: '', nilai: null } };
}

/** First year for which two rows print different figures. */
function bedaTarget(a: IndikatorDraf, b: IndikatorDraf): { tahun: string; sel: Sel } | undefined {
  for (const [tahun, sel] of Object.entries(b.target)) {
    const own = a.target[tahun];
    if (!own || !/^\d{4}$/.test(tahun) || own.nilai === null || sel.nilai === null) continue;
    if (JSON.stringify(own.nilai) !== JSON.stringify(sel.nilai)) return { tahun, sel };
  }
  return undefined;
}

/** One indicator that two tables print: the more binding one's targets, and what only the other has. */
function gabung(utama: IndikatorDraf, lain: IndikatorDraf): IndikatorDraf {
  return {
    ...utama,
    satuan: utama.satuan === '' ? lain.satuan : utama.satuan,
    formula: utama.formula === '' ? lain.formula : utama.formula,
    baseline: utama.baseline.tercetak === '' ? lain.baseline : utama.baseline,
    target: { ...lain.target, ...utama.target },
  };
}

interface BarisIku {
  kunci: string;
  tabel: RujukanTabel;
  baris: IndikatorDraf;
}

/** What an IKU row and the indicator of a node say together; `iku/<n>` only for those of tujuan and sasaran. */
function dipadukan(one: IndikatorTerkunci, iku: BarisIku, ikuDahulu: boolean): IndikatorTerkunci {
  const [utama, lain] = ikuDahulu ? [iku, one] : [one, iku];
  const beda = bedaTarget(utama.baris, lain.baris);
  return {
    ...one,
    kunci: BERKODE.includes(one.level!) ? one.kunci : iku.kunci,
    tabel: utama.tabel,
    baris: gabung(utama.baris, lain.baris),
    beda: beda && { ...beda, tabel: lain.tabel, baris: lain.baris.baris },
  };
}

/**
 * Indicators of the chosen tables, each once, in printed order with those of tujuan, sasaran and IKU last. A row of the
 * IKU table that has the name of a node's indicator is that indicator; targets come from the more binding table.
 */
export function indikatorTerkunci(
  tables: readonly TabelBerujuk[],
  nodes: readonly SimpulTerkunci[],
): IndikatorTerkunci[] {
  const urutan = tables.map(({ rujukan }) => rujukan);
  const rows = tables.flatMap(({ rujukan, tabel }) =>
    (tabel.rows ?? []).filter(adaIsi).map((row) => ({ tabel: rujukan, baris: sebagaiIndikator(row) })),
  );
  const left: BarisIku[] = rows.map((row, at) => ({ kunci: `iku/${at + 1}`, ...row }));
  const own = dariSimpul(nodes);
  const merged = own.map((one) => {
    if (one.diabaikan !== undefined) return one;
    const at = left.findIndex(({ baris }) => samaIndikator(baris.nama, one.baris.nama));
    if (at < 0) return one;
    const iku = left.splice(at, 1)[0]!;
    return dipadukan(one, iku, urutan.indexOf(iku.tabel) < urutan.indexOf(one.tabel));
  });
  const alone = left.map(({ kunci, tabel, baris }) => ({ kunci, tabel, baris }));
  const atas = merged.filter(({ level }) => !BERKODE.includes(level!));
  const bawah = merged.filter(({ level }) => BERKODE.includes(level!));
  const nomor = ({ kunci }: IndikatorTerkunci) => Number(/^iku\/(\d+)$/.exec(kunci)?.[1] ?? 0);
  return [...bawah, ...[...atas, ...alone].sort((a, b) => nomor(a) - nomor(b))];
}
