import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import { tahunOf } from '../../domain/bulan.ts';
import { butirIndikator, butirKeuangan, namaIndikator, unitDitanya } from '../../domain/butir.ts';
import { pemegangBulan } from '../../domain/counting-reporter.ts';
import { uangDariBulan } from '../../domain/dated-settings.ts';
import type { ProgresNode } from '../../domain/progres-figur.ts';
import type { PlanNode } from '../../domain/rencana.ts';
import type { Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { tombol, VERB } from './alamat.ts';

/** Whose money of the month counts; before anybody sent it, whoever is asked for it. */
function pelaporUang({ kantor, bulan, angka }: KeadaanBulan, node: PlanNode): number | undefined {
  const dihitung = pemegangBulan(angka, bulan).get(butirKeuangan(node.id));
  if (dihitung !== undefined) return dihitung.pelaporId;
  const bendahara = kantor.pelapor.find((one) => one.jenis === 'bendahara');
  return uangDariBulan(kantor, bulan) === 'bendahara' ? bendahara?.id : node.ownerId;
}

/** Buttons to the figures of a node: its indicators by its unit, a sub kegiatan's money by who reports money here. */
export function tombolButir(say: Say, keadaan: KeadaanBulan, { node, indikator }: ProgresNode): Tombol[][] {
  const { kantor, bulan, rencana } = keadaan;
  const ke = (label: string, pelaporId: number, butir: string) => [
    tombol(label, VERB.butirNode, kantor.id, bulan, pelaporId, butir),
  ];
  const angka = indikator.flatMap((one) => {
    const dari = rencana && unitDitanya(rencana, one.indikator);
    const { pembeda } = one.indikator;
    const nama = namaIndikator(
      pembeda === undefined ? one.indikator : { namaPendek: pembeda },
      tahunOf(bulan),
    );
    return dari === undefined ? [] : [ke(nama, dari, butirIndikator(one.indikator.id))];
  });
  const uang = pelaporUang(keadaan, node);
  if (node.level !== 'sub_kegiatan' || uang === undefined) return angka;
  return [...angka, ke(say('status-keuangan'), uang, butirKeuangan(node.id))];
}
