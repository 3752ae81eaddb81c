import { Temporal } from 'temporal-polyfill';
import { namaButir } from '../../domain/butir.ts';
import { tanggalPukul } from '../../text/dates.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { butirLembar, type Lembar } from './lembar.ts';

/** What happened to a report last, in words: for the sentence with which an act on an older state is refused. */
export interface Meanwhile {
  /** e.g. `memverifikasi laporan ini` */
  apa: string;
  oleh: string;
  /** e.g. `2 April 2026, 09.00 WIB` */
  waktu: string;
  /** The person who asks did it. */
  sendiri: boolean;
}

type Say = Pick<TindakanPetugas, 'say' | 'petugas' | 'kantor'>;

interface Happened {
  /** Key of the sentence's verb: `meanwhile-<apa>`. */
  apa: string;
  butir?: string;
  oleh: string;
  olehId: number;
  at: string;
}

/** Everything that may have changed a sheet since a person saw it, as far as it is still to be seen in it. */
function happenings({ work }: Lembar): Happened[] {
  if (work === undefined) return [];
  const { draft, terakhir, kendala, bukti } = work;
  return [
    ...(terakhir === undefined ? [] : [{ ...terakhir, apa: terakhir.langkah }]),
    ...(draft?.dibuka === undefined || draft.jenis !== 'ubah' ? [] : [{ ...draft.dibuka, apa: 'ubah' }]),
    ...kendala.map((one) => ({ ...one, apa: 'kendala', butir: undefined })),
    ...bukti.map((one) => ({ ...one, apa: 'bukti' })),
    ...(draft?.answers ?? []).map(({ butir, enteredBy, enteredById, enteredAt }) => ({
      apa: 'jawab',
      butir,
      oleh: enteredBy,
      olehId: enteredById,
      at: enteredAt,
    })),
  ];
}

/** The newest thing that happened to a sheet; undefined before anything did. */
export function latestChange({ say, petugas, kantor }: Say, lembar: Lembar): Meanwhile | undefined {
  const all = happenings(lembar);
  const [first] = all;
  if (first === undefined) return undefined;
  const last = all.reduce((newest, one) => (one.at >= newest.at ? one : newest), first);
  const butir = last.butir === undefined ? undefined : butirLembar(lembar, last.butir);
  const apa =
    butir === undefined
      ? say(`meanwhile-${last.apa === 'jawab' ? 'isian' : last.apa}`)
      : say('lapor-mengisi-butir', { butir: namaButir(butir, lembar.bulan) });
  const oleh = last.olehId === petugas.id ? say('meanwhile-anda') : last.oleh;
  return { apa, oleh, waktu: saat(say, kantor, last.at), sendiri: last.olehId === petugas.id };
}

/** Who did the newest step of the report's life, and when; undefined before it was sent. */
export function latestStep({ say, petugas, kantor }: Say, { work }: Lembar): Meanwhile | undefined {
  if (work?.terakhir === undefined) return undefined;
  const { langkah, oleh, olehId, at } = work.terakhir;
  return {
    apa: say(`meanwhile-${langkah}`),
    oleh: olehId === petugas.id ? say('meanwhile-anda') : oleh,
    waktu: saat(say, kantor, at),
    sendiri: olehId === petugas.id,
  };
}

function saat(say: Say['say'], kantor: Say['kantor'], at: string): string {
  return tanggalPukul(say, Temporal.Instant.from(at).toZonedDateTimeISO(kantor.zona));
}
