import { isiButir } from '../../app/status/isi-butir.ts';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import type { Butir } from '../../domain/butir.ts';
import type { ProgresIndikator } from '../../domain/progres-figur.ts';
import { sampaiKini } from '../../domain/progres-kini.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import {
  noPercentWords,
  outcomeWords,
  sinceWords,
  targetWords,
  valueWords,
} from '../../render/figure-words.ts';
import { kataCapaian } from '../../text/capaian.ts';
import { angka, bar, persen, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import { baris, labelPagu } from './kata.ts';

/**
 * A sub kegiatan's indicator: bar and percentage, or whether a target without one is met, then what was reached of the
 * target, and what the figure lacks. Called by its name where the sub kegiatan has several.
 */
export function barisFisik(say: Say, { profil }: KeadaanBulan, sampai: ProgresIndikator): string {
  const { capaian, indikator, sementara, beforeStart } = sampai;
  const hasil = valueWords(say, sampai);
  if (hasil === undefined) return baris(indikator.pembeda, tanpaFisik(say, sampai));
  const tanda = sementara ? ` · ${say('ringkasan-sementara')}` : '';
  return baris(
    indikator.pembeda,
    capaian === undefined
      ? tanpaPersen(say, sampai)
      : say('status-node-fisik', {
          bar: bar(capaian),
          capaian: kataCapaian(say, capaian, sampaiKini(sampai), profil.profil),
        }),
    `${dariTarget(say, sampai, hasil)}${tanda}`,
    sinceWords(say, beforeStart),
  );
}

/** `6 dari 12 lembaga`; of a ratio, a range or a category `B, target BB`. */
export function dariTarget(say: Say, sampai: ProgresIndikator, hasil: string): string {
  const { nilai, target, indikator, pembilang, kategori } = sampai;
  if (nilai !== undefined && target !== undefined && pembilang === undefined && kategori === undefined)
    return say('status-dari-target', {
      nilai: angka(nilai),
      target: angka(target),
      satuan: indikator.satuan,
    });
  const dari = targetWords(say, sampai);
  return dari === undefined ? hasil : say('figur-hasil-target', { hasil, target: dari });
}

/** A figure without a percentage: whether the target is met, and why there is none. */
function tanpaPersen(say: Say, sampai: ProgresIndikator): string {
  const bagian = [outcomeWords(say, sampai), noPercentWords(say, sampai)].filter((one) => one !== undefined);
  return say('figur-tanpa-persen', { alasan: bagian.join('; ') });
}

/** Nothing was reported that could be judged, with the reason where it is another than that nobody reported yet. */
function tanpaFisik(say: Say, { tanpaCapaian }: ProgresIndikator): string {
  const kosong = say('status-node-tanpa-fisik');
  if (tanpaCapaian === undefined || tanpaCapaian === 'belum_lapor' || tanpaCapaian === 'belum_diminta')
    return kosong;
  return `${kosong} (${say(`tanpa-capaian-${tanpaCapaian}`)})`;
}

/** A sub kegiatan's money in two lines: bar and serapan, then what was spent of the pagu. */
export function barisUang(say: Say, keadaan: KeadaanBulan, pelapor: Pelapor, butir: Butir): string {
  const isi = isiButir(keadaan, pelapor.id, butir);
  if (isi.jenis !== 'keuangan' || isi.sampai.nilai === undefined) return say('status-node-tanpa-serapan');
  if (isi.sampai.persen === undefined)
    return `${say('status-uang-tanpa-pagu', { nilai: rupiah(isi.sampai.nilai) })}${
      isi.sampai.sementara ? ` · ${say('ringkasan-sementara')}` : ''
    }`;
  const { nilai, persen: p, pagu, sementara } = isi.sampai;
  const dari = { nilai: rupiah(nilai), pagu: rupiah(pagu!.nilai), label: labelPagu(say, pagu?.jenis) };
  const tanda = sementara ? ` · ${say('ringkasan-sementara')}` : '';
  return baris(
    say('status-node-serapan', { bar: bar(p), persen: persen(p) }),
    `${say('status-uang-dari', dari)}${tanda}`,
  );
}
