import type { Bulan } from '../bulan.ts';
import { butirKeuangan } from '../butir.ts';
import type { ProgresNode } from '../progres-figur.ts';
import type { Angka } from '../rencana.ts';
import { deviasiPoin } from '../serapan.ts';
import { ATURAN_MUTU } from './aturan-mutu.ts';
import { masukanAngka } from './mutu-angka.ts';
import type { TemuanMutu } from './temuan-mutu.ts';

/**
 * Sub kegiatan whose serapan is far ahead of their physical progress: serapan − capaian against the year's target, in
 * percentage points. Only where something physical was due by now: one document in December is no reason to ask in May.
 * @param node sub kegiatan with their figures up to `bulan`
 * @param angka figures of the month: whoever reported the money is the one that it is about
 */
export function mutuUang(node: readonly ProgresNode[], angka: readonly Angka[], bulan: Bulan): TemuanMutu[] {
  return node.flatMap(({ node: sub, fisik, uang }): TemuanMutu[] => {
    const butir = butirKeuangan(sub.id);
    const kini = angka.find((one) => one.butir === butir && one.bulan === bulan);
    if (sub.level !== 'sub_kegiatan' || kini === undefined) return [];
    if (fisik.tahun === undefined || fisik.sampai === undefined || uang.serapan === undefined) return [];
    const selisih = deviasiPoin(uang.serapan, fisik.tahun.persen);
    if (selisih.lt(ATURAN_MUTU.uangDiDepanPoin)) return [];
    const numbers = { serapan: uang.serapan, fisik: fisik.tahun.persen, selisih };
    const masukan = [masukanAngka(kini)];
    return [{ kode: 'uang_di_depan', bulan, pelaporIds: [kini.pelaporId], butir, angka: numbers, masukan }];
  });
}
