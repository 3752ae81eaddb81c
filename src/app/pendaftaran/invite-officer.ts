import type { Temporal } from 'temporal-polyfill';
import { tanggalDi } from '../../domain/kalender.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { PERAN, type Penugasan, type Peran } from '../../domain/peran.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { hasAdministrator, rolesToGive } from '../../domain/role-rules.ts';
import { lockPeople, officeAssignments } from '../../store/assignments.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { type WewenangRefusal, wewenang } from '../petugas/role-authority.ts';
import { yangBerlaku } from '../petugas/roles-in-force.ts';
import { sebutanPeran } from '../petugas/sebutan-peran.ts';
import {
  type Concern,
  changedMeanwhile,
  type MeanwhileRefusal,
} from '../riwayat-kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';
import { buatBanyakUndangan, buatUndangan, type UndanganBaru } from './create-invitation.ts';
import { unitCocok } from './role-unit.ts';

/** The role that an officer gives to somebody. */
export interface PeranDiberikan {
  peran: Peran;
  pelaporId?: number;
  /** Given for an acting role (Plt): its last day. */
  sampai?: Temporal.PlainDate;
  replacesId?: number;
}

/** A link with what is said about it. */
export interface UndanganPetugas extends UndanganBaru {
  role: Pick<Penugasan, 'peran' | 'plt' | 'sampai'>;
  pelapor?: Pelapor;
}

/** Why no link was made. */
export type UndangRefusal =
  | MeanwhileRefusal
  | { code: 'unit-tidak-cocok' }
  | { code: 'petugas-tidak-ada' }
  | WewenangRefusal
  /** An acting successor would leave nobody who manages the office's people for good. */
  | { code: 'petugas-terakhir' }
  | { code: 'tanggal-sudah-lewat'; dibaca: Temporal.PlainDate };

/**
 * Makes an invitation of the officer's own office, where the table of `domain/role-rules.ts` lets them give the role:
 * the unit must be one of its units and fit the role, and a predecessor must hold exactly this role there and be
 * somebody else.
 */
export async function undangPetugas(
  tindakan: TindakanPetugas,
  { peran, pelaporId, sampai, replacesId }: PeranDiberikan,
): Promise<Result<UndanganPetugas, UndangRefusal>> {
  const { tx, now, say, kantor, petugas } = tindakan;
  const pelapor = pelaporKantor(kantor, pelaporId);
  if (pelaporId !== undefined && pelapor === undefined) return refuse({ code: 'unit-tidak-cocok' });
  if (!unitCocok(peran, pelapor)) return refuse({ code: 'unit-tidak-cocok' });
  const hariIni = tanggalDi(now, kantor.zona);
  if (sampai !== undefined && sampai.toString() < hariIni.toString()) {
    return refuse({ code: 'tanggal-sudah-lewat', dibaca: sampai });
  }
  await lockPeople(tx, kantor.id);
  const semua = await officeAssignments(tx, kantor.id);
  const berlaku = yangBerlaku(semua, now, kantor.zona);
  const role = { peran, plt: sampai !== undefined, sampai: sampai?.toString() };
  const menggantikan = semua.find((one) => one.id === replacesId)?.personId;
  const change = {
    perihal: 'peran',
    tindakan: 'undang',
    objek: sebutanPeran(say, role, pelapor),
    sesudah: { plt: role.plt, sampai: role.sampai, menggantikan },
  } as const;
  const stale = await changedMeanwhile(tindakan, change, samePost(tindakan, peran, pelapor));
  if (stale !== undefined) return refuse(stale);
  const lama = berlaku.find((one) => one.id === replacesId);
  if (replacesId !== undefined && (lama?.peran !== peran || lama.pelaporId !== pelaporId))
    return refuse({ code: 'petugas-tidak-ada' });
  const target = { peran, holderId: lama?.personId };
  const denied = wewenang(say, { step: 'beri', personId: petugas.id, berlaku, target });
  if (denied !== undefined) return refuse(denied);
  const sesudah = [...berlaku.filter((one) => one !== lama), role];
  if (hasAdministrator(berlaku) && !hasAdministrator(sesudah)) return refuse({ code: 'petugas-terakhir' });
  const made = await buatUndangan(tx, {
    ...role,
    officeId: kantor.id,
    pelaporId,
    replacesId,
    createdById: petugas.id,
    now,
  });
  await recordOfficeChange(changedBy(tindakan, 'undang'), change);
  return ok({ ...made, role, pelapor });
}

/** What concerns whoever fills a post: all about it, held for good or acting, and the links for all desa at once. */
function samePost({ say }: TindakanPetugas, peran: Peran, pelapor: Pelapor | undefined): Concern[] {
  const names = [false, true].map((plt) => sebutanPeran(say, { peran, plt }, pelapor));
  const all = peran === 'operator_desa' ? [say('pendaftaran-tombol-operator_desa')] : [];
  return [{ perihal: 'peran', objek: [...names, ...all] }];
}

/** The roles that the officer may give at the office, in the order of the roles. */
export function peranDapatDiberi({ petugas, kantor }: Pick<TindakanPetugas, 'petugas' | 'kantor'>): Peran[] {
  const penugasan = petugas.penugasan.filter((one) => one.officeId === kantor.id);
  return rolesToGive({ id: petugas.id, penugasan }, PERAN);
}

/** Desa of the office for which nobody holds a role today, in the office's order. */
export async function desaTanpaOperator({
  tx,
  now,
  kantor,
}: Pick<TindakanPetugas, 'tx' | 'now' | 'kantor'>): Promise<Pelapor[]> {
  const berlaku = yangBerlaku(await officeAssignments(tx, kantor.id), now, kantor.zona);
  const ada = new Set(berlaku.map((one) => one.pelaporId));
  return kantor.pelapor.filter((one) => one.jenis === 'desa' && !ada.has(one.id));
}

/** One link for every desa that has no operator; links given out before stay valid until they expire. */
export async function undangSemuaDesa(
  tindakan: TindakanPetugas,
): Promise<Result<UndanganPetugas[], MeanwhileRefusal>> {
  const { tx, now, kantor, petugas } = tindakan;
  await lockPeople(tx, kantor.id);
  const desa = await desaTanpaOperator(tindakan);
  const change = {
    perihal: 'peran',
    tindakan: 'undang',
    objek: tindakan.say('pendaftaran-tombol-operator_desa'),
    sesudah: { desa: desa.map((one) => one.namaPendek) },
  } as const;
  const each = kantor.pelapor.filter(({ jenis }) => jenis === 'desa');
  const concern = each.flatMap((one) => samePost(tindakan, 'operator_desa', one));
  const stale = await changedMeanwhile(tindakan, change, concern);
  if (stale !== undefined) return refuse(stale);
  const role = { peran: 'operator_desa' as const, plt: false };
  const made = await buatBanyakUndangan(
    tx,
    desa.map((one) => ({ ...role, officeId: kantor.id, pelaporId: one.id, createdById: petugas.id, now })),
  );
  if (desa.length > 0) await recordOfficeChange(changedBy(tindakan, 'undang'), change);
  return ok(made.map((one, index) => ({ ...one, role, pelapor: desa[index] })));
}
