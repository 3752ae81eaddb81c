import { ok, type Result, refuse } from '../../domain/result.ts';
import { changeUnggahan } from '../../store/anggaran-unggahan.ts';
import type { DraftAnswerInput } from '../../store/drafts.ts';
import { penugasanDengan, type TindakanPetugas } from '../pelaku.ts';
import { bolehMengisi, catatIsian, type IsianRefusal } from '../realisasi/catat-isian.ts';
import { type Lembar, versiDraf } from '../realisasi/lembar.ts';
import { dilihatPada, pertanyaan } from '../realisasi/pertanyaan.ts';
import { bukaBelanja } from './buka-belanja.ts';
import type { ButirUang, CocokBelanja } from './cocokkan-belanja.ts';
import type { UnggahanBelanja } from './simpanan.ts';
import type { UnggahanRefusal } from './unggahan-saya.ts';

/** Why a list did not get into the report. */
export type SimpanRefusal =
  | UnggahanRefusal
  | IsianRefusal
  /** Whether the amounts are this month's or the position was not said. */
  | { code: 'belanja-arti' };

/** What got into the draft. */
export interface BelanjaTersimpan {
  lembar: Lembar;
  diisi: number;
  nihil: number;
}

function isianBaris({ butir, tambahan, ragu }: CocokBelanja): DraftAnswerInput {
  const anomali = ragu === undefined ? [] : [ragu.kode];
  return tambahan.isZero()
    ? { butir: butir.kunci, keadaan: 'nihil', anomali }
    : { butir: butir.kunci, keadaan: 'nilai', nilai: tambahan, anomali };
}

const isianNihil = ({ kunci }: ButirUang): DraftAnswerInput => ({
  butir: kunci,
  keadaan: 'nihil',
  anomali: [],
});

/**
 * Puts a list's amounts into the draft of the bendahara's month as this month's additions, and nihil for the rest where
 * that was chosen. Nothing is sent: the summary with Kirim comes after it. The first answer locks the draft's row until
 * the commit, so that no other operator can come between the answers: either all are stored or none.
 */
export async function simpanBelanja(
  act: TindakanPetugas,
  unggahan: UnggahanBelanja,
): Promise<Result<BelanjaTersimpan, SimpanRefusal>> {
  const { petugas, kantor, tx } = act;
  const sendiri = unggahan.officeId === kantor.id && unggahan.personId === petugas.id;
  if (!sendiri || penugasanDengan(petugas, kantor.id, 'daftar_belanja').length === 0)
    return refuse({ code: 'daftar-bukan-milik' });
  const meja = await bukaBelanja(act, kantor, unggahan);
  if (meja === undefined) return refuse({ code: 'daftar-bukan-milik' });
  const { lembar, hasil } = meja;
  const boleh = bolehMengisi(act, lembar);
  if (!boleh.ok) return boleh;
  if (hasil.arti === undefined) return refuse({ code: 'belanja-arti' });
  const nihil = unggahan.args.sisa === 'nihil' ? hasil.belum : [];
  for (const isian of [...hasil.siap.map(isianBaris), ...nihil.map(isianNihil)]) {
    const butir = lembar.butir.find(({ kunci }) => kunci === isian.butir)!;
    const dilihat = dilihatPada(pertanyaan(lembar, butir));
    const saved = await catatIsian(act, lembar, isian, { versi: versiDraf(lembar), dilihat });
    if (!saved.ok) return saved;
  }
  // The chat is locked and the list is this person's: nobody else can have ended it since it was read.
  if (!(await changeUnggahan(tx, unggahan.id, unggahan.versi, { keadaan: 'selesai' })))
    throw new Error(`list ${unggahan.id} ended while it was being stored`);
  return ok({ lembar, diisi: hasil.siap.length, nihil: nihil.length });
}
