import { Decimal } from 'decimal.js';
import { satuanKey } from '../../../domain/angka/satuan-key.ts';
import { SAKIP_SCALE } from '../../../domain/capaian/posisi/category-grade.ts';
import { singleSpaced } from '../../../domain/linear-text.ts';
import { PLAIN_PROPERTIES } from '../../../domain/rencana/indikator/indikator-properties.ts';
import type { MonthlyTarget } from '../../../domain/rencana/indikator/property-values.ts';
import { satuanOfName } from '../../cells/satuan-of-name.ts';
import type { DraftIndikator, DraftLevel, PrintedCell, Value } from '../../draft/draft.ts';
import { HANDLED, POSISI, UNWANTED } from '../../findings/indikators/traits.ts';
import type { IndikatorTraits, QuestionedProperty, Reason } from '../decisions/suggested-plan.ts';
import { suggestShortName } from './short-name.ts';

/** What of an indicator is still open. */
export type Doubts = Record<QuestionedProperty, boolean>;

/** What is proposed for an indicator, and what of it the text does not tell. */
export interface SuggestedTraits {
  traits: IndikatorTraits;
  doubt: Doubts;
  reason: Reason;
}

const angka = (value: Value | undefined) => (typeof value === 'string' ? new Decimal(value) : undefined);

/** A category behind a score (`62(B-)`, `57,16 (CC)`), or alone (`BB`). */
export function printedCategory(printed: string): string | undefined {
  return /^(?:[\d.,]+ ?)?\(? ?([A-D]{1,2}[+-]?) ?\)?$/.exec(singleSpaced(printed))?.[1];
}

/** Words of things that are handed in one by one, so that a month's own can be counted. */
const ADDS_UP = /\b(?:dokumen|laporan|kegiatan|kali|berita acara|surat|rapat|rakor|paket)\b/i;

function jenisNilai(
  name: string,
  satuan: string,
  target: readonly PrintedCell[],
): IndikatorTraits['jenisNilai'] {
  const values = target.filter(({ value }) => value !== null);
  if (values.length === 0 && target.some(({ printed }) => printedCategory(printed) !== undefined)) {
    return 'kategori';
  }
  if (/^(?:capaian\s+)?(?:nilai|indeks|skor)\b|\bindeks\b|^ikm\b/i.test(name)) return 'indeks';
  const unit = satuanKey(satuan);
  if (unit === 'persen' || /^(?:rata ?- ?rata )?(?:pers|pros|pres)entase\b/i.test(name)) return 'rasio';
  if (unit === 'nilai' || unit === 'indeks') return 'indeks';
  return values.every(({ value }) => angka(value)?.isInteger() ?? false) ? 'jumlah' : 'kuantitas';
}

/**
 * How a year's target is spread: evenly only where every year's is a whole number of documents each month; four a year
 * at the quarters' ends; a position holds all year; everything else is judged at the year's end. An even split is never
 * proposed for a few whole documents (docs/sources.md#even-split).
 */
function targetBulanan(
  target: readonly PrintedCell[],
  traits: Pick<IndikatorTraits, 'jenisNilai' | 'akumulasi'>,
) {
  const values = target.flatMap(({ value }) => angka(value) ?? []);
  const every = (parts: number) =>
    values.length > 0 && values.every((value) => value.gte(parts) && value.mod(parts).isZero());
  const spread: { way: MonthlyTarget; reason: string } =
    traits.jenisNilai !== 'jumlah'
      ? { way: { jenis: 'akhir_tahun' }, reason: 'target-akhir-tahun' }
      : traits.akumulasi === 'latest'
        ? { way: { jenis: 'bulan', bulan: [1] }, reason: 'target-sepanjang-tahun' }
        : every(12)
          ? { way: { jenis: 'merata' }, reason: 'target-merata' }
          : values.length > 0 && values.every((value) => value.eq(4))
            ? { way: { jenis: 'akhir_triwulan' }, reason: 'target-triwulan' }
            : { way: { jenis: 'akhir_tahun' }, reason: 'target-sedikit' };
  return spread;
}

/**
 * Everything that decides how an indicator's figure is computed, proposed from its name, unit and targets.
 * Only indicators of sub kegiatan are asked monthly; what stands above is filled in once a year unless a person decides
 * otherwise. Direction and accumulation stay doubtful where words speak of something unwanted, or count people and
 * things that may be the same ones next month (Kemangkon 221, 1213; src/plan/findings/indikators/traits.ts).
 */
export function suggestTraits(
  one: DraftIndikator,
  level: DraftLevel | undefined,
  year: readonly number[],
): SuggestedTraits {
  const target = year.flatMap((year) => one.target[year] ?? []);
  const satuan = one.satuan.trim() === '' ? satuanOfName(one.name) : one.satuan.trim();
  const kind = jenisNilai(one.name, satuan ?? '', target);
  const unwanted = UNWANTED.test(one.name) && !HANDLED.test(one.name);
  const rising = /^(?:jumlah )?(?:laporan|dokumen)\b/i.test(one.name);
  // Kemangkon 282: `30 - 44%`, a threshold range by what the document prints as achieved.
  const range = target.some(({ value }) => typeof value === 'object' && value !== null);
  const posisi = POSISI.test(one.name) && !ADDS_UP.test(one.name);
  const akumulasi = kind === 'jumlah' && !posisi && level === 'sub_kegiatan' ? 'sum' : 'latest';
  const spread = targetBulanan(target, { jenisNilai: kind, akumulasi });
  const diminta: IndikatorTraits['diminta'] =
    level !== 'sub_kegiatan'
      ? { jenis: 'bulan', bulan: [12] }
      : akumulasi === 'sum'
        ? { jenis: 'bulanan' }
        : { jenis: 'triwulanan' };
  const isAsked = level === 'sub_kegiatan';
  return {
    traits: {
      ...PLAIN_PROPERTIES,
      namaPendek: suggestShortName(one.name),
      satuan: satuan ?? '',
      desimal: kind === 'jumlah' || kind === 'kategori' ? 0 : 2,
      jenisNilai: kind,
      arah: range ? 'ambang' : unwanted && !rising ? 'lower' : 'higher',
      akumulasi,
      pertanyaan: akumulasi === 'sum' ? 'tambahan' : 'posisi',
      pelapor: isAsked ? 'unit' : 'iku',
      diminta,
      targetBulanan: isAsked ? spread.way : { jenis: 'akhir_tahun' },
      ...(kind === 'kategori' ? { skala: SAKIP_SCALE } : {}),
    },
    doubt: {
      arah: UNWANTED.test(one.name) || range,
      akumulasi: isAsked && kind === 'jumlah' && posisi,
      satuan: satuan === undefined,
    },
    reason: { kode: isAsked ? spread.reason : 'setahun-sekali', data: {} },
  };
}
