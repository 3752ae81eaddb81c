import { type Bahan, tahunSama } from './bahan.ts';
import type { Butir } from './butir-rasio.ts';
import { hitungRasio, satuAngka } from './rasio-dihitung.ts';
import { cocok } from './rasio-tercetak.ts';

/** No ratio in percent reaches this; what does is an amount of money. */
const RASIO_MAX_PERCENT = 10_000;

const tepat = ({ rasio, dihitung }: Butir): boolean =>
  rasio.jenis === 'angka' && dihitung !== undefined && cocok(rasio, dihitung);

/** An amount of the table's money, or a growth, stands in the ratio's cell (Balapulang 1022; Randuagung 551). */
function bukanRasio({ rasio, rows }: Bahan): boolean {
  if (rasio.nilai.isNegative() && !rasio.nilai.isZero()) return true;
  if (rasio.nilai.lt(RASIO_MAX_PERCENT)) return false;
  const amounts = rows.flatMap(({ butir }) =>
    butir.flatMap(({ target, realisasi }) => [satuAngka(target), satuAngka(realisasi)]),
  );
  return amounts.some((one) => one?.eq(rasio.nilai) === true);
}

/** Whether 100 or 0 is printed, or no decimals: a ratio that many rows have, and that proves nothing alone. */
const umum = ({ rasio }: Bahan): boolean =>
  rasio.nilai.eq(100) || rasio.nilai.isZero() || rasio.desimal === 0;

/** Target or realisasi stands one year beside the ratio (Perak 709: both of 2023, realisasi under 2022). */
function tahunLain(bahan: Bahan): boolean {
  const { rasio, butir, rows, at } = bahan;
  const all = rows[at]!.butir;
  const own = all.indexOf(butir);
  const beside = [all[own - 1], all[own + 1]].filter((one) => one !== undefined);
  return beside.some((other) => {
    if (umum(bahan) && (butir.dihitung !== undefined || other.dihitung !== undefined)) return false;
    const crossed = [hitungRasio(butir.target, other.realisasi), hitungRasio(other.target, butir.realisasi)];
    return crossed.some((one) => one !== undefined && cocok(rasio, one));
  });
}

/** Decimals from which a ratio is told from others by its digits alone. */
const DESIMAL_KHAS = 2;

/**
 * The ratio is that of another year of its row, which itself prints another; or that of the year beside it, to two
 * decimals, printed twice.
 */
function milikTahunLain(bahan: Bahan): boolean {
  const { rasio, butir, rows, at } = bahan;
  const all = rows[at]!.butir;
  // Of several years that print 100 without figures, none is the one that was moved (Perak 908).
  const claims = all.filter(
    (one) => one.dihitung === undefined && one.rasio.jenis === 'angka' && one.rasio.nilai.eq(rasio.nilai),
  );
  if (umum(bahan) && (butir.dihitung !== undefined || claims.length > 1)) return false;
  const own = all.indexOf(butir);
  return all.some((other, i) => {
    if (other === butir || other.dihitung === undefined || !cocok(rasio, other.dihitung)) return false;
    return !tepat(other) || (Math.abs(i - own) === 1 && rasio.desimal >= DESIMAL_KHAS && !umum(bahan));
  });
}

/** The ratio is that of the row above or below, which itself prints another. */
function milikBarisLain(bahan: Bahan): boolean {
  if (umum(bahan)) return false;
  const near = [tahunSama(bahan, bahan.at - 1), tahunSama(bahan, bahan.at + 1)];
  return near.some(
    (other) => other?.dihitung !== undefined && cocok(bahan.rasio, other.dihitung) && !tepat(other),
  );
}

/** Whether a printed ratio comes out once one cell is put back into another column or row. */
export function selBergeser(bahan: Bahan): boolean {
  return bukanRasio(bahan) || tahunLain(bahan) || milikTahunLain(bahan) || milikBarisLain(bahan);
}

/** Whether a year whose ratio is not printed has it under another year of its row. */
export function rasioDiTahunLain({ butir }: { butir: readonly Butir[] }, own: Butir): boolean {
  const { dihitung } = own;
  if (dihitung === undefined) return false;
  const moved = butir.filter(
    (other) => other.rasio.jenis === 'angka' && !tepat(other) && cocok(other.rasio, dihitung),
  );
  return moved.length === 1;
}
