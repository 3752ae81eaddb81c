import type { KindValue, PropertyKind } from './property-values.ts';

/** What a change of properties is called (`rencana-sifat-<name>`), in the order in which changes are told. */
export const DIFFERENCES = [
  'nama-pendek',
  'jenis-nilai',
  'arah',
  'akumulasi',
  'antar-desa',
  'pertanyaan',
  'pelapor',
  'diminta',
  'tenggat',
  'rumus',
  'target-bulanan',
  'lain',
] as const;

/** Name of a change; several properties may share one. */
export type PropertyDifference = (typeof DIFFERENCES)[number];

/** A column of the template's sheet of indicators: its id, headed `templat-kolom-<id>`, and its width in letters. */
export interface PropertyColumn {
  id: string;
  width: number;
}

interface Facts {
  /** Values of a choice; of how often and of a spread their `jenis`. `templat-pilih-<column>-<value>` says them. */
  values?: readonly string[];
  /** Columns of the template, in the order of the table; the drop-down stands in the first. */
  columns?: readonly PropertyColumn[];
  /** A new line of the template has to say it. */
  required?: true;
  /** The key in keputusan.json, the property's own name, where people may decide it. */
  decision?: {
    /** Only of indicators that the document prints, not of those that desa report. */
    printedOnly?: true;
    /** Values that may be decided, where that is not all. */
    values?: readonly string[];
    /** null takes it away. */
    nullable?: true;
    /** Whether a decision about desa has to say it, or means `plain` without it; else it may be absent. */
    desa?: 'required' | 'plain';
  };
  /**
   * What is asked where the text does not tell it: the choices in their order (`pilihan-<property>-<value>`); none where
   * a word is typed.
   */
  question?: readonly string[];
  /** A new document of the office takes it over from its plan as it stands. */
  follows?: true;
  /** What a change of it is called. */
  difference?: PropertyDifference;
  /** Contradictions that are this property's (`masalah-<code>`); each has a rule in src/domain/capaian. */
  checks?: readonly string[];
}

/** An indicator may be without it, or else what a new line of the template has that says nothing. */
type Presence<K extends PropertyKind> =
  | { kind: K; optional: true; plain?: undefined }
  | { kind: K; optional?: undefined; plain: KindValue[K] };

/** Everything that the program knows of a property beside the rules that use it. */
export type Property = Facts & { [K in PropertyKind]: Presence<K> }[PropertyKind];
