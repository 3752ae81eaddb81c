import type { Temporal } from 'temporal-polyfill';
import { tanggalDi } from '../../domain/kalender.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import type { Penugasan, Peran } from '../../domain/peran.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { officeAssignments } from '../../store/assignments.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { yangBerlaku } from '../petugas/roles-in-force.ts';
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
  | { code: 'unit-tidak-cocok' }
  | { code: 'petugas-tidak-ada' }
  | { code: 'tanggal-sudah-lewat'; dibaca: Temporal.PlainDate };

/**
 * Makes an invitation of the officer's own office: the unit must be one of its units and fit the role, and a
 * predecessor must hold exactly this role there.
 */
export async function undangPetugas(
  tindakan: TindakanPetugas,
  { peran, pelaporId, sampai, replacesId }: PeranDiberikan,
): Promise<Result<UndanganPetugas, UndangRefusal>> {
  const { tx, now, kantor, petugas } = tindakan;
  const pelapor = pelaporKantor(kantor, pelaporId);
  if (pelaporId !== undefined && pelapor === undefined) return refuse({ code: 'unit-tidak-cocok' });
  if (!unitCocok(peran, pelapor)) return refuse({ code: 'unit-tidak-cocok' });
  const hariIni = tanggalDi(now, kantor.zona);
  if (sampai !== undefined && sampai.toString() < hariIni.toString()) {
    return refuse({ code: 'tanggal-sudah-lewat', dibaca: sampai });
  }
  if (replacesId !== undefined) {
    const berlaku = yangBerlaku(await officeAssignments(tx, kantor.id), now, kantor.zona);
    const lama = berlaku.find((one) => one.id === replacesId);
    if (lama?.peran !== peran || lama.pelaporId !== pelaporId) return refuse({ code: 'petugas-tidak-ada' });
  }
  const role = { peran, plt: sampai !== undefined, sampai: sampai?.toString() };
  const made = await buatUndangan(tx, {
    ...role,
    officeId: kantor.id,
    pelaporId,
    replacesId,
    createdById: petugas.id,
    now,
  });
  return ok({ ...made, role, pelapor });
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
export async function undangSemuaDesa(tindakan: TindakanPetugas): Promise<UndanganPetugas[]> {
  const { tx, now, kantor, petugas } = tindakan;
  const desa = await desaTanpaOperator(tindakan);
  const role = { peran: 'operator_desa' as const, plt: false };
  const made = await buatBanyakUndangan(
    tx,
    desa.map((one) => ({ ...role, officeId: kantor.id, pelaporId: one.id, createdById: petugas.id, now })),
  );
  return made.map((one, index) => ({ ...one, role, pelapor: desa[index] }));
}
