import type { Bulan } from '../../domain/bulan.ts';
import { type Butir, namaButir } from '../../domain/butir.ts';
import { type Kantor, pelaporKantor } from '../../domain/kantor.ts';
import type { DigestDecision, DigestObstacle } from '../../render/digest-facts.ts';
import type { BarisKendala } from '../../store/status.ts';
import { listAnd } from '../../text/list.ts';
import type { Say } from '../../text/translator.ts';
import { butirKantor } from '../status/rencana-bulan.ts';
import type { KeadaanBulan } from '../status/susun-keadaan.ts';
import { pisahTindakLanjut } from './pisah-tindak-lanjut.ts';

/** A reporter's name in the digest: short, and for a unit as it is called in the office. */
function namaPelapor(kantor: Kantor, pelaporId: number): string {
  const pelapor = pelaporKantor(kantor, pelaporId);
  return (pelapor?.jenis === 'desa' ? pelapor.nama : pelapor?.namaPendek) ?? '';
}

/** Items by their short names, each once; the whole report when there are none. */
function perihal(say: Say, kantor: Kantor, kunci: readonly string[], bulan: Bulan): string {
  const butir = kunci.flatMap<Butir>((one) => butirKantor(kantor, one) ?? []);
  const nama = [...new Set(butir.map((one) => namaButir(one, bulan)))];
  return nama.length === 0 ? say('digest-seluruh-laporan') : listAnd(say, nama);
}

/** Decisions that the camat is asked for, oldest first, of this month and earlier ones. */
export function faktaKeputusan(say: Say, { kantor, keputusan }: KeadaanBulan): DigestDecision[] {
  return keputusan.map((one) => {
    const { kendala, tindakLanjut } = pisahTindakLanjut(one.teks);
    return {
      id: String(one.id),
      butir: perihal(say, kantor, one.butir, one.bulan),
      unit: namaPelapor(kantor, one.pelaporId),
      teks: kendala,
      usul: tindakLanjut,
    };
  });
}

/** The month's obstacles with what was decided. */
export function faktaKendala(say: Say, { kantor, kendala }: KeadaanBulan): DigestObstacle[] {
  return kendala.map((one: BarisKendala) => {
    const isi = pisahTindakLanjut(one.teks);
    return {
      unit: namaPelapor(kantor, one.pelaporId),
      butir: perihal(say, kantor, one.butir, one.bulan),
      teks: isi.kendala,
      tindakLanjut: isi.tindakLanjut,
      keputusan: one.keputusan === undefined ? undefined : say(`digest-keputusan-${one.keputusan}`),
    };
  });
}
