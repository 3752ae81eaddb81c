import { writeComputation } from '../../domain/jelaskan/computation.ts';
import type { Explanation, ExplanationStep, TakenOver } from '../../domain/jelaskan/explanation.ts';
import type { Angka } from '../../domain/rencana/plan.ts';
import { explanationWords } from './explanation-words.ts';
import { basisOfMonth } from './money-basis-words.ts';
import { stepWords } from './step-words.ts';
import type { WordsContext } from './words-context.ts';

/** An explanation as plain JSON for machines: exact decimals as text, every input with who gave it and when. */
export function explanationJson(k: WordsContext, name: string, p: Explanation) {
  const words = explanationWords(k, p);
  return {
    nama: name,
    judul: words.title,
    bulan: p.month,
    hasil: p.outcome?.toFixed() ?? null,
    bentuk: p.form,
    alasan: p.reason ?? null,
    sementara: p.provisional,
    cakupan: p.coverage === undefined ? null : { dari: p.coverage.from, total: p.coverage.total },
    langkah: p.step.map((one) => stepJson(k, one, p.indikator?.satuan ?? '')),
    rumus: p.indikator?.rumus ?? null,
    bagianRumus: words.rumus,
    masukan: p.reported.map((one) => inputJson(k, p, one)),
    dikesampingkan: p.setAside.map((one) => inputJson(k, p, one)),
    diambilAlih: p.takeovers.map((one) => takenOverJson(k, p, one)),
    dasarUang: p.moneyBasis.map(({ from, until, value }) => ({ dari: from, sampai: until, dasar: value })),
    belum: p.notYet.map(({ reporter, month }) => ({ pelapor: reporter?.kode ?? null, bulan: month })),
    bagian: p.part.map((one) => ({
      nama: one.name,
      nilai: one.value?.toFixed() ?? null,
      bobot: one.weight?.toFixed() ?? null,
      bentuk: one.form,
    })),
    target: targetJson(k, p),
    pagu: p.pagu.map(({ node, kind, value, validFrom }) => ({
      kode: node.kode,
      jenis: kind,
      nilai: value.toFixed(),
      berlakuDari: validFrom,
    })),
    profil: p.profil === undefined ? null : { id: p.profil.id, berlakuDari: p.profil.validFrom },
    sumber: words.source,
  };
}

/** What a step's data are called where they are not called so in the code. */
const DATA_NAMES: Readonly<Record<string, string>> = {
  against: 'terhadap',
  category: 'kategori',
  comparison: 'banding',
  count: 'jumlah',
  current: 'kini',
  currentDenominator: 'kiniPenyebut',
  date: 'tanggal',
  day: 'hari',
  done: 'sudah',
  former: 'dulu',
  formerDenominator: 'duluPenyebut',
  from: 'dari',
  label: 'sebutan',
  late: 'terlambat',
  limit: 'batas',
  month: 'bulan',
  name: 'nama',
  printed: 'tercetak',
  reason: 'alasan',
  start: 'mulai',
  until: 'sampai',
  way: 'cara',
  year: 'tahun',
};

function dataJson(data: NonNullable<ExplanationStep['data']>) {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [DATA_NAMES[name] ?? name, value]));
}

function stepJson(k: WordsContext, step: ExplanationStep, satuan: string) {
  const { kode, computation, outcome, form, data } = step;
  return {
    kode,
    hitungan:
      computation === undefined ? null : writeComputation(computation, { angka: (value) => value.toFixed() }),
    hasil: outcome?.toFixed() ?? null,
    bentuk: form,
    ...(data && { data: dataJson(data) }),
    kalimat: stepWords(k.say, step, satuan),
  };
}

function takenOverJson(k: WordsContext, p: Explanation, { by, at, counted, former }: TakenOver) {
  return {
    bulan: counted.month,
    oleh: k.people.get(by) ?? null,
    pada: at,
    dihitung: inputJson(k, p, counted),
    digantikan: inputJson(k, p, former),
  };
}

function inputJson(k: WordsContext, p: Explanation, angka: Angka) {
  const reporter = k.reporter.get(angka.reporterId);
  return {
    pelapor: reporter?.kode ?? null,
    bulan: angka.month,
    keadaan: angka.state,
    nilai: angka.value?.toFixed() ?? null,
    penyebut: angka.denominator?.toFixed() ?? null,
    kategori: angka.category ?? null,
    unsur: angka.elements ?? [],
    tanggal: angka.date ?? null,
    dasar: basisOfMonth(p, angka.month) ?? null,
    oleh: k.people.get(angka.enteredById) ?? null,
    pada: angka.enteredAt,
    laporan: reporter === undefined ? null : k.number(reporter, angka.month, angka.revision),
    status: angka.status,
  };
}

function targetJson({ plan }: WordsContext, { target }: Explanation) {
  if (target === undefined || plan === undefined) return null;
  const { year, printed, value, min, max, category, line } = target.target;
  const desaTarget = target.perDesa?.desaTarget;
  return {
    tahun: year,
    tercetak: printed,
    nilai: value?.toFixed() ?? null,
    ...(min && max && { min: min.toFixed(), max: max.toFixed() }),
    ...(category && { kategori: category }),
    ...(target.perDesa && {
      perDesa: true,
      kantor: desaTarget ? { tercetak: desaTarget.printed, baris: desaTarget.line ?? null } : null,
    }),
    baris: line ?? target.indikator.line ?? null,
    dokumen: plan.document,
    versi: { id: plan.id, jenis: plan.kind, berlakuDari: plan.validFrom },
  };
}
