import { Temporal } from 'temporal-polyfill';
import type { Lembar } from '../../app/realisasi/lembar.ts';
import type { Pertanyaan, TanyaAngka, TanyaTanggal, TanyaUang } from '../../app/realisasi/pertanyaan.ts';
import { type Bulan, previousBulan } from '../../domain/bulan.ts';
import { tahunButir } from '../../domain/butir.ts';
import { dasarUangBulan } from '../../domain/dated-settings.ts';
import { usulanAnswer } from '../../domain/posisi-desa.ts';
import { denganSatuan, kataIsi } from '../../render/kata-isi.ts';
import { namaBulan, tanggal } from '../../text/dates.ts';
import { angka, rupiah } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import type { Say } from '../../text/translator.ts';
import { answerLabel } from './answer-label.ts';
import { isiKhusus } from './isi-khusus.ts';
import { bulanSebelumnya } from './kata.ts';
import { aksiTawaran } from './tawaran.ts';

/** What a question says, and the answers that it offers. */
export interface Isi {
  teks: string;
  /** Aksi and label of the buttons that answer, each in a row of its own. */
  jawaban: [aksi: string, label: string][];
}

/** A figure that nobody has verified yet says so. */
function sementara(say: Say, nilai: string, belumDiperiksa: boolean): string {
  return belumDiperiksa ? say('lapor-sementara', { nilai }) : nilai;
}

function isiTanggal(say: Say, tanya: TanyaTanggal): Isi {
  const batas = tanya.tenggat && tanggal(say, Temporal.PlainDate.from(tanya.tenggat));
  return {
    teks: batas === undefined ? say('lapor-tanya-tanggal') : say('lapor-tanya-tanggal-batas', { batas }),
    jawaban: [
      ['sudah', say('lapor-sudah')],
      ['belum', say('lapor-belum')],
    ],
  };
}

function targetTeks(say: Say, tanya: TanyaAngka): string {
  const { target, targetTercetak, indikator } = tanya;
  if (targetTercetak !== undefined) return say('lapor-target-tercetak', { target: targetTercetak });
  return target === undefined
    ? say('lapor-tanpa-target')
    : say('lapor-target', { target: angka(target), satuan: indikator.satuan });
}

function isiUsulan(say: Say, lembar: Lembar, tanya: TanyaAngka): Isi | undefined {
  const usulan = tanya.usulan;
  const answer = usulan && usulanAnswer(usulan);
  if (answer === undefined || usulan?.total === undefined) return undefined;
  const { sudah, dari } = tanya.desaBulanIni ?? usulan.cakupan;
  const kata = kataIsi(
    say,
    tanya.butir,
    { keadaan: 'nilai', ...answer },
    tahunButir(tanya.butir, lembar.bulan),
  );
  const tambahan = tanya.indikator.pertanyaan === 'tambahan';
  const total = tambahan ? denganSatuan(tanya.butir, usulan.total) : kata;
  const vars = {
    total: sementara(say, total, usulan.sementara),
    bulan: namaBulan(say, lembar.bulan),
    susulan:
      (sudah < dari ? say('lapor-usulan-susulan') : '') +
      (usulan.terlambat > 0 ? say('lapor-usulan-terlambat', { jumlah: usulan.terlambat }) : ''),
    sudah,
    dari,
    target: targetTeks(say, tanya),
  };
  return {
    teks: tambahan
      ? say('lapor-tanya-usulan-tambahan', { ...vars, usulan: kata })
      : say('lapor-tanya-usulan', vars),
    jawaban: [
      [aksiTawaran(tanya, 'pakai'), say('lapor-pakai', { nilai: answerLabel(say, tanya.butir, answer) })],
      ['beda', say('lapor-beda')],
    ],
  };
}

