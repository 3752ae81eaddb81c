import { Temporal } from 'temporal-polyfill';
import { type Bulan, tahunOf } from '../../domain/bulan.ts';
import { namaIndikator } from '../../domain/butir.ts';
import type { BagianFigur, Figur, Penjelasan, SumberTarget } from '../../domain/jelaskan/penjelasan.ts';
import { bulanTahun, tanggal } from '../../text/dates.ts';
import { angka, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import { kataLangkah, kataNilai } from './kata-langkah.ts';
import { kataAngka, kataBelum } from './kata-masukan.ts';
import { kataRumus } from './kata-rumus.ts';
import type { KonteksKata } from './konteks.ts';

/** An explanation in words; each list is one line per entry. What stands in a chat, in a PDF and in the JSON alike. */
export interface KataPenjelasan {
  judul: string;
  /** The figure, or why there is none. */
  hasil: string;
  /** How much of the plan or how many desa it rests on, and whether it is sementara. */
  dasar: string[];
  masukan: string[];
  bagian: string[];
  rumus: string[];
  langkah: string[];
  /** Plan version and line of the target, the pagu, the kabupaten's rules. */
  sumber: string[];
}

/** Every word of an explanation. */
export function kataPenjelasan(k: KonteksKata, p: Penjelasan): KataPenjelasan {
  const satuan = p.indikator?.satuan ?? '';
  const belum = kataBelum(k, p);
  return {
    judul: judul(k, p),
    hasil: hasil(k, p),
    dasar: dasar(k, p),
    masukan: [
      ...p.masukan.map((one) => kataAngka(k, p, one)),
      ...p.dikesampingkan.map((one) => k.say('jelas-dikesampingkan', { isi: kataAngka(k, p, one) })),
      ...(belum === undefined ? [] : [belum]),
    ],
    bagian: terlihat(p) ? p.bagian.map((one) => bagian(k, one, satuan)) : [],
    rumus: p.rumus === undefined ? [] : kataRumus(k.say, p.rumus),
    langkah: p.langkah.map((one) => kataLangkah(k.say, one, satuan)),
    sumber: sumber(k, p),
  };
}

/** Where every part is one reported figure the list of these says the same. */
function terlihat({ indikator, masukan, bagian: semua }: Penjelasan): boolean {
  if (indikator?.pelapor === 'konfirmasi_desa') return true;
  return indikator === undefined || masukan.length > semua.length;
}

/** Reporting year of a figure. */
function tahunFigur(figur: Figur, bulan: Bulan): number {
  return (figur.jenis === 'indikator' ? figur.tahun : undefined) ?? tahunOf(bulan);
}

/** What the figure is called: the indicator, the node, or the office's figure, with whose it is and up to when. */
export function namaFigur(k: KonteksKata, { figur, indikator, node, bulan }: Penjelasan): string {
  if (indikator !== undefined) return namaIndikator(indikator, tahunFigur(figur, bulan));
  if (node !== undefined) return `${k.say(`jelas-figur-${figur.jenis}`)} ${node.namaPendek}`;
  const tanpa = 'tanpaGaji' in figur && figur.tanpaGaji ? '-tanpa-gaji' : '';
  return k.say(`jelas-figur-${figur.jenis}${tanpa}`);
}

function judul(k: KonteksKata, p: Penjelasan): string {
  const siapa = p.pelapor?.nama ?? k.kantor;
  const bulan = bulanTahun(k.say, p.bulan);
  // Who has reported is a matter of the one month; every other figure is one to date.
  const kapan = p.figur.jenis === 'kelengkapan' ? bulan : k.say('jelas-sampai', { bulan });
  return `${namaFigur(k, p)} · ${siapa} · ${kapan}`;
}

function hasil(k: KonteksKata, p: Penjelasan): string {
  if (p.hasil !== undefined) {
    return k.say(`jelas-hasil-${p.indikator === undefined ? 'figur' : 'capaian'}`, {
      nilai: kataNilai(p.hasil, p.bentuk, ''),
    });
  }
  return k.say('jelas-tanpa-hasil', {
    alasan: p.alasan === undefined ? '' : k.say(`tanpa-capaian-${p.alasan}`),
  });
}

function dasar(k: KonteksKata, p: Penjelasan): string[] {
  const cakupan = p.figur.jenis === 'kelengkapan' ? undefined : p.cakupan;
  return [
    ...(cakupan === undefined ? [] : [kataCakupan(k, p, { sudah: cakupan.dari, dari: cakupan.total })]),
    ...(p.sementara ? [k.say('jelas-sementara')] : []),
  ];
}

function kataCakupan(k: KonteksKata, p: Penjelasan, vars: { sudah: number; dari: number }): string {
  if (p.indikator !== undefined) return k.say('jelas-cakupan-desa', vars);
  const sub = p.node?.level === 'sub_kegiatan' && p.figur.jenis === 'fisik';
  return sub ? k.say('jelas-cakupan-indikator', vars) : k.say('jelas-cakupan-sub', vars);
}

function bagian(k: KonteksKata, { nama, nilai, bobot, bentuk }: BagianFigur, satuan: string): string {
  const isi = nilai === undefined ? k.say('jelas-belum') : kataNilai(nilai, bentuk, satuan);
  if (bobot === undefined || bobot.eq(1)) return `${nama}: ${isi}`;
  return k.say('jelas-bagian-bobot', { nama, isi, pagu: rupiah(bobot) });
}

function sumber(k: KonteksKata, { target, pagu, profil, indikator, figur }: Penjelasan): string[] {
  if (figur.jenis === 'kelengkapan') return [];
  const { rencana, say } = k;
  const hari = (iso: string) => tanggal(say, Temporal.PlainDate.from(iso));
  const versi = rencana && {
    dokumen: rencana.dokumen,
    jenis: say(`jelas-versi-${rencana.jenis}`),
    tanggal: hari(rencana.berlakuDari),
  };
  return [
    ...(indikator?.formula ? [say('jelas-formula', { formula: indikator.formula })] : []),
    ...(target === undefined || versi === undefined ? [] : [sumberTarget(say, target, versi)]),
    ...pagu.map((one) =>
      say('jelas-sumber-pagu', {
        jenis: say(`lapor-pagu-${one.jenis}`),
        nilai: rupiah(one.nilai),
        tanggal: hari(one.berlakuDari),
        kode: one.node.kode,
      }),
    ),
    profil === undefined
      ? say('jelas-profil-bawaan')
      : say('jelas-profil', { tanggal: hari(profil.berlakuDari) }),
  ];
}

/** The line of a target with what stands there; of a target per desa also what it means for the office. */
function sumberTarget(
  say: Say,
  { target, indikator, perDesa }: SumberTarget,
  versi: { dokumen: string; jenis: string; tanggal: string },
): string {
  const baris = target.baris ?? indikator.baris;
  if (perDesa === undefined) {
    const vars = { ...versi, tercetak: target.tercetak, baris: String(baris ?? '') };
    return say(baris === undefined ? 'jelas-sumber-target' : 'jelas-sumber-target-baris', vars);
  }
  const { printed, desa, total } = perDesa;
  const vars = {
    ...versi,
    target: `${target.tercetak} ${indikator.satuan}`,
    kantor:
      total === undefined
        ? ''
        : say('jelas-target-kantor', { desa: desa ?? 0, total: `${angka(total)} ${indikator.satuan}` }),
  };
  if (printed?.baris !== undefined) {
    const cetak = { tercetak: printed.tercetak, baris: String(printed.baris) };
    return say('jelas-sumber-target-desa', { ...vars, ...cetak });
  }
  return say('jelas-sumber-target-desa-keputusan', {
    ...vars,
    baris: baris === undefined ? '–' : String(baris),
  });
}
