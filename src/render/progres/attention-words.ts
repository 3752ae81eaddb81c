import type { Decimal } from 'decimal.js';
import type { TargetWarning, Warnings } from '../../domain/progres/warnings.ts';
import { indikatorName } from '../../domain/realisasi/butir.ts';
import { angka, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** A target that the present pace does not reach, or a limit that is passed, as it is told. */
interface TargetAttention {
  kind: 'terancam' | 'tidak_tercapai' | 'terlampaui';
  name: string;
  /** The desa whose own target it is. */
  desa?: string;
  satuan: string;
  value: Decimal;
  target: Decimal;
  /** Needed in each period that is left, and the most that one brought so far. */
  needed?: Decimal;
  best?: Decimal;
  provisional: boolean;
}

/** A pagu that the present pace uses up before the year ends, as it is told; Rupiah. */
interface PaguAttention {
  kind: 'pagu';
  name: string;
  realisasi: Decimal;
  pagu: Decimal;
  provisional: boolean;
}

/** Something to look at before the year ends. */
export type Attention = TargetAttention | PaguAttention;

/** A target's warning as it is told; undefined without figure or target, which a warning always has. */
export function targetAttention(
  { progress, pace, desa }: TargetWarning,
  year: number,
): TargetAttention | undefined {
  const { indikator, value, target, provisional } = progress;
  const { state, needed, best } = pace;
  if (value === undefined || target === undefined || state === 'tercapai' || state === 'mungkin')
    return undefined;
  const name = indikatorName(indikator, year);
  const content = { name, desa: desa?.namaPendek, satuan: indikator.satuan, value, target, needed, best };
  return { kind: state, ...content, provisional };
}

/** A pagu's warning as it is told. */
export function paguAttention({
  node,
  realisasi,
  pagu,
  provisional,
}: Warnings['pagu'][number]): PaguAttention {
  return { kind: 'pagu', name: node.namaPendek, realisasi, pagu, provisional };
}

/** What it is about, and the figures: two lines, without blame. */
export function attentionWords(say: Say, one: Attention): { title: string; content: string } {
  const mark = one.provisional ? ` (${say('ringkasan-sementara')})` : '';
  if (one.kind === 'pagu') {
    const money = { realisasi: rupiah(one.realisasi), pagu: rupiah(one.pagu) };
    return { title: one.name, content: `${say('perhatian-pagu', money)}${mark}` };
  }
  const { name, desa, satuan, needed, best } = one;
  const content = say(`perhatian-laju-${one.kind}`, {
    value: angka(one.value),
    target: angka(one.target),
    satuan,
    needed: needed === undefined ? '' : angka(needed, 2),
    best: best === undefined ? '' : angka(best, 2),
  });
  return { title: desa === undefined ? name : `${name} · ${desa}`, content: `${content}${mark}` };
}

/** How many warnings there are of each kind. */
export interface AttentionCounts {
  target: number;
  exceeded: number;
  pagu: number;
}

/** Counts the warnings of an office's month. */
export function countAttention({ target, pagu }: Warnings): AttentionCounts {
  const exceeded = target.filter(({ pace }) => pace.state === 'terlampaui').length;
  return { target: target.length - exceeded, exceeded, pagu: pagu.length };
}

/** `2 target diperkirakan tidak tercapai, 1 pagu habis sebelum akhir tahun`; empty without any. */
export function attentionCountWords(say: Say, { target, exceeded, pagu }: AttentionCounts): string {
  return [
    ...(target > 0 ? [say('perhatian-jumlah-target', { count: target })] : []),
    ...(exceeded > 0 ? [say('perhatian-jumlah-terlampaui', { count: exceeded })] : []),
    ...(pagu > 0 ? [say('perhatian-jumlah-pagu', { count: pagu })] : []),
  ].join(', ');
}
