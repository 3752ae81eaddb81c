import type { PrakiraanNode } from '../../app/status/prakiraan-node.ts';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import { tahunOf } from '../../domain/bulan.ts';
import { namaIndikator } from '../../domain/butir.ts';
import type { AlasanTanpaPrakiraan } from '../../domain/prakiraan.ts';
import type { LajuTarget } from '../../domain/prakiraan-target.ts';
import type { ProgresNode } from '../../domain/progres-figur.ts';
import { serapanPercent } from '../../domain/serapan.ts';
import { angka, persen, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** What the year will come to at the present pace: money of the node, and each of a sub kegiatan's indicators. */
export function barisPrakiraan(
  say: Say,
  keadaan: KeadaanBulan,
  ini: ProgresNode,
  { uang, indikator }: PrakiraanNode,
): string[] {
  const satuan = ini.node.level === 'sub_kegiatan' ? indikator : [];
  return [
    ...prakiraanUangNode(say, ini, uang),
    ...satuan.flatMap((one) => prakiraanSatu(say, tahunOf(keadaan.bulan), one)),
  ];
}

function prakiraanUangNode(
  say: Say,
  { uang: { pagu } }: ProgresNode,
  { prakiraan, cakupan }: PrakiraanNode['uang'],
): string[] {
  const [laju] = prakiraan?.cara ?? [];
  if (prakiraan === undefined || laju === undefined) return [];
  // More than the pagu cannot be spent: such a pace ends, and a percentage of it would only mislead.
  if (pagu !== undefined && laju.nilai.gt(pagu)) return [say('status-prakiraan-pagu-habis')];
  const nilai = pagu && serapanPercent(laju.nilai, pagu);
  const vars = {
    nilai: nilai === undefined ? rupiah(laju.nilai) : `${rupiah(laju.nilai)} = ${persen(nilai)}`,
    rendah: rupiah(prakiraan.terendah),
    tinggi: rupiah(prakiraan.tertinggi),
  };
  if (cakupan.total === 1) return [say('status-prakiraan-uang', vars)];
  return [say('status-prakiraan-uang-sebagian', { ...vars, dari: cakupan.dari, total: cakupan.total })];
}

/** Reasons that lie in the indicator itself and will not pass: nothing to say month after month. */
const TETAP: ReadonlySet<AlasanTanpaPrakiraan> = new Set(['bukan_jumlah', 'dokumen_sedikit', 'tak_berkala']);

function prakiraanSatu(
  say: Say,
  tahun: number,
  { progres, hasil }: PrakiraanNode['indikator'][number],
): string[] {
  const nama = namaIndikator(progres.indikator, tahun);
  const { prakiraan, laju } = hasil;
  if (!prakiraan.ok && TETAP.has(prakiraan.refusal.code)) return [];
  if (!prakiraan.ok) {
    return [
      say('status-prakiraan-tanpa', { nama, alasan: say(`tanpa-prakiraan-${prakiraan.refusal.code}`) }),
    ];
  }
  const [pertama] = prakiraan.value.cara;
  return [
    say('status-prakiraan-indikator', {
      nama,
      nilai: angka(pertama!.nilai, 2),
      satuan: progres.indikator.satuan,
      rendah: angka(prakiraan.value.terendah, 2),
      tinggi: angka(prakiraan.value.tertinggi, 2),
    }),
    ...peringatan(say, laju),
  ];
}

/** Only what a person should act on: a target that the present pace does not reach, or a limit already passed. */
function peringatan(say: Say, laju: LajuTarget | undefined): string[] {
  if (laju?.keadaan === 'terlampaui') return [say('status-laju-terlampaui')];
  if (laju?.keadaan !== 'terancam' || laju.perlu === undefined || laju.terbaik === undefined) return [];
  return [say('status-laju-terancam', { perlu: angka(laju.perlu, 2), terbaik: angka(laju.terbaik, 2) })];
}
