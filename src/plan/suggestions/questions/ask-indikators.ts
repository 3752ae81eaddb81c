import { satuanKey } from '../../../domain/angka/satuan-key.ts';
import { QUESTIONED_PROPERTIES } from '../../../domain/rencana/indikator/indikator-properties.ts';
import { PROPERTIES } from '../../../domain/rencana/indikator/properties.ts';
import { HANDLED, POSISI, UNWANTED } from '../../findings/indikators/traits.ts';
import { DESA_DOCUMENTS } from '../decisions/desa-documents.ts';
import type { PlanDecisions } from '../decisions/plan-decisions.ts';
import type {
  AnswerChoice,
  PlanQuestion,
  QuestionedProperty,
  Reason,
  SuggestedIndikator,
} from '../decisions/suggested-plan.ts';
import type { AppliedIndikator } from '../nodes/apply-indikators.ts';

/** What outputs of a kecamatan are mostly counted in. */
const COMMON_SATUAN = ['laporan', 'dokumen', 'kegiatan', 'orang', 'desa'];

const choices = (kode: string, ids: readonly string[]): AnswerChoice[] =>
  ids.map((id) => ({ id, words: { kode: `${kode}-${id}`, data: {} } }));

function dataIndikator({ name, traits, line, target }: SuggestedIndikator) {
  const printed = Object.entries(target).find(([, { printed }]) => printed !== '');
  return {
    indikator: name,
    satuan: traits.satuan,
    line,
    year: printed?.[0] ?? '',
    printed: printed?.[1].printed ?? '',
  };
}

function directionReason(name: string): Reason | undefined {
  const words = UNWANTED.exec(name)?.[0].toLowerCase();
  if (words === undefined) return undefined;
  if (HANDLED.test(name)) return { kode: 'arah-ditangani', data: { words } };
  return {
    kode: /^(?:jumlah )?(?:laporan|dokumen)\b/i.test(name) ? 'arah-laporan' : 'arah-buruk',
    data: { words },
  };
}

/** What is asked about a property; undefined where nobody needs it. */
type Asker = (
  one: SuggestedIndikator,
) => Pick<PlanQuestion, 'choices' | 'suggestion' | 'reason' | 'typing'> | undefined;

const ASKERS: Record<QuestionedProperty, Asker> = {
  satuan({ name, traits }) {
    if (traits.satuan !== '' || traits.pelapor === 'iku') return undefined;
    // `Jumlah Gedung Kantor …` counts gedung; other names do not say what they count.
    const own = /^jumlah\s+(?:jenis\s+)?(\p{L}+)/iu.exec(name)?.[1]?.toLowerCase();
    const units = new Set([...(own === undefined ? [] : [own]), ...COMMON_SATUAN]);
    return {
      choices: [...units].map((satuan) => ({ id: satuan, words: { kode: 'satuan', data: { satuan } } })),
      suggestion: own === undefined ? undefined : [own],
      typing: 'teks',
    };
  },
  arah: ({ name, traits }) => ({
    choices: choices('arah', PROPERTIES.arah.question),
    suggestion: [traits.arah],
    reason: directionReason(name),
  }),
  akumulasi: ({ name, traits }) => ({
    choices: choices('akumulasi', PROPERTIES.akumulasi.question),
    suggestion: [traits.akumulasi],
    reason: { kode: 'akumulasi-posisi', data: { words: POSISI.exec(name)?.[0].toLowerCase() ?? '' } },
  }),
};

function askTraits({ suggestion, doubt }: AppliedIndikator): PlanQuestion[] {
  const { key, line } = suggestion;
  return QUESTIONED_PROPERTIES.flatMap((kind) => {
    const content = doubt[kind] ? ASKERS[kind](suggestion) : undefined;
    if (content === undefined) return [];
    return [{ id: `${kind}:${key}`, kind, about: key, line, data: dataIndikator(suggestion), ...content }];
  });
}

/** Direction, accumulation and unit of indicators where the text does not tell them. */
export function askIndikators(indikator: readonly AppliedIndikator[]): PlanQuestion[] {
  return indikator.flatMap(askTraits);
}

/** Sub kegiatan indicators that speak of desa, so that desa may be the ones who know. */
function isAboutDesa({ nodeKey, name, traits }: SuggestedIndikator): boolean {
  if (nodeKey === undefined || traits.pelapor === 'iku' || traits.pelapor === 'rumus') return false;
  return /\bdesa\b/i.test(name) || ['desa', 'lembaga'].includes(satuanKey(traits.satuan));
}

/** What every desa reports: the documents that the law asks of it, and what the plan counts of desa; none is an answer. */
export function askDesa(indikator: readonly AppliedIndikator[], decision: PlanDecisions): PlanQuestion[] {
  if (decision.desa !== undefined) return [];
  const about = indikator.map(({ suggestion }) => suggestion).filter(isAboutDesa);
  const counted = about.filter(({ traits }) => ['desa', 'lembaga'].includes(satuanKey(traits.satuan)));
  return [
    {
      id: 'desa',
      kind: 'desa',
      data: { count: about.length },
      choices: [
        ...DESA_DOCUMENTS.map(({ kunci: key, namaPendek, alasan: reason }) => ({
          id: key,
          words: { kode: 'desa-dokumen', data: { name: namaPendek.replace(/ ?\{\w+\}/, ''), basis: reason } },
        })),
        ...about.map(({ key, name, line }) => ({
          id: key,
          words: { kode: 'desa-indikator', data: { name, line } },
        })),
      ],
      suggestion: [...DESA_DOCUMENTS.map(({ kunci }) => kunci), ...counted.map(({ key }) => key)],
      reason: { kode: 'desa-hukum', data: {} },
      many: true,
    },
  ];
}
