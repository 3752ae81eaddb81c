import type { NewIndikator } from '../../../domain/rencana/new-plan.ts';
import type { Indikator } from '../../../domain/rencana/plan.ts';
import { choiceValue } from '../form/choice-words.ts';
import type { ChoiceName } from '../form/sheets.ts';
import { readAngkaCell, readAskedCell, readConditionCell, readDeadlineCell } from '../read/read-cell.ts';
import type { ReturnedLine } from '../read/read-template.ts';
import type { CellCode } from '../read/wrong-cell.ts';
import { type NodesOutcome, shortNameOf, type TemplateBasis } from './apply-node-lines.ts';

const TEXT_LETTERS_MAX = 1000;

type ReadColumn = (
  text: string,
  to: NewIndikator,
  runHelpCommand: { dasar: TemplateBasis; nomor: NodesOutcome['nomor']; sel: ReturnedLine['cells'] },
) => CellCode | undefined;

/** A column whose words stand for the values of one property. */
function choose(choices: ChoiceName, put: (value: string, to: NewIndikator) => void): ReadColumn {
  return (text, to, { dasar: basis }) => {
    const value = choiceValue(basis.say, choices, text);
    if (value === undefined) return text === '' ? 'wajib' : 'pilihan';
    put(value, to);
    return undefined;
  };
}

function text(required: boolean, put: (content: string, to: NewIndikator) => void): ReadColumn {
  return (content, to) => {
    if (content === '' && required) return 'wajib';
    if (content.length > TEXT_LETTERS_MAX) return 'panjang';
    put(content, to);
    return undefined;
  };
}

const diminta: ReadColumn = (_, to, { dasar: basis, sel: cells }) => {
  const kind = choiceValue(basis.say, 'diminta', cells.diminta ?? '') as
    | Indikator['diminta']['jenis']
    | undefined;
  if (kind === undefined) return (cells.diminta ?? '') === '' ? 'wajib' : 'pilihan';
  const read = readAskedCell(kind, cells.bulan ?? '');
  if (read === undefined) return 'bulan';
  to.diminta = read;
  return undefined;
};

/** How each column of the sheet of indicators is read into an indicator; the code of a refusal where it is not. */
export const INDIKATOR_COLUMNS: Record<string, ReadColumn> = {
  pada(content, to, { nomor: number }) {
    const key = number.get(content);
    if (content !== '' && key === undefined) return 'nomor';
    to.nodeKey = key;
    return undefined;
  },
  nama: text(true, (content, to) => {
    to.name = content;
  }),
  pendek: text(false, (content, to) => {
    to.namaPendek = shortNameOf(content === '' ? to.name : content);
  }),
  satuan: text(true, (content, to) => {
    to.satuan = content;
  }),
  desimal(content, to) {
    if (!/^[0-4]?$/.test(content)) return 'bilangan-bulat';
    to.desimal = Number(content || 0);
    return undefined;
  },
  nilai: choose('nilai', (value, to) => {
    to.jenisNilai = value as Indikator['jenisNilai'];
  }),
  arah: choose('arah', (value, to) => {
    to.arah = value as Indikator['arah'];
  }),
  akumulasi: choose('akumulasi', (value, to) => {
    to.akumulasi = value as Indikator['akumulasi'];
  }),
  antar: choose('antar', (value, to) => {
    to.antarDesa = value as Indikator['antarDesa'];
  }),
  tanya: choose('tanya', (value, to) => {
    to.pertanyaan = value as Indikator['pertanyaan'];
  }),
  pelapor: choose('pelapor', (value, to) => {
    to.pelapor = value as Indikator['pelapor'];
  }),
  diminta,
  bulan: diminta,
  syarat(content, to) {
    to.syaratDesa = content === '' ? undefined : readConditionCell(content);
    return content !== '' && to.syaratDesa === undefined ? 'syarat' : undefined;
  },
  perdesa(content, to, { dasar: basis }) {
    if (content !== '' && choiceValue(basis.say, 'ya', content) === undefined) return 'pilihan';
    to.targetPerReporter = content !== '';
    return undefined;
  },
  tenggat(content, to) {
    to.tenggat = content === '' ? undefined : readDeadlineCell(content);
    return content !== '' && to.tenggat === undefined ? 'tenggat' : undefined;
  },
  rumus(content, to) {
    to.rumus = content === '' ? undefined : content;
    return undefined;
  },
  skala: text(false, (content, to) => {
    to.skala = content
      .split(/[·;,]/)
      .map((one) => one.trim())
      .filter(Boolean);
  }),
  formula: text(false, (content, to) => {
    to.formula = content;
  }),
  baseline: text(false, (content, to) => {
    to.baseline = { printed: content, value: content === '' ? undefined : readAngkaCell(content, 'desimal') };
  }),
};
