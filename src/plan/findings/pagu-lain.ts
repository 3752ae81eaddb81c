import { Decimal } from 'decimal.js';
import type { TabelDraf, Temuan } from '../draf.ts';

/**
 * Pagu that stand on the node's row and again on its outcome's row: adding both would double them (Perak 4.2). One
 * finding for a table, and one for every row whose second figure differs.
 */
export function temuanPaguLain(tabel: TabelDraf): Temuan[] {
  const rows = (tabel.nodes ?? []).flatMap((node) => node.paguLain.map((other) => ({ node, other })));
  const first = rows[0];
  if (first === undefined) return [];
  const whole: Temuan = {
    kode: 'pagu-dua-kali',
    baris: first.other.baris,
    data: { tabel: tabel.nama, jumlah: rows.length },
  };
  const different = rows.flatMap(({ node, other }) =>
    tabel.tahun.flatMap((tahun): Temuan[] => {
      const [own, second] = [node.pagu[tahun], other.pagu[tahun]];
      if (typeof own?.nilai !== 'string' || typeof second?.nilai !== 'string') return [];
      // Twice the second one is told with the sums (`pagu-ganda`).
      const twice = new Decimal(second.nilai).times(2).minus(own.nilai).abs().lte(1);
      if (own.nilai === second.nilai || twice) return [];
      const data = {
        kode: node.kode ?? node.nama,
        tahun,
        tercetak: own.tercetak.replace('\t', ' | '),
        lain: second.tercetak.replace('\t', ' | '),
        barisLain: other.baris,
      };
      return [{ kode: 'pagu-baris-beda', baris: node.baris, data }];
    }),
  );
  return [whole, ...different];
}
