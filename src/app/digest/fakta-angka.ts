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
export type FaktaAngka = Pick<
  DigestFacts,
  'serapan' | 'fisik' | 'programs' | 'lagging' | 'paguDasar' | 'paguDpa'
>;

/**
 * Money over the sub kegiatan that reported it and have a pagu; the pagu is theirs, so that the pair divides to the
 * serapan. What else was spent stands apart. Where no pagu is known at all, the money stands alone.
 */
function pasangan(uang: Uang): Pick<DigestSerapan, 'realisasi' | 'pagu' | 'tanpaPagu' | 'dihapus'> {
  const { realisasi, realisasiDasar, paguDasar, pagu, tanpaPagu, dihapus } = uang;
  if (pagu === undefined) return { realisasi };
  return { realisasi: realisasiDasar, pagu: paguDasar ?? pagu, tanpaPagu, dihapus };
}

function serapan(uang: Uang): DigestSerapan {
  const { serapan: persen, rencana, deviasi, paguDasar, sementara } = uang;
  const isi = { persen, rencana: rencana?.persen, deviasiPoin: deviasi, sementara };
  return { ...isi, ...pasangan(uang), pagu: paguDasar };
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
    ...pasangan(uang),
    efisiensi: efisiensi && nilai.tahun && { capaianSetahun: nilai.tahun.persen, poin: efisiensi },
    sementara: nilai.sementara || uang.sementara,
  };
}

function lagging({ node, uang, uangTanpaGaji: tanpa }: ProgresNode, say: Say): DigestLagging {
  const berisiGaji = uang.pagu !== undefined && tanpa.pagu !== undefined && !uang.pagu.equals(tanpa.pagu);
  return {
    nama: berisiGaji ? say('digest-tanpa-gaji', { nama: node.namaPendek }) : node.namaPendek,
    persen: tanpa.serapan,
    ...pasangan(tanpa),
    sementara: tanpa.sementara,
  };
}

/** How much of the plan the money rests on, and how much of it is not complete up to the month. */
function dasarUang(say: Say, { cakupan: { dari, total }, adaBulanKosong }: Uang): string {
  if (adaBulanKosong === 0) return say('digest-dasar-uang', { dari, total });
  return say('digest-dasar-uang-bolong', { dari, total, belum: adaBulanKosong });
}

/** Which pagu the sub kegiatan are measured by, and how many of those with a pagu by a DPA or DPPA. */
function jenisPagu({ node }: Progres): Pick<FaktaAngka, 'paguDasar' | 'paguDpa'> {
  const berpagu = node.filter(
    ({ node: { level }, uang }) => level === 'sub_kegiatan' && uang.jenisPagu !== undefined,
  );
  const dari = berpagu.filter(({ uang }) => uang.jenisPagu !== 'indikatif').length;
  const total = berpagu.length;
  const paguDasar = dari === 0 ? 'renstra' : dari === total ? 'dpa' : 'sebagian';
  return { paguDasar, paguDpa: { dari, total } };
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
    ...jenisPagu(progres),
  };
}
