import type { ProfilPredikat } from '../../domain/predikat.ts';
import type { Fisik, Progres, ProgresNode, Uang } from '../../domain/progres-figur.ts';
import { tertinggal } from '../../domain/progres-tertinggal.ts';
import type {
  DigestFacts,
  DigestFisik,
  DigestLagging,
  DigestProgram,
  DigestSerapan,
} from '../../render/digest-facts.ts';
import type { Say } from '../../text/translator.ts';

/** Programs that the digest names as furthest behind. */
const LAGGING = 3;

/** The figures of the digest. */
export type FaktaAngka = Pick<DigestFacts, 'serapan' | 'fisik' | 'programs' | 'lagging' | 'paguDasar'>;

/** Money over the sub kegiatan that reported it; pagu is theirs, so that all three figures belong together. */
function serapan({
  serapan: persen,
  rencana,
  deviasi,
  realisasi,
  paguDasar,
  sementara,
}: Uang): DigestSerapan {
  return { persen, rencana: rencana?.persen, deviasiPoin: deviasi, realisasi, pagu: paguDasar, sementara };
}

/** The same figure as /status shows: against the plan to date where there is one, else against the year's target. */
function fisik({ banding, tahun, cakupan, sementara }: Fisik): DigestFisik {
  if (banding === undefined) return { persen: tahun?.persen, dasar: cakupan, sementara };
  return {
    persen: banding.realisasi,
    rencana: banding.rencana,
    deviasiPoin: banding.deviasi,
    dasar: banding.cakupan,
    sementara,
  };
}

function program(
  { node, fisik: nilai, uang, efisiensi }: ProgresNode,
  { kata }: ProfilPredikat,
): DigestProgram {
  const predikat = nilai.sampai?.predikat;
  return {
    kode: node.kode,
    nama: node.nama,
    // Against the target to date: somebody on plan in March is not Sangat Rendah.
    capaian: nilai.sampai?.persen,
    predikat,
    kataPredikat: predikat && kata?.[predikat],
    cakupan: nilai.sampai?.cakupan ?? { dari: 0, total: nilai.cakupan.total },
    serapan: uang.serapan,
    pagu: uang.paguDasar ?? uang.pagu,
    realisasi: uang.realisasi,
    efisiensi: efisiensi && nilai.tahun && { capaianSetahun: nilai.tahun.persen, poin: efisiensi },
    sementara: nilai.sementara || uang.sementara,
  };
}

function lagging({ node, uang, uangTanpaGaji: tanpa }: ProgresNode, say: Say): DigestLagging {
  const berisiGaji = uang.pagu !== undefined && tanpa.pagu !== undefined && !uang.pagu.equals(tanpa.pagu);
  return {
    nama: berisiGaji ? say('digest-tanpa-gaji', { nama: node.namaPendek }) : node.namaPendek,
    persen: tanpa.serapan,
    realisasi: tanpa.realisasi,
    pagu: tanpa.paguDasar,
    sementara: tanpa.sementara,
  };
}

/** How much of the plan the money rests on, and how much of it is not complete up to the month. */
function dasarUang(say: Say, { cakupan: { dari, total }, adaBulanKosong }: Uang): string {
  if (adaBulanKosong === 0) return say('digest-dasar-uang', { dari, total });
  return say('digest-dasar-uang-bolong', { dari, total, belum: adaBulanKosong });
}

/** True as soon as one sub kegiatan is still measured by the Renstra's indicative pagu. */
function adaIndikatif({ node }: Progres): boolean {
  return node.some(({ node: { level }, uang }) => level === 'sub_kegiatan' && uang.jenisPagu === 'indikatif');
}

/**
 * Serapan, fisik, programs and what lags, of an office's month; all unknown without a plan.
 * @param predikat the kabupaten's bands and words for the month
 */
export function faktaAngka(say: Say, progres: Progres | undefined, predikat: ProfilPredikat): FaktaAngka {
  if (progres === undefined) {
    const kosong = { sementara: false };
    return {
      serapan: { tanpaGaji: kosong, denganGaji: kosong },
      fisik: { dasar: { dari: 0, total: 0 }, sementara: false },
      programs: [],
      lagging: [],
      paguDasar: 'renstra',
    };
  }
  const { uang, uangTanpaGaji, fisikTanpaGaji } = progres.kantor;
  return {
    serapan: {
      tanpaGaji: serapan(uangTanpaGaji),
      denganGaji: serapan(uang),
      gajiKeterangan: dasarUang(say, uang),
    },
    fisik: fisik(fisikTanpaGaji),
    programs: progres.node.filter((one) => one.node.level === 'program').map((one) => program(one, predikat)),
    lagging: tertinggal(progres, LAGGING).map((one) => lagging(one, say)),
    paguDasar: adaIndikatif(progres) ? 'renstra' : 'dpa',
  };
}
