import { isiButir } from '../../app/status/isi-butir.ts';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import type { Butir } from '../../domain/butir.ts';
import type { ProgresIndikator } from '../../domain/progres-figur.ts';
import { sampaiKini } from '../../domain/progres-kini.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { kataCapaian } from '../../text/capaian.ts';
import { angka, bar, persen, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import { baris, labelPagu } from './kata.ts';

/** A sub kegiatan's indicator in two lines: bar and percentage, then what was reached of the target. */
export function barisFisik(say: Say, { profil }: KeadaanBulan, sampai: ProgresIndikator): string {
  const { nilai, target, capaian, indikator, sementara } = sampai;
  if (nilai === undefined || target === undefined || capaian === undefined) {
    return tanpaFisik(say, sampai);
  }
  const tanda = sementara ? ` · ${say('ringkasan-sementara')}` : '';
  const fisik = say('status-node-fisik', {
    bar: bar(capaian),
    capaian: kataCapaian(say, capaian, sampaiKini(sampai), profil.profil),
  });
  return baris(
    fisik,
    `${say('status-dari-target', { nilai: angka(nilai), target: angka(target), satuan: indikator.satuan })}${tanda}`,
  );
}

/** Nothing to judge, with the reason where it is another than that nobody reported yet. */
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
