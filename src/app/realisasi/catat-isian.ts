import { ok, type Result, refuse } from '../../domain/result.ts';
import { statusSetelah } from '../../domain/verifikasi.ts';
import { type DraftAnswerInput, saveAnswer } from '../../store/drafts.ts';
import { melaporUntuk, penugasanDengan, type TindakanPetugas } from '../pelaku.ts';
import { isTerbuka } from './bulan-terbuka.ts';
import { butirLembar, type Lembar, versiDraf } from './lembar.ts';
import { latestStep } from './meanwhile.ts';

/** Why an answer was not recorded. */
export type IsianRefusal =
  | { code: 'bukan-pelapor' }
  | { code: 'bulan-tutup' }
  | { code: 'butir-tidak-diminta' }
  /** Sent already, by this very person; changing it needs a reason. */
  | { code: 'sudah-terkirim' }
  /** Sent already; the last step of its life, somebody else's, in words. */
  | { code: 'terkirim-lanjut'; apa: string; oleh: string; waktu: string }
  /** Approved, by whom and when; the sekcam has to open it first. */
  | { code: 'sudah-disetujui'; oleh: string; waktu: string }
  /** The report was begun under a plan version that is newer than what was read of the office. */
  | { code: 'rencana-lain' }
  /** Somebody else changed the draft meanwhile. */
  | { code: 'draf-berubah' };

/** Whether this person may work on this reporter's month now. */
export function bolehMengisi(act: TindakanPetugas, lembar: Lembar): Result<true, IsianRefusal> {
  const roles = penugasanDengan(act.petugas, act.kantor.id, 'lapor');
  const own = melaporUntuk(act.petugas, lembar.pelapor.id);
  if (roles.length === 0 || !own || lembar.pelapor.officeId !== act.kantor.id)
    return refuse({ code: 'bukan-pelapor' });
  // The keys on this sheet would be of another version than the report's.
  if (lembar.work !== undefined && lembar.work.planId !== lembar.rencana.id)
    return refuse({ code: 'rencana-lain' });
  const returned = lembar.work?.status === 'dikembalikan';
  if (!returned && !isTerbuka(act.kantor, lembar.pelapor.id, lembar.bulan, act.now))
    return refuse({ code: 'bulan-tutup' });
  return belumDisetujui(act, lembar);
}

/** Refuses work on an approved report; a draft on it stays, and is offered again once the report is open. */
export function belumDisetujui(
  act: Pick<TindakanPetugas, 'say' | 'petugas' | 'kantor'>,
  lembar: Lembar,
): Result<true, IsianRefusal & { code: 'sudah-disetujui' }> {
  const { status } = lembar.work ?? { status: 'draf' };
  if (statusSetelah(status, 'ajukan') !== undefined) return ok(true);
  const { oleh, waktu } = latestStep(act, lembar) ?? { oleh: '', waktu: '' };
  return refuse({ code: 'sudah-disetujui', oleh, waktu });
}

/** The refusal of an answer to what was sent, with who did the last step. */
export function sudahTerkirim(
  act: Pick<TindakanPetugas, 'say' | 'petugas' | 'kantor'>,
  lembar: Lembar,
): IsianRefusal {
  const last = latestStep(act, lembar);
  if (last === undefined || last.sendiri) return { code: 'sudah-terkirim' };
  const { apa, oleh, waktu } = last;
  return { code: 'terkirim-lanjut', apa, oleh, waktu };
}

/** Whether an item can be answered in this draft: missing, in the draft, returned for correction, or under /ubah. */
export function bolehDiubah(lembar: Lembar, kunci: string): boolean {
  const isian = lembar.isian.get(kunci);
  if (isian === undefined || isian.draf) return true;
  return lembar.work?.draft?.jenis === 'ubah' || lembar.work?.status === 'dikembalikan';
}

/**
 * Records one answer in the draft, in one round trip, and in `lembar` itself.
 * @param versi version of the report that the person saw
 * @param dilihat pagu or target that the question showed, compared again at Kirim
 */
export async function catatIsian(
  act: TindakanPetugas,
  lembar: Lembar,
  answer: DraftAnswerInput,
  options: { versi: number; dilihat?: string },
): Promise<Result<number, IsianRefusal>> {
  const allowed = bolehMengisi(act, lembar);
  if (!allowed.ok) return allowed;
  if (butirLembar(lembar, answer.butir) === undefined && !lembar.dilaporkanLain.has(answer.butir))
    return refuse({ code: 'butir-tidak-diminta' });
  if (!bolehDiubah(lembar, answer.butir)) return refuse(sudahTerkirim(act, lembar));
  if (options.versi !== versiDraf(lembar)) return refuse({ code: 'draf-berubah' });
  const now = new Date(act.now.epochMilliseconds);
  const saved = await saveAnswer(act.tx, {
    pelaporId: lembar.pelapor.id,
    bulan: lembar.bulan,
    planId: lembar.rencana.id,
    versi: options.versi,
    answer,
    dilihat: options.dilihat,
    personId: act.petugas.id,
    now,
  });
  if (saved === undefined) return refuse({ code: 'draf-berubah' });
  const enteredAt = now.toISOString();
  remember(
    lembar,
    saved,
    { ...answer, enteredById: act.petugas.id, enteredAt },
    options.dilihat,
    act.petugas.nama,
  );
  return ok(saved.versi);
}

/** Brings the sheet to what was just written, so that it need not be read again in the same turn. */
function remember(
  lembar: Lembar,
  saved: { reportId: number; versi: number },
  answer: DraftAnswerInput & { enteredById: number; enteredAt: string },
  dilihat: string | undefined,
  enteredBy: string,
): void {
  const { butir, ...isian } = answer;
  lembar.isian.set(butir, { ...isian, draf: true, versi: saved.versi });
  lembar.work ??= {
    reportId: saved.reportId,
    status: 'draf',
    revisi: 0,
    planId: lembar.rencana.id,
    versi: saved.versi,
    kendala: [],
    bukti: [],
  };
  lembar.work.draft ??= {
    jenis: 'isi',
    dariRevisi: lembar.work.revisi,
    mulaiVersi: saved.versi,
    dilihat: {},
    updatedAt: answer.enteredAt,
    answers: [],
  };
  const { draft } = lembar.work;
  lembar.work.versi = saved.versi;
  if (dilihat !== undefined) draft.dilihat[butir] = dilihat;
  draft.answers = [
    ...draft.answers.filter((one) => one.butir !== butir),
    { ...answer, enteredBy, versi: saved.versi },
  ];
}
