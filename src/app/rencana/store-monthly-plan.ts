import { Decimal } from 'decimal.js';
import { tanggalDi } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { lineageOf } from '../../domain/lineage.ts';
import { bolehMerata } from '../../domain/merata.ts';
import type { OfficeChange } from '../../domain/office-change.ts';
import type { TargetBulanan } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { indikatorLanjut, simpulLanjut } from '../../domain/versi-lanjut.ts';
import { insertKas } from '../../store/anggaran.ts';
import { touchKantor } from '../../store/offices.ts';
import { insertTargetSplits } from '../../store/rencana-aksi.ts';
import { budgetDay, firstDay } from '../anggaran/budget-years.ts';
import { lockedOffice } from '../kantor/locked-office.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import {
  type Concern,
  changedMeanwhile,
  type MeanwhileRefusal,
} from '../riwayat-kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';
import { type ButirAksi, type CaraBulan, daftarAksi, kasDariCara } from './rencana-aksi.ts';

function targetBulanan(cara: CaraBulan, lama: TargetBulanan, tahun: number): TargetBulanan {
  if (cara.jenis === 'bulan') return { jenis: 'bulan', bulan: cara.bulan };
  if (cara.jenis !== 'eksplisit') return { jenis: cara.jenis };
  const lain = lama.jenis === 'eksplisit' ? lama.tahun : {};
  return { jenis: 'eksplisit', tahun: { ...lain, [String(tahun)]: cara.angka } };
}

/** Why a monthly plan was not stored. */
export type AksiRefusal =
  /** Not of the plan in force of this office: payloads can be forged. */
  | { code: 'aksi-tidak-ada' }
  | { code: 'aksi-tanpa-pagu' }
  | { code: 'aksi-merata'; target: Decimal }
  | MeanwhileRefusal;

/** The item of an id that another version of the plan gave it: the screen may be older than the newest version. */
function lanjutan({ rencana }: Kantor, butir: readonly ButirAksi[], id: number): ButirAksi | undefined {
  const lineage = lineageOf(rencana);
  return butir.find((one) =>
    one.apa === 'i'
      ? one.indikator.kunci === lineage.indikator(id)?.kunci
      : one.node.kunci === lineage.node(id)?.kunci,
  );
}

/**
 * Stores how an item is planned by month: an indicator's target for the whole year, but not for months that are verified
 * already (`monthPlan`); money as an anggaran kas from today on, or from the nearest day of another year. The office is
 * locked: it is written onto the versions that there are.
 * @param tahun budget year, by default this one
 */
export async function simpanAksi(
  act: TindakanPetugas,
  { apa, id, tahun: milik }: Pick<ButirAksi, 'apa' | 'id'> & { tahun?: number },
  cara: CaraBulan,
): Promise<Result<ButirAksi, AksiRefusal>> {
  const { tx, petugas } = act;
  const kantor = await lockedOffice(tx, act.kantor.id);
  const { tahun, butir } = daftarAksi({ kantor, now: act.now }, apa, milik);
  const satu = butir.find((one) => one.id === id) ?? lanjutan(kantor, butir, id);
  if (satu === undefined) return refuse({ code: 'aksi-tidak-ada' });
  const today = tanggalDi(act.now, kantor.zona);
  const berlakuDari = firstDay(tahun, 'dppa', today);
  const hari = budgetDay(tahun, today);
  const isi = isiBaru(satu, cara, tahun);
  if (!isi.ok) return isi;
  const change = perubahan(satu, { tahun, berlakuDari, ...isi.value });
  const stale = await changedMeanwhile(act, change, seTahun(satu.apa, tahun));
  if (stale !== undefined) return refuse(stale);
  const now = new Date(act.now.epochMilliseconds);
  if (satu.apa === 'i') {
    const semua = indikatorLanjut(kantor.rencana, satu.indikator, { hari, tahun });
    const split = { cara: isi.value.target!, enteredById: petugas.id, now };
    await insertTargetSplits(
      tx,
      semua.map((one) => ({ indikatorId: one.id, ...split })),
    );
  } else {
    const kas = { tahun, bulan: isi.value.kas!, berlakuDari, enteredById: petugas.id, now };
    const simpul = simpulLanjut(kantor.rencana, satu.node, { hari, tahun });
    await insertKas(
      tx,
      simpul.map((node) => ({ nodeId: node.id, ...kas })),
    );
  }
  await recordOfficeChange(changedBy(act, 'rencana'), change);
  await touchKantor(tx, kantor.id);
  return ok(satu);
}

/** What is to be stored: months of a target, or Rupiah of each month. */
type IsiBaru = { target?: TargetBulanan; kas?: Decimal[] };

function isiBaru(satu: ButirAksi, cara: CaraBulan, tahun: number): Result<IsiBaru, AksiRefusal> {
  if (satu.apa === 'i') {
    if (cara.jenis === 'merata' && !bolehMerata(satu.indikator, satu.target))
      return refuse({ code: 'aksi-merata', target: satu.target ?? new Decimal(0) });
    return ok({ target: targetBulanan(cara, satu.indikator.targetBulanan, tahun) });
  }
  const kas = kasDariCara(cara, satu.pagu?.nilai);
  return kas === undefined ? refuse({ code: 'aksi-tanpa-pagu' }) : ok({ kas });
}

function perubahan(
  satu: ButirAksi,
  { tahun, berlakuDari, target, kas }: IsiBaru & { tahun: number; berlakuDari: string },
): OfficeChange {
  const objek = `${satu.nama}, ${tahun}`;
  if (satu.apa === 'i')
    return {
      perihal: 'target',
      tindakan: 'ubah',
      objek,
      sebelum: { targetBulanan: { ...satu.indikator.targetBulanan } },
      sesudah: { targetBulanan: { ...target! } },
    };
  return {
    perihal: 'kas',
    tindakan: 'ubah',
    objek,
    sebelum: { kas: satu.kas?.map((nilai) => nilai.toFixed()) ?? null },
    sesudah: { berlakuDari, kas: kas!.map((nilai) => nilai.toFixed()) },
  };
}

/** What else concerns a monthly plan: a new version, and for money the lists of its year. */
function seTahun(apa: ButirAksi['apa'], tahun: number): Concern[] {
  if (apa === 'i') return [{ perihal: 'rencana' }];
  return [
    { perihal: 'rencana' },
    { perihal: 'kas', objek: [String(tahun)] },
    { perihal: 'dpa', objek: [`DPA ${tahun}`, `DPPA ${tahun}`] },
  ];
}
