import type { Decimal } from 'decimal.js';
import { fixedAngka, percent, rupiah } from '../../../text/format.ts';
import type { Say } from '../../../text/translator.ts';
import type { ExplanationWords } from '../../jelaskan/explanation-words.ts';
import type { DigestFacts } from './digest-facts.ts';
import { tight } from './figures.ts';

/** More than the pagu cannot be spent: from there on the figure is said in words. */
const FULL = 100;

/** `perkiraan akhir tahun 60,15 % (kisaran 33,1 % sampai 88 %)`; undefined where there is no forecast. */
export function forecastText({ serapan: { forecast } }: DigestFacts, say: Say): string | undefined {
  if (forecast === undefined) return undefined;
  const { percent: value, lowest, highest, coverage } = forecast;
  const basis = { from: coverage.from, total: coverage.total };
  if (value.gt(FULL)) return say('ringkasan-prakiraan-habis', { rendah: tight(percent(lowest)), ...basis });
  return say('ringkasan-prakiraan', {
    value: tight(`${fixedAngka(value)} %`),
    rendah: tight(percent(lowest)),
    tinggi: atMostText(say, highest),
    ...basis,
  });
}

function atMostText(say: Say, highest: Decimal): string {
  return highest.gt(FULL) ? say('ringkasan-prakiraan-pagu') : tight(percent(highest));
}

/** The same with its method and its limits, for the annex. */
export function forecastExplanation(facts: DigestFacts, say: Say): ExplanationWords[] {
  const { forecast } = facts.serapan;
  const outcome = forecastText(facts, say);
  if (forecast === undefined || outcome === undefined) return [];
  const { money, pagu } = forecast;
  const way = money.way.map(({ way: name, value }) =>
    say(`ringkasan-prakiraan-cara-${name}`, {
      value: rupiah(value),
      percent: percent(value.times(100).div(pagu)),
    }),
  );
  return [
    {
      title: say('ringkasan-prakiraan-judul'),
      outcome,
      basis: [],
      reported: [],
      part: [],
      rumus: [],
      step: [
        ...way,
        say('ringkasan-prakiraan-kisaran', { rendah: rupiah(money.lowest), tinggi: rupiah(money.highest) }),
        say('ringkasan-prakiraan-dasar', { pagu: rupiah(pagu) }),
      ],
      source: [say('ringkasan-prakiraan-batas')],
    },
  ];
}
