import type { Decimal } from 'decimal.js';
import { angkaTetap, persen, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import type { DigestFacts } from '../digest-facts.ts';
import type { KataPenjelasan } from '../jelaskan/kata-penjelasan.ts';
import { tight } from './figures.ts';

/** More than the pagu cannot be spent: from there on the figure is said in words. */
const PENUH = 100;

/** `perkiraan akhir tahun 60,15 % (kisaran 33,1 % sampai 88 %)`; undefined where there is no forecast. */
export function prakiraanText({ serapan: { prakiraan } }: DigestFacts, say: Say): string | undefined {
  if (prakiraan === undefined) return undefined;
  const { persen: nilai, terendah, tertinggi, cakupan } = prakiraan;
  const dasar = { dari: cakupan.dari, total: cakupan.total };
  if (nilai.gt(PENUH)) return say('ringkasan-prakiraan-habis', { rendah: tight(persen(terendah)), ...dasar });
  return say('ringkasan-prakiraan', {
    nilai: tight(`${angkaTetap(nilai)} %`),
    rendah: tight(persen(terendah)),
    tinggi: paling(say, tertinggi),
    ...dasar,
  });
}

function paling(say: Say, tertinggi: Decimal): string {
  return tertinggi.gt(PENUH) ? say('ringkasan-prakiraan-pagu') : tight(persen(tertinggi));
}

/** The same with its method and its limits, for the annex. */
export function prakiraanPenjelasan(facts: DigestFacts, say: Say): KataPenjelasan[] {
  const { prakiraan } = facts.serapan;
  const hasil = prakiraanText(facts, say);
  if (prakiraan === undefined || hasil === undefined) return [];
  const { uang, pagu } = prakiraan;
  const cara = uang.cara.map(({ cara: nama, nilai }) =>
    say(`ringkasan-prakiraan-cara-${nama}`, {
      nilai: rupiah(nilai),
      persen: persen(nilai.times(100).div(pagu)),
    }),
  );
  return [
    {
      judul: say('ringkasan-prakiraan-judul'),
      hasil,
      dasar: [],
      masukan: [],
      bagian: [],
      rumus: [],
      langkah: [
        ...cara,
        say('ringkasan-prakiraan-kisaran', { rendah: rupiah(uang.terendah), tinggi: rupiah(uang.tertinggi) }),
        say('ringkasan-prakiraan-dasar', { pagu: rupiah(pagu) }),
      ],
      sumber: [say('ringkasan-prakiraan-batas')],
    },
  ];
}
