/** How much of a kind stands in a document's plan, and how much of it entered a node. */
export interface Counted {
  printed: number;
  read: number;
}

/** What stands in the plan's tables of a document, and what was read of it. */
export interface PlanCoverage {
  rows: Counted;
  kode: Counted;
  amounts: Counted;
}

/** A table that looks like a plan's, or holds amounts, and that was not understood. */
export interface UnknownTable {
  /** First line of its heading, or of itself where it has none. */
  line: number;
  /** Its heading as printed, cells parted by ` | `. */
  heading: string;
  rows: number;
  kode: number;
  amounts: number;
  /** Whether nothing may be stored before it is understood: it has codes that no table which was read has. */
  inTheWay: boolean;
}
