import type { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import type { MutuBulan } from '../../app/mutu/temuan-bulan.ts';
import { butirKantor } from '../../app/status/rencana-bulan.ts';
import type { Butir } from '../../domain/butir.ts';
import { type Kantor, pelaporKantor } from '../../domain/kantor.ts';
import { ATURAN_MUTU } from '../../domain/mutu/aturan-mutu.ts';
import type { MasukanMutu, TemuanMutu } from '../../domain/mutu/temuan-mutu.ts';
import { denganSatuan } from '../../render/kata-isi.ts';
import { bulanTahun, namaBulan, pukul, tanggalPukul } from '../../text/dates.ts';
import { angka, persen, poin } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import type { Say } from '../../text/translator.ts';
import { namaIsian } from '../verifikasi/kata.ts';

/** Names of desa that are listed before the rest is counted. */
const NAMA_DESA = 6;

/** Numbers that are percent or percentage points, whatever the item's satuan is. */
const PERSEN: readonly string[] = ['serapan', 'fisik'];

function namaPelapor(kantor: Kantor, id: number | undefined): string {
  return pelaporKantor(kantor, id)?.namaPendek ?? '';
}

function kataAngka(butir: Butir | undefined, nama: string, nilai: Decimal): string {
  if (PERSEN.includes(nama)) return persen(nilai);
  if (nama === 'selisih') return poin(nilai);
  return butir === undefined ? angka(nilai) : denganSatuan(butir, nilai);
}

/** The numbers that met the rule, and the rule's own, as the sentence shows them. */
function bilangan(
  { kode, angka: numbers, masukan }: TemuanMutu,
  item: Butir | undefined,
): Record<string, string> {
  // Numerator and denominator are counts, not in the ratio's satuan.
  const ratio = kode === 'rasio_terbalik' || numbers.duluPenyebut !== undefined;
  const butir = ratio ? undefined : item;
  const kini = masukan.at(-1)?.nilai;
  const all = { ...numbers, ...(kini !== undefined && { nilai: kini }) };
  return {
    ...Object.fromEntries(Object.entries(all).map(([nama, nilai]) => [nama, kataAngka(butir, nama, nilai)])),
    aturanPoin: angka(ATURAN_MUTU.uangDiDepanPoin),
    aturanBulan: String(ATURAN_MUTU.bulanSama),
    aturanMenit: String(ATURAN_MUTU.serentakMenit),
  };
}

function desa(say: Say, kantor: Kantor, ids: readonly number[]): string {
  const nama = ids.map((id) => namaPelapor(kantor, id));
  const lagi = nama.length - NAMA_DESA;
  return listAnd(say, [
    ...nama.slice(0, NAMA_DESA),
    ...(lagi > 0 ? [say('mutu-desa-lagi', { jumlah: lagi })] : []),
  ]);
}

/** Who handed it in, when, and the earlier things that it is compared with. */
function asal(say: Say, kantor: Kantor, { nama }: MutuBulan, temuan: TemuanMutu): Record<string, string> {
  const [first, last] = [temuan.masukan[0]!, temuan.masukan.at(-1)!];
  const at = ({ pada }: MasukanMutu) => Temporal.Instant.from(pada).toZonedDateTimeISO(kantor.zona);
  return {
    oleh: nama.get(last.oleh) ?? say('mutu-tanpa-nama'),
    waktu: tanggalPukul(say, at(last)),
    dari: pukul(at(first)),
    sampai: pukul(at(last)),
    lain: namaPelapor(kantor, first.pelaporId),
    tidakDihitungOleh: namaPelapor(kantor, last.pelaporId),
    lainBulan: bulanTahun(say, first.bulan),
    bulan: listAnd(
      say,
      [...new Set(temuan.masukan.map((one) => one.bulan))].map((one) => namaBulan(say, one)),
    ),
    pelapor: desa(say, kantor, temuan.pelaporIds),
  };
}

/** Which wording a rule's numbers ask for: a jump without a usual figure is money below the smallest amount. */
function kalimat({ kode, angka: numbers }: TemuanMutu): string {
  if (kode === 'dua_pelapor' && numbers.dihitung === undefined) return 'dua_pelapor-tanpa-angka';
  if (kode === 'desa_berubah' && numbers.duluPenyebut !== undefined) return 'desa_berubah-rasio';
  return kode === 'lompat_satuan' && numbers.biasa === undefined ? 'lompat_satuan-kecil' : kode;
}

/**
 * One finding in a sentence that accuses nobody: what it is about, the numbers that met the rule, who handed it in and
 * when.
 * @param denganPelapor names the reporter first, for a list of several
 */
export function kalimatTemuan(
  say: Say,
  kantor: Kantor,
  mutu: MutuBulan,
  temuan: TemuanMutu,
  denganPelapor: boolean,
): string {
  const butir = temuan.butir === undefined ? undefined : butirKantor(kantor, temuan.butir);
  const perihal = [
    ...(denganPelapor && temuan.kode !== 'ketik_serentak' ? [namaPelapor(kantor, temuan.pelaporIds[0])] : []),
    ...(butir === undefined ? [] : [namaIsian(say, butir, temuan.bulan)]),
  ];
  const kosong = {
    dihitung: '0',
    tidakDihitung: '0',
    posisiSebelumnya: '0',
    sisaPagu: '0',
    pagu: '0',
    target: '0',
    biasa: '0',
    penyebut: '0',
    kiniPenyebut: '0',
  };
  const sentence = say(`mutu-${kalimat(temuan)}`, {
    ...kosong,
    ...asal(say, kantor, mutu, temuan),
    ...bilangan(temuan, butir),
  });
  return perihal.length === 0
    ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
    : `${perihal.join(' · ')}: ${sentence}`;
}
