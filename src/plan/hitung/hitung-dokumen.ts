import type { Baris } from '../lines/split-lines.ts';
import { susunTabel, type TabelMentah } from '../lines/tables.ts';
import { bacaDaftar } from '../tables/read-rows.ts';
import type { BarisHitung } from './baris-hitung.ts';
import { barisRasio } from './baris-rasio.ts';
import type { BarisRasio } from './butir-rasio.ts';
import { nilaiBaris } from './nilai-baris.ts';
import { barisEvaluasi } from './tabel-evaluasi.ts';
import { tabelRasio } from './tabel-rasio.ts';
import { barisTegak } from './tabel-tegak.ts';

function barisTabel(table: TabelMentah): BarisRasio[] {
  const special = [barisTegak(table), barisEvaluasi(table)].find((rows) => rows.length > 0);
  if (special !== undefined) return special;
  const found = tabelRasio(table);
  return found === undefined ? [] : barisRasio(bacaDaftar(found.table, found.jenis));
}

/**
 * Recomputes every ratio that the tables of a document print beside a target and a realisasi (TC-23, TC-24, Renja
 * evaluation, yearly comparisons), in the document's order: one row per indicator and year. A year whose ratio is blank
 * has none, nor has one that prints `N/A` or `-` where target or realisasi is missing too.
 * @param lines of the document or of one table, from `barisBerkas` or `barisTeks`
 */
export function hitungDokumen(lines: readonly Baris[]): BarisHitung[] {
  return susunTabel(lines).flatMap((table) => {
    const rows = barisTabel(table);
    return rows.flatMap((_, at) => nilaiBaris(rows, at));
  });
}
