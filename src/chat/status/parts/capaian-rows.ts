import { butirContent } from '../../../app/status/butir-content.ts';
import type { MonthState } from '../../../app/status/compose-month-state.ts';
import type { IndikatorProgress } from '../../../domain/progres/figures.ts';
import { judgedToDate } from '../../../domain/progres/judged-to-date.ts';
import type { Butir } from '../../../domain/realisasi/butir.ts';
import type { Reporter } from '../../../domain/rencana/plan.ts';
import {
  noPercentWords,
  outcomeWords,
  sinceWords,
  targetWords,
  valueWords,
} from '../../../render/capaian/figure-words.ts';
import { capaianWords } from '../../../text/capaian.ts';
import { angka, bar, percent, rupiah } from '../../../text/format.ts';
import type { Say } from '../../../text/translator.ts';
import { joinDefined, paguLabel } from './words.ts';

/**
 * A sub kegiatan's indicator: bar and percentage, or whether a target without one is met, then what was reached of the
 * target, and what the figure lacks. Called by its name where the sub kegiatan has several.
 */
export function fisikRow(say: Say, { profil }: MonthState, toDate: IndikatorProgress): string {
  const { capaian, indikator, provisional, beforeStart } = toDate;
  const outcome = valueWords(say, toDate);
  if (outcome === undefined) return joinDefined(indikator.distinguisher, withoutFisik(say, toDate));
  const mark = provisional ? ` · ${say('ringkasan-sementara')}` : '';
  return joinDefined(
    indikator.distinguisher,
    capaian === undefined
      ? noPercent(say, toDate)
      : say('status-node-fisik', {
          bar: bar(capaian),
          capaian: capaianWords(say, capaian, judgedToDate(toDate), profil.profil),
        }),
    `${ofTarget(say, toDate, outcome)}${mark}`,
    sinceWords(say, beforeStart),
  );
}

/** `6 dari 12 lembaga`; of a ratio, a range or a category `B, target BB`. */
export function ofTarget(say: Say, toDate: IndikatorProgress, outcome: string): string {
  const { value, target, indikator, numerator, category } = toDate;
  if (value !== undefined && target !== undefined && numerator === undefined && category === undefined)
    return say('status-dari-target', {
      value: angka(value),
      target: angka(target),
      satuan: indikator.satuan,
    });
  const from = targetWords(say, toDate);
  return from === undefined ? outcome : say('figur-hasil-target', { outcome, target: from });
}

/** A figure without a percentage: whether the target is met, and why there is none. */
function noPercent(say: Say, toDate: IndikatorProgress): string {
  const part = [outcomeWords(say, toDate), noPercentWords(say, toDate)].filter((one) => one !== undefined);
  return say('figur-tanpa-persen', { reason: part.join('; ') });
}

/** Nothing was reported that could be judged, with the reason where it is another than that nobody reported yet. */
function withoutFisik(say: Say, { noCapaian }: IndikatorProgress): string {
  const empty = say('status-node-tanpa-fisik');
  if (noCapaian === undefined || noCapaian === 'belum_lapor' || noCapaian === 'belum_diminta') return empty;
  return `${empty} (${say(`tanpa-capaian-${noCapaian}`)})`;
}

/** A sub kegiatan's money in two lines: bar and serapan, then what was spent of the pagu. */
export function moneyRow(say: Say, state: MonthState, reporter: Reporter, butir: Butir): string {
  const content = butirContent(state, reporter.id, butir);
  if (content.kind !== 'keuangan' || content.toDate.value === undefined)
    return say('status-node-tanpa-serapan');
  if (content.toDate.percent === undefined)
    return `${say('status-uang-tanpa-pagu', { value: rupiah(content.toDate.value) })}${
      content.toDate.provisional ? ` · ${say('ringkasan-sementara')}` : ''
    }`;
  const { value, percent: p, pagu, provisional } = content.toDate;
  const from = { value: rupiah(value), pagu: rupiah(pagu!.value), label: paguLabel(say, pagu?.kind) };
  const mark = provisional ? ` · ${say('ringkasan-sementara')}` : '';
  return joinDefined(
    say('status-node-serapan', { bar: bar(p), percent: percent(p) }),
    `${say('status-uang-dari', from)}${mark}`,
  );
}
