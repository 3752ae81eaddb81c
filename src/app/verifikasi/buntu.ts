import type { Bulan } from '../../domain/bulan.ts';
import { tanggalDi } from '../../domain/kalender.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { type Hak, PERAN, punyaHak } from '../../domain/peran.ts';
import { officeAssignments } from '../../store/assignments.ts';
import { type StuckReport, stuckReports } from '../../store/report-hands.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { yangBerlaku } from '../petugas/roles-in-force.ts';
import { sebutanPeran } from '../petugas/sebutan-peran.ts';

/** Reports whose next step nobody at the office may do, with what to do about it. */
export interface Buntu {
  /** Waiting for verification. */
  periksa: StuckReport[];
  /** Waiting for approval. */
  setujui: StuckReport[];
}

type Act = Pick<TindakanPetugas, 'tx' | 'kantor' | 'now' | 'say'>;

const pemegang = (hak: Hak) => PERAN.filter((peran) => punyaHak(peran, hak));

/** Reads what is stuck at the office, or whether one report is. One round trip. */
export async function buntu({ tx, kantor, now }: Act, reportId?: number): Promise<Buntu> {
  const semua = await stuckReports(tx, {
    officeId: kantor.id,
    hariIni: tanggalDi(now, kantor.zona).toString(),
    periksa: pemegang('verifikasi'),
    setujui: pemegang('setujui'),
    reportId,
  });
  return {
    periksa: semua.filter((one) => one.status === 'diajukan'),
    setujui: semua.filter((one) => one.status === 'diverifikasi'),
  };
}

/** Names of the reporters of stuck reports of a month, each once. */
export function namaBuntu({ kantor }: Act, semua: readonly StuckReport[], bulan: Bulan): string[] {
  return semua
    .filter((one) => one.bulan === bulan)
    .map((one) => pelaporKantor(kantor, one.pelaporId)?.namaPendek ?? '');
}

/**
 * What to do when nobody may do a step: an acting officer is named by who may name one. Whoever is asked must hold their
 * own role for good (`domain/role-rules.ts`).
 * @param langkah the step that is stuck
 */
export async function saranBuntu({ tx, kantor, now, say }: Act, langkah: keyof Buntu): Promise<string> {
  const berlaku = yangBerlaku(await officeAssignments(tx, kantor.id), now, kantor.zona);
  const tetap = (peran: string) => berlaku.some((one) => one.peran === peran && !one.plt);
  const oleh = (['camat', 'sekcam'] as const).find(
    (peran) => (langkah === 'setujui' ? peran === 'sekcam' : true) && tetap(peran),
  );
  const dicari = langkah === 'setujui' ? 'camat' : oleh === 'sekcam' ? 'kasubbag' : 'sekcam';
  const peran = sebutanPeran(say, { peran: dicari, plt: true }, undefined);
  if (oleh === undefined) return say('verif-saran-server', { peran });
  return say('verif-saran-tunjuk', {
    peran,
    oleh: sebutanPeran(say, { peran: oleh, plt: false }, undefined),
  });
}
