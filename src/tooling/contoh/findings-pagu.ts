import { Decimal } from 'decimal.js';
import type { RencanaContoh, SimpulContoh, TemuanContoh } from '../../app/contoh/contoh-data.ts';
import { bacaan } from './cells.ts';
import { TAHUN } from './read-rencana.ts';

type Sel = SimpulContoh['pagu'][string];

/** In 2028 three doubled figures are one rupiah off, as if their halves had been rounded apart. */
const ROUNDING_RUPIAH = 1;

const terbaca = (sel: Sel) => sel.tercetak.replace('\t', ' | ');

/** Sum of the sub kegiatan at or below a code, in Rupiah. */
export function jumlahSub(rencana: RencanaContoh, kode: string, tahun: number): Decimal {
  return rencana.simpul
    .filter(
      (node) => node.level === 'sub_kegiatan' && (node.kode === kode || node.kode.startsWith(`${kode}.`)),
    )
    .reduce((sum, node) => sum.plus(node.pagu[tahun]?.nilai ?? Number.NaN), new Decimal(0));
}

function compared(
  kode: string,
  tahun: number,
  sel: Sel,
  jumlah: Decimal,
  what: string,
): TemuanContoh | undefined {
  const nilai = new Decimal(sel.nilai ?? Number.NaN);
  if (nilai.equals(jumlah)) return undefined;
  const off = nilai.minus(jumlah.times(2));
  const twice = off.abs().lessThanOrEqualTo(ROUNDING_RUPIAH);
  const exactly = off.isZero() ? 'tepat dua kali lipat' : `dua kali lipat dengan selisih Rp${off.abs()}`;
  return {
    kode: twice ? 'PAGU_GANDA' : 'PAGU_TIDAK_SAMA',
    baris: [sel.baris],
    tentang: kode,
    tahun,
    tercetak: terbaca(sel),
    pembanding: bacaan(jumlah),
    pesan:
      `${what} ${kode} tahun ${tahun} tercetak ${terbaca(sel)} (baris ${sel.baris}), ` +
      `sedangkan jumlah sub kegiatannya ${bacaan(jumlah)}` +
      `${twice ? `; yang tercetak ${exactly}` : ''}. Yang dipakai: jumlah sub kegiatan.`,
  };
}

/** Every printed pagu (row of the node, row of its outcome) that is not the sum of the sub kegiatan. */
export function paguFindings(rencana: RencanaContoh): TemuanContoh[] {
  const rows = [
    { kode: rencana.urusan.kode, pagu: rencana.urusan.pagu, what: 'Pagu urusan' },
    ...rencana.simpul.flatMap(({ kode, level, pagu, paguOutcome }) => [
      { kode, pagu, what: `Pagu ${level.replace('_', ' ')}` },
      { kode, pagu: paguOutcome, what: 'Pagu pada baris keluaran/hasil dari' },
    ]),
  ];
  return rows.flatMap(({ kode, pagu, what }) =>
    TAHUN.flatMap(
      (tahun) => compared(kode, tahun, pagu[tahun]!, jumlahSub(rencana, kode, tahun), what) ?? [],
    ),
  );
}

/**
 * Figures of 2030 broken over two cells. Joined, the sub kegiatan must make exactly half of the printed total, as they
 * do in 2027 and 2029 where the cells are whole; a document where they do not is refused.
 */
export function brokenCellFindings(rencana: RencanaContoh): TemuanContoh[] {
  const total = rencana.urusan.pagu['2030']?.nilai ?? Number.NaN;
  if (!jumlahSub(rencana, '7.01', 2030).times(2).equals(total)) {
    throw new Error('The sub kegiatan of 2030 do not prove the joined cells');
  }
  const proof = `${bacaan(jumlahSub(rencana, '7.01', 2030))} × 2 = ${rencana.urusan.pagu['2030']?.tercetak}`;
  return rencana.simpul.flatMap(({ kode, pagu, paguOutcome }) =>
    [pagu['2030']!, paguOutcome['2030']!]
      .filter((sel) => sel.tercetak.includes('\t'))
      .map((sel) => ({
        kode: 'SEL_TERPISAH',
        baris: [sel.baris],
        tentang: kode,
        tahun: 2030,
        tercetak: terbaca(sel),
        pembanding: bacaan(sel.nilai!),
        pesan:
          `Pagu 2030 pada baris ${sel.baris} tercetak terpisah dalam dua sel, "${terbaca(sel)}"; dibaca ` +
          `${bacaan(sel.nilai!)}. Terbukti dari jumlah seluruh sub kegiatan 2030: ${proof} (baris ${rencana.urusan.baris}).`,
      })),
  );
}

/** Pagu printed without the thousands' dots and the ',00' that all others have. */
export function paguFormFindings(rencana: RencanaContoh): TemuanContoh[] {
  const cells = rencana.simpul.flatMap(({ kode, pagu, paguOutcome }) =>
    [...Object.entries(pagu), ...Object.entries(paguOutcome)].map(([tahun, sel]) => ({ kode, tahun, sel })),
  );
  return cells
    .filter(({ sel }) => !sel.tercetak.includes('\t') && !/^\d{1,3}(\.\d{3})+,00$/.test(sel.tercetak))
    .map(({ kode, tahun, sel }) => ({
      kode: 'BENTUK_ANGKA',
      baris: [sel.baris],
      tentang: kode,
      tahun: Number(tahun),
      tercetak: sel.tercetak,
      pembanding: bacaan(jumlahSub(rencana, kode, Number(tahun))),
      pesan:
        `Pagu ${tahun} pada baris ${sel.baris} tercetak "${sel.tercetak}", tidak seperti sel pagu yang lain; ` +
        `jumlah sub kegiatannya ${bacaan(jumlahSub(rencana, kode, Number(tahun)))}.`,
    }));
}
