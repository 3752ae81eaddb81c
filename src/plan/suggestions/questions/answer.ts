import { Decimal } from 'decimal.js';
import { satuanKey } from '../../../domain/angka/satuan-key.ts';
import { QUESTIONED_PROPERTIES } from '../../../domain/rencana/indikator/indikator-properties.ts';
import { desaDecided } from '../decisions/decided-properties.ts';
import { DESA_DOCUMENTS } from '../decisions/desa-documents.ts';
import type {
  DesaDecision,
  IndikatorDecision,
  NodeDecision,
  PlanDecisions,
  TableReference,
} from '../decisions/plan-decisions.ts';
import type {
  PlanQuestion,
  QuestionedProperty,
  QuestionKind,
  SuggestedPlan,
} from '../decisions/suggested-plan.ts';
import { suggestShortName } from '../nodes/short-name.ts';

const reference = (id: string): TableReference => (/^\d+$/.test(id) ? Number(id) : id);

function node(k: PlanDecisions, key: string, more: NodeDecision): PlanDecisions {
  return { ...k, simpul: { ...k.simpul, [key]: { ...k.simpul[key], ...more } } };
}

function indikator(k: PlanDecisions, key: string, more: Partial<IndikatorDecision>): PlanDecisions {
  const before = k.indikator.find((one) => one.kunci === key);
  const changed = { ...(before ?? { kunci: key }), ...more };
  return {
    ...k,
    indikator:
      before === undefined
        ? [...k.indikator, changed]
        : k.indikator.map((one) => (one === before ? changed : one)),
  };
}

/** `Jumlah Lembaga Kemasyarakatan yang …` → `lembaga-kemasyarakatan`. */
function keyName(name: string, used: ReadonlySet<string>): string {
  const slug = suggestShortName(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  let key = `desa/${slug}`;
  for (let number = 2; used.has(key); number += 1) key = `desa/${slug}-${number}`;
  return key;
}

const COUNTED_DESA = {
  akumulasi: 'latest',
  antarDesa: 'count',
  syaratDesa: { banding: '>=', nilai: new Decimal(1) },
  pertanyaan: 'posisi',
} as const;

/**
 * The desa's part of an office indicator. Where desa themselves are counted, each desa answers with 1 or 0 and those
 * with 1 are counted; otherwise their figures add up.
 */
function desaOfIndikator(suggestion: SuggestedPlan, key: string, used: ReadonlySet<string>): DesaDecision[] {
  const one = suggestion.indikator.find((candidate) => candidate.key === key);
  if (one === undefined) return [];
  const { traits } = one;
  const counted = satuanKey(traits.satuan) === 'desa';
  return [
    {
      kunci: keyName(one.name, used),
      nama: one.name,
      ...desaDecided({
        ...traits,
        ...(counted ? COUNTED_DESA : { antarDesa: 'sum', syaratDesa: undefined }),
        diminta: { jenis: 'bulanan' },
        tenggat: undefined,
        skala: undefined,
        feedsKunci: key,
      }),
      sumber: [],
      alasan: '',
    },
  ];
}

function desaReports(suggestion: SuggestedPlan, ids: readonly string[]): DesaDecision[] {
  const made: DesaDecision[] = DESA_DOCUMENTS.filter(({ kunci: key }) => ids.includes(key));
  for (const id of ids) {
    if (id.startsWith('desa/')) continue;
    made.push(...desaOfIndikator(suggestion, id, new Set(made.map(({ kunci: key }) => key))));
  }
  return made;
}

type Answerer = (
  k: PlanDecisions,
  about: string,
  ids: readonly string[],
  suggestion: SuggestedPlan,
) => PlanDecisions;

const PROPERTY_ANSWERS = Object.fromEntries(
  QUESTIONED_PROPERTIES.map((property): [string, Answerer] => [
    property,
    (k, key, [id]) => indikator(k, key, { [property]: id }),
  ]),
) as Record<QuestionedProperty, Answerer>;

/** What an answer decides; a question's kind that is missing here could not be answered. */
const ANSWERS: Record<QuestionKind, Answerer> = {
  tabel: (k, _, [id]) => ({ ...k, pohon: reference(id!) }),
  urutan: (k, _, [id], { table }) => ({
    ...k,
    tabel: [reference(id!), ...table.filter((one) => String(one) !== id)],
  }),
  jenis: (k, _, [id]) => ({ ...k, jenis: id as NonNullable<PlanDecisions['jenis']> }),
  berlaku: (k, _, [id]) => ({ ...k, berlakuDari: id! }),
  pagu: (k, about, [id]) => {
    const [key, year] = [about.slice(0, about.lastIndexOf(':')), about.slice(about.lastIndexOf(':') + 1)];
    const pagu = { ...k.simpul[key]?.pagu, [year]: { nilai: id === 'tanpa' ? null : id! } };
    return node(k, key, { pagu });
  },
  pemilik: (k, key, [id]) =>
    node(k, key, id === 'terbagi' ? { pemilikTerbagi: true } : { pemilik: { unit: id! } }),
  ...PROPERTY_ANSWERS,
  desa: (k, _, ids, suggestion) => ({ ...k, desa: desaReports(suggestion, ids) }),
  silsilah: (k, key, [id]) => ({ ...k, silsilah: { ...k.silsilah, [key]: id === 'baru' ? null : id! } }),
};

/**
 * Decisions with one more question answered.
 * @param choices ids of choices; of a question with `ketik` also exact Rupiah digits, an ISO date or a word
 * @throws Error for a question that takes one answer when there is none or more: the dialogue has asked wrongly
 */
export function answer(
  decision: PlanDecisions,
  suggestion: SuggestedPlan,
  question: PlanQuestion,
  choices: readonly string[],
): PlanDecisions {
  if (!question.many && choices.length !== 1) throw new Error(`${question.id} takes one answer`);
  const about = question.id.slice(question.kind.length + 1);
  return ANSWERS[question.kind](decision, about, choices, suggestion);
}
