import type { Bulan } from '../../domain/bulan.ts';
import { type Butir, type ButirOptions, butirDiminta } from '../../domain/butir.ts';
import { type AngkaTerpilih, pemegangBulan } from '../../domain/counting-reporter.ts';
import { type Kantor, pelaporKantor } from '../../domain/kantor.ts';
import type { Angka, Pelapor, Rencana } from '../../domain/rencana.ts';
import { butirRencana } from '../status/rencana-bulan.ts';

/** A figure of the month that another reporter sent and that counts. */
export interface LaporanLain {
  butir: Butir;
  angka: Angka;
  pelapor: Pelapor;
  /** What this reporter sent itself and does not count. */
  sendiri?: Angka;
}

/** Whose sheet of which month. */
interface Siapa {
  kantor: Kantor;
  pelapor: Pelapor;
  bulan: Bulan;
  rencana: Rencana;
}

/**
 * What other units have sent of a unit's month: of the items that it would be asked for had nobody sent them, and of
 * those that it sent too. They are shown to it and not asked again.
 * @param opsi how the sheet is asked
 */
export function laporanLain(
  { kantor, pelapor, bulan, rencana }: Siapa,
  opsi: ButirOptions,
  { angka, ganda }: AngkaTerpilih,
): ReadonlyMap<string, LaporanLain> {
  if (pelapor.jenis === 'desa') return new Map();
  const giliran = new Map(
    butirDiminta(rencana, pelapor, { ...opsi, pemegang: undefined }).map((one) => [one.kunci, one]),
  );
  const sendiri = new Map(
    ganda
      .filter((one) => one.bulan === bulan)
      .flatMap(({ butir, lain }) =>
        lain.filter((one) => one.pelaporId === pelapor.id).map((one) => [butir, one] as const),
      ),
  );
  const semua = [...pemegangBulan(angka, bulan)].flatMap(([kunci, satu]) => {
    const oleh = pelaporKantor(kantor, satu.pelaporId);
    if (oleh === undefined || oleh.jenis === 'desa' || oleh.id === pelapor.id) return [];
    const milik = sendiri.get(kunci);
    const butir = giliran.get(kunci) ?? (milik && butirRencana(rencana, kunci));
    if (butir === undefined) return [];
    return [[kunci, { butir, angka: satu, pelapor: oleh, ...(milik && { sendiri: milik }) }] as const];
  });
  return new Map(semua);
}
