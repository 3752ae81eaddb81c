import { Decimal } from 'decimal.js';
import type {
  IndikatorTercetak,
  RencanaContoh,
  SimpulContoh,
  TemuanContoh,
} from '../../app/contoh/contoh-data.ts';
import { nilaiTercetak, samaNama, tableLines } from './cells.ts';

const sameFigure = (a: string | null, b: string | null) =>
  a === null || b === null ? a === b : new Decimal(a).equals(b);

/** Targets that are printed for other years of the same indicator and blank in one. */
function blankTargets(node: SimpulContoh): TemuanContoh[] {
  return node.indikator.flatMap((indikator) =>
    Object.entries(indikator.target)
      .filter(([, { nilai }]) => nilai === null)
      .map(([tahun, { tercetak }]) => ({
        kode: 'TARGET_KOSONG',
        baris: [indikator.baris],
        tentang: indikator.id,
        tahun: Number(tahun),
        tercetak,
        pembanding: '',
        pesan: `Target ${tahun} "${indikator.nama}" pada baris ${indikator.baris} tidak tercetak. Tidak diisi sendiri.`,
      })),
  );
}

/** Figures that a kegiatan and its sub kegiatan print differently; blanks are blankTargets' matter. */
function differentTargets(above: IndikatorTercetak, below: IndikatorTercetak): TemuanContoh[] {
  const pairs = [
    { tahun: 2024, a: above.baseline, b: below.baseline },
    ...Object.keys(above.target).map((y) => ({ tahun: Number(y), a: above.target[y]!, b: below.target[y]! })),
  ];
  return pairs
    .filter(({ a, b }) => a.nilai !== null && !sameFigure(a.nilai, b.nilai))
    .map(({ tahun, a, b }) => ({
      kode: 'TARGET_TIDAK_SAMA',
      baris: [above.baris, below.baris],
      tentang: below.id,
      tahun,
      tercetak: a.tercetak,
      pembanding: b.tercetak,
      pesan:
        `Untuk tahun ${tahun} "${below.nama}" tercetak "${a.tercetak}" di kegiatan (baris ${above.baris}) ` +
        `dan "${b.tercetak}" di sub kegiatan (baris ${below.baris}). Yang dipakai: sub kegiatan.`,
    }));
}

/** A kegiatan repeats the indicators of its sub kegiatan: figures or names that differ. */
function repeatedIndicators(rencana: RencanaContoh, kegiatan: SimpulContoh): TemuanContoh[] {
  const below = rencana.simpul
    .filter(({ induk }) => induk === kegiatan.id)
    .flatMap(({ indikator }) => indikator);
  const partner = (above: IndikatorTercetak) => below.find((b) => samaNama(b.nama) === samaNama(above.nama));
  const alone = below.filter((b) => !kegiatan.indikator.some((above) => partner(above) === b));
  return kegiatan.indikator.flatMap((above) => {
    const same = partner(above);
    if (same !== undefined) return differentTargets(above, same);
    const other = alone.length === 1 ? alone[0] : undefined;
    return [
      {
        kode: 'NAMA_TIDAK_SAMA',
        baris: other === undefined ? [above.baris] : [above.baris, other.baris],
        tentang: other?.id ?? above.id,
        tahun: null,
        tercetak: above.nama,
        pembanding: other?.nama ?? '',
        pesan:
          `Indikator kegiatan "${above.nama}" (baris ${above.baris}) tidak ada pada sub kegiatannya dengan nama itu` +
          `${other === undefined ? '' : `; di sana tercetak "${other.nama}" (baris ${other.baris})`}.`,
      },
      ...(other === undefined ? [] : differentTargets(above, other)),
    ];
  });
}

/** What Tabel 4.2 says about indicators twice, and not in the same way. */
export function indicatorFindings(rencana: RencanaContoh): TemuanContoh[] {
  return [
    ...rencana.simpul.flatMap(blankTargets),
    ...rencana.simpul
      .filter(({ level }) => level === 'kegiatan')
      .flatMap((node) => repeatedIndicators(rencana, node)),
  ];
}

const TC23 = { dari: 760, sampai: 832, nama: 1, realisasi2024: 14 };

/** TC-23 prints what was realised in 2024: the same figure that Tabel 4.2 and 4.4 call the baseline of 2024. */
export function baselineFindings(document: string, rencana: RencanaContoh): TemuanContoh[] {
  const key = (nama: string) =>
    samaNama(nama).replace('kecamatanperak', 'perangkatdaerah').replaceAll('efektifitas', 'efektivitas');
  const rows = tableLines(document, TC23.dari, TC23.sampai).map(({ baris, cells }) => ({
    baris,
    nama: key(cells[TC23.nama] ?? ''),
    tercetak: cells[TC23.realisasi2024] ?? '',
  }));
  const indikators = [
    ...rencana.simpul.filter(({ level }) => level !== 'kegiatan').flatMap(({ indikator }) => indikator),
    ...rencana.iku,
  ];
  return indikators.flatMap((indikator) =>
    rows
      .filter(({ nama }) => nama === key(indikator.nama))
      .filter(({ tercetak }) => !sameFigure(nilaiTercetak(tercetak), indikator.baseline.nilai))
      .map(({ baris, tercetak }) => ({
        kode: 'BASELINE_TIDAK_SAMA',
        baris: [indikator.baris, baris],
        tentang: indikator.id,
        tahun: 2024,
        tercetak: indikator.baseline.tercetak,
        pembanding: tercetak,
        pesan:
          `Baseline 2024 "${indikator.nama}" tercetak ${indikator.baseline.tercetak} (baris ${indikator.baris}), ` +
          `sedangkan realisasi 2024 pada TC-23 ${tercetak} (baris ${baris}).`,
      })),
  );
}

/** Tabel 3.2 and 4.5 repeat the IKU of Tabel 4.4: figures that differ. */
export function ikuFindings(document: string, rencana: RencanaContoh): TemuanContoh[] {
  const rows = [
    ...tableLines(document, 1444, 1446).map(({ baris, cells }) => ({
      baris,
      nama: cells[3],
      cells: cells.slice(5),
    })),
    ...tableLines(document, 1990, 1990).map(({ baris, cells }) => ({
      baris,
      nama: cells[1],
      cells: cells.slice(4),
    })),
  ];
  return rencana.iku.flatMap((iku) => {
    const same = rows.filter(
      ({ nama }) => nama !== undefined && samaNama(iku.nama).startsWith(samaNama(nama)),
    );
    if (same.length === 0) throw new Error(`Tabel 3.2 has no row of "${iku.nama}"`);
    return same.flatMap((row) =>
      Object.entries(iku.target).flatMap(([tahun, { tercetak, nilai }], index) => {
        const other = row.cells[index] ?? '';
        if (sameFigure(nilai, nilaiTercetak(other))) return [];
        const pesan =
          `Target ${tahun} "${iku.nama}" tercetak ${tercetak} (baris ${iku.baris}) ` +
          `dan "${other}" (baris ${row.baris}).`;
        const pair = { tercetak, pembanding: other, baris: [iku.baris, row.baris] };
        return [{ kode: 'TARGET_TIDAK_SAMA', tentang: iku.id, tahun: Number(tahun), ...pair, pesan }];
      }),
    );
  });
}
