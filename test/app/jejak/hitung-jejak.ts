import { Decimal } from 'decimal.js';
import type { Kantor } from '../../../src/domain/kantor.ts';
import type { Indikator, PlanNode, Rencana } from '../../../src/domain/rencana.ts';
import type { AngkaJejak } from './jejak.ts';

/** An office's month as the test adds it up by hand: no function of the program's arithmetic is used here. */
export interface HitunganTangan {
  /** Rupiah spent of a sub kegiatan; undefined when nobody reported. */
  uang(node: PlanNode): Decimal | undefined;
  pagu(node: PlanNode): Decimal | undefined;
  /** Percent over the sub kegiatan that reported, of a node and all below it, or of the office. */
  serapan(nodes: readonly PlanNode[]): Decimal | undefined;
  daun(node: PlanNode): PlanNode[];
  /** What a reporter, or all reporters, reached; 1 or 0 for a dated event. */
  nilai(indikator: Indikator, pelaporId?: number): Decimal | undefined;
  /** Against the year's target, percent. */
  capaian(indikator: Indikator, pelaporId?: number): Decimal | undefined;
  /** Mean of the capaian, none above 100, of a sub kegiatan's own indicators. */
  fisik(node: PlanNode): Decimal | undefined;
  /** The same of several, weighted by pagu. */
  fisikBerbobot(nodes: readonly PlanNode[]): Decimal | undefined;
}

const SERATUS = new Decimal(100);
const jumlah = (semua: readonly Decimal[]) => semua.reduce((a, b) => a.plus(b), new Decimal(0));

export function hitungTangan(
  kantor: Kantor,
  rencana: Rencana,
  jejak: readonly AngkaJejak[],
  bulan: string,
): HitunganTangan {
  const tahun = bulan.slice(0, 4);
  const desa = kantor.pelapor.filter((one) => one.jenis === 'desa').map((one) => one.id);
  const dari = (tentang: string, pelaporId?: number) =>
    jejak
      .filter((one) => one.tentang === tentang && one.bulan.startsWith(tahun) && one.bulan <= bulan)
      .filter((one) => pelaporId === undefined || one.pelaporId === pelaporId)
      .sort((a, b) => (a.bulan < b.bulan ? -1 : 1));
  const nol = (one: AngkaJejak) => (one.keadaan === 'nihil' ? new Decimal(0) : one.nilai!);

  function satu(indikator: Indikator, pelaporId?: number): Decimal | undefined {
    const semua = dari(indikator.kunci, pelaporId);
    if (semua.length === 0) return undefined;
    if (indikator.jenisNilai === 'tanggal')
      return new Decimal(semua.some((one) => one.keadaan === 'tanggal') ? 1 : 0);
    if (indikator.akumulasi === 'sum') return jumlah(semua.map(nol));
    return semua.filter((one) => one.keadaan === 'nilai').at(-1)?.nilai;
  }

  /** Whether a desa did it by the legal deadline: where desa are counted, only these are. */
  function tepat({ kunci, tenggat }: Indikator, pelaporId: number): boolean {
    const selesai = dari(kunci, pelaporId)
      .filter((one) => one.keadaan === 'tanggal')
      .at(-1)?.tanggal;
    if (selesai === undefined || tenggat === undefined) return selesai !== undefined;
    const dua = (angka: number) => String(angka).padStart(2, '0');
    return selesai <= `${Number(tahun) + tenggat.geserTahun}-${dua(tenggat.bulan)}-${dua(tenggat.tanggal)}`;
  }

  const hitung: HitunganTangan = {
    uang(node) {
      const semua = dari(`uang ${node.kunci}`);
      return semua.length === 0 ? undefined : jumlah(semua.map(nol));
    },
    pagu(node) {
      const mulai = node.pagu.filter(
        (one) => String(one.tahun) === tahun && one.berlakuDari.slice(0, 7) <= bulan,
      );
      const dpa = mulai.filter((one) => one.jenis !== 'indikatif');
      return (dpa.length > 0 ? dpa : mulai).sort((a, b) => (a.berlakuDari < b.berlakuDari ? -1 : 1)).at(-1)
        ?.nilai;
    },
    serapan(nodes) {
      const lapor = nodes.filter((one) => hitung.uang(one) !== undefined && hitung.pagu(one)?.gt(0));
      if (lapor.length === 0) return undefined;
      const belanja = jumlah(lapor.map((one) => hitung.uang(one)!));
      return belanja.times(SERATUS).div(jumlah(lapor.map((one) => hitung.pagu(one)!)));
    },
    daun(node) {
      if (node.level === 'sub_kegiatan') return [node];
      return rencana.nodes.filter((one) => one.parentId === node.id).flatMap(hitung.daun);
    },
    nilai(indikator, pelaporId) {
      if (indikator.pelapor !== 'desa' || pelaporId !== undefined) return satu(indikator, pelaporId);
      const ada = desa.flatMap((id) => satu(indikator, id) ?? []);
      if (ada.length === 0) return undefined;
      return indikator.antarDesa === 'count'
        ? new Decimal(desa.filter((id) => tepat(indikator, id)).length)
        : jumlah(ada);
    },
    capaian(indikator, pelaporId) {
      const nilai = hitung.nilai(indikator, pelaporId);
      const target = indikator.target.find((one) => String(one.tahun) === tahun)?.nilai;
      const milikKantor = indikator.pelapor === 'desa' && !indikator.targetPerPelapor;
      if (nilai === undefined || target === undefined || (pelaporId !== undefined && milikKantor))
        return undefined;
      const kali = indikator.pelapor === 'desa' && pelaporId === undefined && indikator.targetPerPelapor;
      const penuh = kali ? target.times(desa.length) : target;
      if (indikator.arah === 'higher') return penuh.isZero() ? undefined : nilai.times(SERATUS).div(penuh);
      if (penuh.isZero()) return new Decimal(nilai.isZero() ? 100 : 0);
      return Decimal.max(0, penuh.times(2).minus(nilai).times(SERATUS).div(penuh));
    },
    fisik(node) {
      const dinilai = rencana.indikators
        .filter((one) => one.nodeId === node.id && one.pelapor !== 'iku' && one.feedsKunci === undefined)
        .flatMap((one) => hitung.capaian(one) ?? [])
        .map((one) => Decimal.min(one, SERATUS));
      return dinilai.length === 0 ? undefined : jumlah(dinilai).div(dinilai.length);
    },
    fisikBerbobot(nodes) {
      const masuk = nodes.filter((one) => hitung.fisik(one) !== undefined && hitung.pagu(one)?.gt(0));
      if (masuk.length === 0) return undefined;
      const atas = jumlah(masuk.map((one) => hitung.fisik(one)!.times(hitung.pagu(one)!)));
      return atas.div(jumlah(masuk.map((one) => hitung.pagu(one)!)));
    },
  };
  return hitung;
}
