import type { ProfilKabupaten } from '../../domain/kantor/profil.ts';
import type { Fisik, Money, NodeProgress, Progress } from '../../domain/progres/figures.ts';
import { isWholeFisik } from '../../domain/progres/fisik.ts';
import { furthestBehind } from '../../domain/progres/furthest-behind.ts';
import { sinceWords } from '../../render/capaian/figure-words.ts';
import type {
  DigestFacts,
  DigestFisik,
  DigestLagging,
  DigestProgram,
  DigestSerapan,
} from '../../render/digest/facts/digest-facts.ts';
import { capaianAsPercent } from '../../text/capaian.ts';
import type { Say } from '../../text/translator.ts';

/** Programs that the digest names as furthest behind. */
const LAGGING = 3;

/** The figures of the digest. */
export type AngkaFacts = Pick<
  DigestFacts,
  'serapan' | 'fisik' | 'programs' | 'lagging' | 'paguBasis' | 'paguDpa'
>;

/**
 * Money over the sub kegiatan that reported it and have a pagu; the pagu is theirs, so that the pair divides to the
 * serapan. What else was spent stands apart. Where no pagu is known at all, the money stands alone.
 */
function moneyPair(money: Money): Pick<DigestSerapan, 'realisasi' | 'pagu' | 'withoutPagu' | 'deleted'> {
  const { realisasi, realisasiBasis, paguBasis, pagu, withoutPagu, deleted } = money;
  if (pagu === undefined) return { realisasi };
  return { realisasi: realisasiBasis, pagu: paguBasis ?? pagu, withoutPagu, deleted };
}

function serapan(say: Say, money: Money): DigestSerapan {
  const { serapan: percent, plan, deviasi, paguBasis, provisional, beforeStart } = money;
  const content = { percent, plan: plan?.percent, deviasiPoints: deviasi, provisional };
  const since = sinceWords(say, beforeStart);
  return { ...content, ...moneyPair(money), pagu: paguBasis, ...(since !== undefined && { since }) };
}

/** Why there is no physical progress, in words; that nobody reported is said by the empty figure itself. */
function withoutFisik(say: Say, { year, reason }: Fisik): string | undefined {
  if (year !== undefined || reason === undefined || reason === 'belum_lapor') return undefined;
  return say(`tanpa-capaian-${reason}`);
}

/** The same figure as /status shows and the annex explains: against the year's target. */
function fisik(say: Say, value: Fisik, profil: ProfilKabupaten): DigestFisik {
  const { comparison, year, coverage, provisional } = value;
  const common: DigestFisik = {
    percent: year?.percent,
    show: year && capaianAsPercent(say, year.percent, profil),
    basis: coverage,
    provisional,
    without: withoutFisik(say, value),
  };
  if (comparison === undefined) return common;
  const { realisasi, plan, deviasi } = comparison;
  if (isWholeFisik(value)) return { ...common, plan, deviasiPoints: deviasi };
  return {
    ...common,
    planned: { percent: realisasi, plan, deviasiPoints: deviasi, basis: comparison.coverage },
  };
}

function program(
  say: Say,
  { node, fisik: value, money, efficiency }: NodeProgress,
  profil: ProfilKabupaten,
): DigestProgram {
  const predikat = value.toDate?.predikat;
  return {
    kode: node.kode,
    name: node.name,
    // Against the target to date: somebody on plan in March is not Sangat Rendah.
    capaian: value.toDate?.percent,
    show: value.toDate && capaianAsPercent(say, value.toDate.percent, profil),
    without: withoutFisik(say, value),
    predikat,
    predikatWord: predikat && profil.predikat.words?.[predikat],
    coverage: value.toDate?.coverage ?? { from: 0, total: value.coverage.total },
    serapan: money.serapan,
    ...moneyPair(money),
    efficiency: efficiency && value.year && { capaianOfYear: value.year.percent, points: efficiency },
    provisional: value.provisional || money.provisional,
  };
}

function lagging({ node, money, moneyWithoutGaji: without }: NodeProgress, say: Say): DigestLagging {
  const includesGaji =
    money.pagu !== undefined && without.pagu !== undefined && !money.pagu.equals(without.pagu);
  return {
    name: includesGaji ? say('digest-tanpa-gaji', { name: node.namaPendek }) : node.namaPendek,
    percent: without.serapan,
    ...moneyPair(without),
    provisional: without.provisional,
  };
}

/** How much of the plan the money rests on, and how much of it is not complete up to the month. */
function moneyBasis(say: Say, { coverage: { from, total }, withEmptyMonths }: Money): string {
  if (withEmptyMonths === 0) return say('digest-dasar-uang', { from, total });
  return say('digest-dasar-uang-bolong', { from, total, notYet: withEmptyMonths });
}

/** Which pagu the sub kegiatan are measured by, and how many of those with a pagu by a DPA or DPPA. */
function paguKind({ node }: Progress): Pick<AngkaFacts, 'paguBasis' | 'paguDpa'> {
  const withPagu = node.filter(
    ({ node: { level }, money }) => level === 'sub_kegiatan' && money.paguKind !== undefined,
  );
  const from = withPagu.filter(({ money }) => money.paguKind !== 'indikatif').length;
  const total = withPagu.length;
  const paguBasis = from === 0 ? 'renstra' : from === total ? 'dpa' : 'sebagian';
  return { paguBasis, paguDpa: { from, total } };
}

/**
 * Serapan, fisik, programs and what lags, of an office's month; all unknown without a plan.
 * @param profil the kabupaten's rules for the month
 */
export function angkaFacts(say: Say, progress: Progress | undefined, profil: ProfilKabupaten): AngkaFacts {
  if (progress === undefined) {
    const empty = { provisional: false };
    return {
      serapan: { withoutGaji: empty, withGaji: empty },
      fisik: { basis: { from: 0, total: 0 }, provisional: false },
      programs: [],
      lagging: [],
      paguBasis: 'renstra',
    };
  }
  const { money, moneyWithoutGaji, fisikWithoutGaji } = progress.office;
  return {
    serapan: {
      withoutGaji: serapan(say, moneyWithoutGaji),
      withGaji: serapan(say, money),
      gajiNote: moneyBasis(say, money),
    },
    fisik: fisik(say, fisikWithoutGaji, profil),
    programs: progress.node
      .filter((one) => one.node.level === 'program')
      .map((one) => program(say, one, profil)),
    lagging: furthestBehind(progress, LAGGING).map((one) => lagging(one, say)),
    ...paguKind(progress),
  };
}