function isiAngka(say: Say, lembar: Lembar, tanya: TanyaAngka): Isi {
  const { indikator, sebelumnya } = tanya;
  const bulan = namaBulan(say, lembar.bulan);
  const target = targetTeks(say, tanya);
  if (indikator.pertanyaan === 'posisi') {
    const lalu =
      sebelumnya.nilai === undefined
        ? say('lapor-posisi-belum-ada')
        : say('lapor-posisi-lalu', {
            bulan: namaBulan(say, sebelumnya.bulanTerakhir ?? previousBulan(lembar.bulan)),
            nilai: sementara(say, angka(sebelumnya.nilai), sebelumnya.sementara),
          });
    // What the button repeats is the newest answer, which a mean or the greatest month need not be.
    const sama = tanya.terakhir?.nilai;
    const tetap: Isi['jawaban'] =
      sama === undefined ? [] : [[aksiTawaran(tanya, 'tetap'), say('lapor-tetap', { nilai: angka(sama) })]];
    return {
      teks: say('lapor-tanya-posisi', { satuan: indikator.satuan, bulan, target, lalu }),
      jawaban: tetap,
    };
  }
  const sampai = bulanSebelumnya(say, lembar);
  const lalu =
    sebelumnya.nilai === undefined || sampai === ''
      ? say('lapor-tambahan-belum-ada')
      : say('lapor-tambahan-lalu', {
          sampai,
          nilai:
            sebelumnya.keadaan === 'nihil'
              ? say('isi-nihil')
              : sementara(say, `${angka(sebelumnya.nilai)} ${indikator.satuan}`, sebelumnya.sementara),
        });
  return {
    teks: say('lapor-tanya-tambahan', {
      satuan: indikator.satuan,
      bulan,
      target,
      lalu: lalu + bulanLowong(say, lembar, sebelumnya.bulanKosong),
    }),
    jawaban: [['nihil', say('lapor-nihil-angka', { satuan: indikator.satuan })]],
  };
}

/** Months before this one that nobody reported: the sum so far is not the whole. */
function bulanLowong(say: Say, lembar: Lembar, kosong: readonly Bulan[]): string {
  const names = kosong.filter((one) => one < lembar.bulan).map((one) => namaBulan(say, one));
  return names.length === 0 ? '' : `\n${say('lapor-bulan-lowong', { bulan: listAnd(say, names) })}`;
}

function isiPagu(say: Say, lembar: Lembar, { pagu, sisa, sebelumnya }: TanyaUang): string {
  if (pagu === undefined || sisa === undefined) return say('lapor-tanpa-pagu');
  const vars = { jenis: say(`lapor-pagu-${pagu.jenis}`), pagu: rupiah(pagu.nilai) };
  if (bulanSebelumnya(say, lembar) === '') return say('lapor-batas-pagu', vars);
  const lalu =
    sebelumnya.nilai === undefined
      ? say('lapor-uang-belum-ada')
      : sementara(say, rupiah(sebelumnya.nilai), sebelumnya.sementara);
  const sampai = namaBulan(say, previousBulan(lembar.bulan));
  const teks = say('lapor-pagu', { ...vars, lalu, sampai, sisa: rupiah(sisa) });
  return teks + bulanLowong(say, lembar, sebelumnya.bulanKosong);
}

function isiUang(say: Say, lembar: Lembar, tanya: TanyaUang): Isi {
  const bulan = namaBulan(say, lembar.bulan);
  return {
    teks: say('lapor-tanya-uang', {
      bulan,
      dasar: dasarUangBulan(lembar.kantor, lembar.bulan),
      pagu: isiPagu(say, lembar, tanya),
    }),
    jawaban: [['nihil', say('lapor-nihil-uang')]],
  };
}

/**
 * What the question about an item says.
 * @param beda the section wants to type another figure than the one proposed from the desa reports
 */
export function isiPertanyaan(say: Say, lembar: Lembar, tanya: Pertanyaan, beda: boolean): Isi {
  if (tanya.jenis === 'tanggal') return isiTanggal(say, tanya);
  if (tanya.jenis === 'keuangan') return isiUang(say, lembar, tanya);
  return (
    (beda ? undefined : isiUsulan(say, lembar, tanya)) ??
    isiKhusus(say, lembar, tanya, targetTeks(say, tanya)) ??
    isiAngka(say, lembar, tanya)
  );
}
