import { createHash } from 'node:crypto';
import type { Decimal } from 'decimal.js';
import type { Doubt } from '../../app/realisasi/doubt-answer.ts';
import type { TanyaAngka, TanyaUang } from '../../app/realisasi/pertanyaan.ts';
import { storeAnswer } from '../../domain/answer-parts.ts';
import { tahunButir } from '../../domain/butir.ts';
import { denganSatuan, kataIsi } from '../../render/kata-isi.ts';
import { namaBulan } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Say } from '../../text/translator.ts';
import type { Turn } from '../shared/turn.ts';
import { tempatButir } from './alur.ts';
import { answerLabel } from './answer-label.ts';
import type { Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import type { TempatRagu } from './tempat.ts';

/** A few letters that tell one doubtful answer from another, so that an old button is known. */
export function sidikRagu({ p, b, k, answers }: TempatRagu): string {
  return createHash('sha256')
    .update([p, b, k, ...answers.map((one) => JSON.stringify(one))].join('|'))
    .digest('hex')
    .slice(0, 10);
}

/** Verb of the buttons that choose a reading; answered by the waiting step, which knows the readings. */
export const VERB_BACAAN = 'lapor.bacaan';

function question(say: Say, { lembar }: Meja, tanya: TanyaAngka | TanyaUang, doubt: Doubt): string {
  const show = (nilai: Decimal | undefined) => (nilai === undefined ? '-' : denganSatuan(tanya.butir, nilai));
  const bulan = namaBulan(say, lembar.bulan);
  const typed = doubt.readings[0]!.answer;
  const tahun = tahunButir(tanya.butir, lembar.bulan);
  const pairs = (doubt.alike ?? []).map((one) => say('lapor-nama-pasangan', { ...one }));
  return say(`lapor-ragu-${doubt.kode}`, {
    nilai: kataIsi(say, tanya.butir, { keadaan: 'nilai', ...typed }, tahun),
    posisi: show(doubt.data.posisiSebelumnya),
    sisa: show(doubt.data.sisaPagu),
    target: show(doubt.data.target),
    biasa: show(doubt.data.biasa),
    nama: listAnd(say, pairs),
    bulan,
  });
}

/** Asks once, with every reading as a button; another answer may be typed instead. Each reading is kept whole. */
export function ajukanRagu(turn: Turn, meja: Meja, tanya: TanyaAngka | TanyaUang, doubt: Doubt): void {
  const { say } = turn;
  const { lembar } = meja;
  const bulan = namaBulan(say, lembar.bulan);
  const args: TempatRagu = {
    ...tempatButir(lembar, tanya.butir),
    kode: doubt.kode,
    answers: doubt.readings.map(({ answer }) => storeAnswer(answer)),
  };
  const sidik = sidikRagu(args);
  turn.balas({
    teks: `${question(say, meja, tanya, doubt)} ${ending(say, doubt)}`,
    tombol: doubt.readings.map(({ arti, answer }, index) => [
      {
        label: label(say, doubt.kode, arti, { nilai: answerLabel(say, tanya.butir, answer), bulan }),
        data: encodePayload(VERB_BACAAN, `${sidik}.${index}`),
      },
    ]),
  });
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'ragu', args });
}

/** What is wanted of the person: to choose, or to say yes. */
function ending(say: Say, { kode, readings }: Doubt): string {
  if (kode === 'nama_mirip') return say('lapor-nama-satu-atau-dua');
  return readings.length > 1 ? say('lapor-mana-yang-benar') : say('lapor-benar-begitu');
}

function label(
  say: Say,
  kode: Doubt['kode'],
  arti: Doubt['readings'][number]['arti'],
  vars: { nilai: string; bulan: string },
): string {
  if (kode === 'nama_mirip' && arti === 'sesuai') return say('lapor-bacaan-dua_nama', vars);
  return say(`lapor-bacaan-${arti}`, vars);
}
