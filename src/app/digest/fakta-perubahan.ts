import { Decimal } from 'decimal.js';
import { tahunOf } from '../../domain/bulan.ts';
import { namaButir, namaIndikator, tahunAngka } from '../../domain/butir.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import type { KeadaanAngka } from '../../domain/rencana.ts';
import { isSementara } from '../../domain/rencana.ts';
import type { ChangeUnit, DigestChange } from '../../render/digest-facts.ts';
import type { Cuplikan, KoreksiAngka } from '../../store/digest.ts';
import type { Say } from '../../text/translator.ts';
import { butirKantor } from '../status/rencana-bulan.ts';
import type { KeadaanBulan } from '../status/susun-keadaan.ts';
import type { FaktaAngka } from './fakta-angka.ts';

/** Corrections that are named one by one; more than these are in /riwayat. */
const KOREKSI = 10;

/** What this digest shows, for the next one to compare with. */
export function cuplikanDari(keadaan: KeadaanBulan, { serapan, fisik }: FaktaAngka): Cuplikan {
  return {
    bulan: keadaan.bulan,
    serapanTanpaGaji: serapan.tanpaGaji.persen?.toFixed(),
    fisikTahun: fisik.persen?.toFixed(),
    selesai: Object.fromEntries(dokumenDesa(keadaan).map((one) => [one.kunci, one.kini])),
  };
}

/** Dated documents of the desa, with how many desa have done each in the year. */
function dokumenDesa(keadaan: KeadaanBulan) {
  const desa = keadaan.kantor.pelapor.filter((one) => one.jenis === 'desa');
  return (keadaan.rencana?.indikators ?? [])
    .filter((one) => one.pelapor === 'desa' && one.jenisNilai === 'tanggal')
    .map((indikator) => {
      const tahun = tahunOf(keadaan.bulan);
      const selesai = keadaan.angka.filter(
        (a) => a.indikatorId === indikator.id && a.keadaan === 'tanggal' && tahunAngka(a) === tahun,
      );
      const kini = new Set(selesai.map((a) => a.pelaporId)).size;
      return { kunci: indikator.kunci, indikator, kini, dari: desa.length };
    });
}

/** Changes since the digest before, within one year: counts that grew, figures that moved, corrections. */
export function faktaPerubahan(
  say: Say,
  keadaan: KeadaanBulan,
  angka: FaktaAngka,
  sebelum: Cuplikan | undefined,
  koreksi: readonly KoreksiAngka[],
): DigestChange[] {
  const setahun = sebelum !== undefined && tahunOf(sebelum.bulan) === tahunOf(keadaan.bulan);
  const bergerak = setahun
    ? [...bertambah(say, keadaan, sebelum), ...angkaBergerak(say, angka, sebelum)]
    : [];
  return [...bergerak, ...koreksi.slice(0, KOREKSI).flatMap((one) => perubahanKoreksi(keadaan, one))];
}

function bertambah(say: Say, keadaan: KeadaanBulan, sebelum: Cuplikan): DigestChange[] {
  return dokumenDesa(keadaan).flatMap(({ kunci, indikator, kini, dari }): DigestChange[] => {
    const tambah = kini - (sebelum.selesai[kunci] ?? 0);
    const nama = say('digest-desa', { nama: namaIndikator(indikator, tahunOf(keadaan.bulan)) });
    return tambah > 0 ? [{ kind: 'bertambah', nama, tambah, kini, dari }] : [];
  });
}

function angkaBergerak(say: Say, { serapan, fisik }: FaktaAngka, sebelum: Cuplikan): DigestChange[] {
  const satu = (nama: string, lama: string | undefined, kini: Decimal | undefined, sementara: boolean) => {
    const dulu = lama === undefined ? undefined : new Decimal(lama);
    const sama = dulu === undefined ? kini === undefined : kini !== undefined && dulu.equals(kini);
    const change: DigestChange = { kind: 'angka', nama, sebelum: dulu, kini, satuan: 'persen', sementara };
    return sama ? [] : [change];
  };
  const { tanpaGaji } = serapan;
  return [
    ...satu(say('digest-serapan'), sebelum.serapanTanpaGaji, tanpaGaji.persen, tanpaGaji.sementara),
    // An older snapshot has another figure, which this one is not compared with.
    ...(sebelum.fisik !== undefined && sebelum.fisikTahun === undefined
      ? []
      : satu(say('digest-fisik'), sebelum.fisikTahun, fisik.persen, fisik.sementara)),
  ];
}

/** A date or "belum" is no number, so a correction of one is told in words elsewhere (/riwayat). */
function nilaiAngka(isi: { keadaan: KeadaanAngka; nilai?: Decimal } | undefined): Decimal | undefined {
  return isi?.keadaan === 'nihil' ? new Decimal(0) : isi?.nilai;
}

function perubahanKoreksi({ kantor }: KeadaanBulan, koreksi: KoreksiAngka): DigestChange[] {
  const butir = butirKantor(kantor, koreksi.butir);
  const pelapor = pelaporKantor(kantor, koreksi.pelaporId);
  const [lama, baru] = [nilaiAngka(koreksi.lama), nilaiAngka(koreksi.baru)];
  if (butir === undefined || pelapor === undefined || (lama === undefined && baru === undefined)) return [];
  const satuan: ChangeUnit = butir.jenis === 'keuangan' ? 'rupiah' : 'jumlah';
  return [
    {
      kind: 'koreksi',
      pelapor: pelapor.jenis === 'desa' ? pelapor.nama : pelapor.namaPendek,
      butir: namaButir(butir, koreksi.bulan),
      bulan: koreksi.bulan,
      lama,
      baru,
      satuan,
      sementara: isSementara(koreksi.status),
    },
  ];
}
