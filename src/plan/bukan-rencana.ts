import { type Baris, splitBlok } from './lines/split-lines.ts';

/** Why a document that was read is no plan: what was found instead, and where. */
export type BukanRencanaRefusal =
  /** It has tables, but none of a form that is known; the first one's heading and line. */
  | {
      code: 'bukan-rencana';
      berkas: string;
      baris: string;
      banyak: number;
      kepala: string;
      barisTabel: string;
    }
  /** Nothing in it stands in cells. */
  | { code: 'bukan-rencana-teks'; berkas: string; baris: string; awal: string };

const KEPALA_MAX = 100;

const pendek = (text: string) => (text.length <= KEPALA_MAX ? text : `${text.slice(0, KEPALA_MAX - 1)}…`);

/**
 * The refusal of a document in which no plan was recognised.
 * @param berkas its name, for people
 */
export function bukanRencana(lines: readonly Baris[], berkas: string): BukanRencanaRefusal {
  const baris = String(lines.length);
  const tables = splitBlok(lines).map(({ baris: rows }) => rows[0]!);
  const [first] = tables;
  if (first === undefined) {
    const awal = lines.map(({ sel }) => sel[0]!.trim()).find((text) => text !== '') ?? '';
    return { code: 'bukan-rencana-teks', berkas, baris, awal: pendek(awal) };
  }
  const kepala = first.sel.filter((cell) => cell.trim() !== '').join(' | ');
  const barisTabel = String(first.baris);
  return { code: 'bukan-rencana', berkas, baris, banyak: tables.length, kepala: pendek(kepala), barisTabel };
}
