import { Decimal } from 'decimal.js';
import { tanyaUlang } from '../../domain/anomali.ts';
import type { AngkaKetikan, Anomali, ArtiBacaan } from '../../domain/anomali-bentuk.ts';
import { tanyaRasio } from '../../domain/anomali-rasio.ts';
import { answerParts } from '../../domain/answer-parts.ts';
import type { Jawaban } from '../../domain/jawaban.ts';
import type { JenisNilai } from '../../domain/rencana.ts';
import { type AlikeNames, alikeNames, joinNames } from '../../domain/same-name.ts';
import type { Lembar } from './lembar.ts';
import { sebelum, type TanyaAngka, type TanyaUang } from './pertanyaan.ts';

/** One soft question about a typed answer; every reading is a whole answer, the one as typed first. */
export interface Doubt {
  kode: Anomali['kode'] | 'nama_mirip';
  readings: { arti: ArtiBacaan | 'satu_nama'; answer: Jawaban }[];
  data: Anomali['data'];
  /** Spellings that may be one name. */
  alike?: AlikeNames[];
}

/** Kinds whose figure is one number that is compared with the months before. */
const DIBANDINGKAN: readonly JenisNilai[] = ['jumlah', 'kuantitas', 'indeks'];

/**
 * The one soft question about a typed answer, or undefined when it looks ordinary. Whatever stood beside the number
 * (a denominator, a category, names) stays beside it in every reading; a list of names is never read as another number
 * than there are names.
 */
export function doubtAnswer(
  lembar: Lembar,
  tanya: TanyaAngka | TanyaUang,
  typed: Jawaban,
): Doubt | undefined {
  const alike = doubtNames(tanya, typed);
  if (alike !== undefined) return alike;
  const ragu = doubtNumber(lembar, tanya, typed);
  if (ragu === undefined) return undefined;
  const readings = ragu.bacaan.filter(({ arti }) => arti === 'sesuai' || typed.unsur === undefined);
  return {
    kode: ragu.kode,
    data: ragu.data,
    readings: readings.map(({ arti, nilai, penyebut }) => ({
      arti,
      answer: answerParts({ ...typed, nilai, penyebut: penyebut ?? typed.penyebut }),
    })),
  };
}

function doubtNames(tanya: TanyaAngka | TanyaUang, typed: Jawaban): Doubt | undefined {
  if (typed.unsur === undefined || tanya.jenis === 'keuangan') return undefined;
  const alike = alikeNames(typed.unsur, tanya.sebelumnya.unsur ?? []);
  if (alike.length === 0) return undefined;
  const joined = joinNames(typed.unsur, alike);
  const one: Jawaban = { ...typed, unsur: joined, nilai: new Decimal(joined.length) };
  return {
    kode: 'nama_mirip',
    data: {},
    alike,
    readings: [
      { arti: 'sesuai', answer: typed },
      { arti: 'satu_nama', answer: one },
    ],
  };
}

function doubtNumber(
  lembar: Lembar,
  tanya: TanyaAngka | TanyaUang,
  { nilai, penyebut }: Jawaban,
): Anomali | undefined {
  if (nilai === undefined) return undefined;
  if (penyebut !== undefined) return tanyaRasio(nilai, penyebut);
  if (tanya.jenis === 'angka' && !DIBANDINGKAN.includes(tanya.indikator.jenisNilai)) return undefined;
  const riwayat = sebelum(lembar, tanya.butir).flatMap((one) => one.nilai ?? []);
  const umum = { nilai, riwayat, posisiSebelumnya: tanya.sebelumnya.nilai };
  const ketikan: AngkaKetikan =
    tanya.jenis === 'keuangan'
      ? {
          ...umum,
          jenis: 'keuangan',
          pertanyaan: 'tambahan',
          desimal: 2,
          pagu: tanya.pagu?.nilai,
          sisaPagu: tanya.sisa,
        }
      : {
          ...umum,
          jenis: 'indikator',
          pertanyaan: tanya.indikator.pertanyaan,
          arah: tanya.indikator.arah,
          akumulasi: tanya.indikator.akumulasi,
          desimal: tanya.indikator.desimal,
          target: tanya.target,
        };
  return tanyaUlang(ketikan);
}
