import type { ProfilKabupaten } from '../../domain/profil.ts';
import type { Fisik, Progres, ProgresNode, Uang } from '../../domain/progres-figur.ts';
import { isWholeFisik } from '../../domain/progres-fisik.ts';
import { tertinggal } from '../../domain/progres-tertinggal.ts';
import type {
  DigestFacts,
  DigestFisik,
  DigestLagging,
  DigestProgram,
  DigestSerapan,
} from '../../render/digest-facts.ts';
import { sinceWords } from '../../render/figure-words.ts';
import { persenCapaian } from '../../text/capaian.ts';
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

function serapan(say: Say, uang: Uang): DigestSerapan {
  const { serapan: persen, rencana, deviasi, paguDasar, sementara, beforeStart } = uang;
  const isi = { persen, rencana: rencana?.persen, deviasiPoin: deviasi, sementara };
  const sejak = sinceWords(say, beforeStart);
  return { ...isi, ...pasangan(uang), pagu: paguDasar, ...(sejak !== undefined && { sejak }) };
}

/** Why there is no physical progress, in words; that nobody reported is said by the empty figure itself. */
function tanpaFisik(say: Say, { tahun, alasan }: Fisik): string | undefined {
  if (tahun !== undefined || alasan === undefined || alasan === 'belum_lapor') return undefined;
  return say(`tanpa-capaian-${alasan}`);
}

/** The same figure as /status shows and the annex explains: against the year's target. */
function fisik(say: Say, nilai: Fisik, profil: ProfilKabupaten): DigestFisik {
  const { banding, tahun, cakupan, sementara } = nilai;
  const umum: DigestFisik = {
    persen: tahun?.persen,
    tampil: tahun && persenCapaian(say, tahun.persen, profil),
    dasar: cakupan,
    sementara,
    tanpa: tanpaFisik(say, nilai),
  };
  if (banding === undefined) return umum;
  const { realisasi, rencana, deviasi } = banding;
  if (isWholeFisik(nilai)) return { ...umum, rencana, deviasiPoin: deviasi };
  return {
    ...umum,
    berencana: { persen: realisasi, rencana, deviasiPoin: deviasi, dasar: banding.cakupan },
  };
}

function program(
  say: Say,
  { node, fisik: nilai, uang, efisiensi }: ProgresNode,
  profil: ProfilKabupaten,
): DigestProgram {
  const predikat = nilai.sampai?.predikat;
  return {
    kode: node.kode,
    nama: node.nama,
    // Against the target to date: somebody on plan in March is not Sangat Rendah.
    capaian: nilai.sampai?.persen,
    tampil: nilai.sampai && persenCapaian(say, nilai.sampai.persen, profil),
    tanpa: tanpaFisik(say, nilai),
    predikat,
    kataPredikat: predikat && profil.predikat.kata?.[predikat],
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
 * @param profil the kabupaten's rules for the month
 */
export function faktaAngka(say: Say, progres: Progres | undefined, profil: ProfilKabupaten): FaktaAngka {
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
      tanpaGaji: serapan(say, uangTanpaGaji),
      denganGaji: serapan(say, uang),
      gajiKeterangan: dasarUang(say, uang),
    },
    fisik: fisik(say, fisikTanpaGaji, profil),
    programs: progres.node
      .filter((one) => one.node.level === 'program')
      .map((one) => program(say, one, profil)),
    lagging: tertinggal(progres, LAGGING).map((one) => lagging(one, say)),
    ...jenisPagu(progres),
  };
}
