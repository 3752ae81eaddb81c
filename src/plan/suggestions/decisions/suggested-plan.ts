import type {
  IndikatorProperties,
  PropertiesWith,
} from '../../../domain/rencana/indikator/indikator-properties.ts';
import type { Plan } from '../../../domain/rencana/plan.ts';
import type { Origin } from '../../../domain/rencana/trace-lineage.ts';
import type { DraftLevel, PrintedCell } from '../../draft/draft.ts';
import type { DesaDecision, TableReference } from './plan-decisions.ts';

/** Words for a person: Fluent key and what it is filled with; chat and command line turn it into a sentence. */
export interface Words {
  /** `alasan-<kode>` of a reason, `pilihan-<kode>` of a choice. */
  kode: string;
  data: Record<string, string | number>;
}

/** Why something is proposed; `text` where a person gave the reason. */
export type Reason = Words | { text: string };

/** A reporter unit of the office, for ownership. */
export interface OwnerUnit {
  kode: string;
  name: string;
  namaPendek: string;
}

/** A cell with the table and line it stands on. */
export interface LocatedCell extends PrintedCell {
  line: number;
  table: TableReference;
  /** A category that a person chose as the target. */
  category?: string;
  /** A person's reason where the value is theirs and not the document's. */
  reason?: string;
}

/** A node as it will be stored unless a person changes it. */
export interface SuggestedNode {
  /**
   * Unique in the document: the normal code, `<kode>#2` for the second row with that code, and `tujuan/1`,
   * `sasaran/1.2`, `program/3`, `kegiatan/3.1`, `sub_kegiatan/3.1.2` (positions under the parent) where none is printed.
   */
  key: string;
  /** Normal form; empty where none is printed. */
  kode: string;
  printedKode: string;
  level: DraftLevel;
  name: string;
  /** At most 28 characters; unique among nodes of its level where the names allow it. */
  namaPendek: string;
  parentKey?: string;
  table: TableReference;
  line: number;
  outcome: string;
  /** Who answers for it, as the table prints it; empty where it has no such column. */
  printedOwner: string;
  /** Code of the unit that reports it, or the indicators of a node above the sub kegiatan (`withOwners`). */
  owner?: string;
  gaji: boolean;
  /** Years of the plan only, as printed on its own row. */
  pagu: Record<string, LocatedCell>;
}

/** Every property that decides how an indicator's figure is computed; what only the document prints stands beside it. */
export type IndikatorTraits = Omit<IndikatorProperties, 'formula' | 'baseline'>;

/** A property that is asked where the text does not tell it. */
export type QuestionedProperty = PropertiesWith<'question'>;

/** An indicator as it will be stored unless a person changes it. */
export interface SuggestedIndikator {
  /** `<kunci of its node>/<n>` in printed order, or `iku/<n>` for a row of the IKU table. */
  key: string;
  nodeKey?: string;
  name: string;
  table: TableReference;
  line: number;
  formula: string;
  baseline: PrintedCell;
  /** Years of the plan only. */
  target: Record<string, LocatedCell>;
  traits: IndikatorTraits;
  /** False where the text does not tell and nobody has decided. */
  certain: boolean;
  reason: Reason;
}

/** Something that only a person can decide. */
export type QuestionKind =
  /** Which of several tables with programs binds. */
  | 'tabel'
  /** Whose targets count where two tables print different ones for one indicator. */
  | 'urutan'
  /** Murni, pergeseran or perubahan; asked of a second version only. */
  | 'jenis'
  /** From which day the version is in force; asked of a second version only. */
  | 'berlaku'
  /** A pagu that cannot be read. */
  | 'pagu'
  /** Which unit reports the sub kegiatan of a program. */
  | 'pemilik'
  | QuestionedProperty
  /** Which indicators the desa report. */
  | 'desa'
  /** Which node or indicator of the older version this one continues. */
  | 'silsilah';

/** One way to answer. */
export interface AnswerChoice {
  /** Short and stable; may stand in a button. */
  id: string;
  /** Its words (`pilihan-<kode>`). */
  words: Words;
}

/** A question, asked alone; its sentence is `tanya-rencana-<jenis>`, filled from `data`. */
export interface PlanQuestion {
  /** Stable: `tabel`, `pemilik:7.01.02`, `arah:7.01.04.2.01.0002/1`, `pagu:7.01.01.2.06:2024`. */
  id: string;
  kind: QuestionKind;
  /** kunci of the node or indicator that it is about. */
  about?: string;
  /** Line of the document. */
  line?: number;
  data: Record<string, string | number>;
  choices: AnswerChoice[];
  /** Id of the proposed choice (several where `many`); absent: nothing can be proposed. */
  suggestion?: string[];
  reason?: Reason;
  /** Several choices may be taken together, also none. */
  many?: boolean;
  /** Beside the choices a value may be given: Rupiah as exact digits, an ISO date, or a word. */
  typing?: 'rupiah' | 'tanggal' | 'teks';
}

/** A draft made ready to be stored: everything decided or proposed, and what is left to ask. */
export interface SuggestedPlan {
  kind: Plan['kind'];
  document: string;
  /** ISO date; the first day of the plan's first year unless it was decided. */
  validFrom: string;
  /** Tables that make it, the most binding first. */
  table: TableReference[];
  /** Years of targets and pagu, ascending. */
  year: number[];
  node: SuggestedNode[];
  /** In printed order, IKU last. */
  indikator: SuggestedIndikator[];
  /** Printed, but no part of the plan: repeated on another row, a heading, or decided so. */
  ignored: { key: string; name: string; line: number; reason: Reason }[];
  /** In the order in which they are asked; empty: it can be stored. */
  question: PlanQuestion[];
  /** Indicators that every desa reports, as decided. */
  desa: DesaDecision[];
  /** Where every node and indicator comes from; empty for an office's first version. */
  origin: ReadonlyMap<string, Origin>;
  /** Keys and tables that decisions name and the document does not have: nothing is stored while there are any. */
  foreign: string[];
}
