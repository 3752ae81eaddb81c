import { Temporal } from 'temporal-polyfill';
import { type TermStage, termStage } from '../../domain/acting-term.ts';
import { tanggalDi } from '../../domain/kalender.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { type Peran, punyaHak } from '../../domain/peran.ts';
import { roleDenial } from '../../domain/role-rules.ts';
import { type HeldAssignment, lockPeople, officeAssignments } from '../../store/assignments.ts';
import { type OutboxMessage, writeMessages } from '../../store/outbox.ts';
import type { Tx } from '../../store/tx.ts';
import { tanggalHari } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import type { KerjaKantor } from '../pengingat/ingatkan-terjadwal.ts';
import { endRole } from './end-role.ts';
import { yangBerlaku } from './roles-in-force.ts';
import { sebutanPeran } from './sebutan-peran.ts';
import { kabar } from './tell-person.ts';

/** An end that lies further back is recorded, but is no news any more. */
const NEWS_DAYS = 14;

/** An acting role whose end is to be told, with everybody's roles as they are without it. */
interface EndingTerm {
  kerja: KerjaKantor;
  plt: HeldAssignment;
  sampai: Temporal.PlainDate;
  stage: TermStage;
  /** Roles of the others that are in force today. */
  lain: readonly HeldAssignment[];
  /** Of those, who holds the same role of the same unit. */
  sejabat: readonly HeldAssignment[];
}

const hariIniDi = ({ kantor, now }: KerjaKantor) => tanggalDi(now, kantor.zona);

/** Who hears of it beside the person: kasubbag and sekcam, and the camat about a sekcam. */
function pendengar({ plt, lain }: EndingTerm): HeldAssignment[] {
  const peran: Peran[] = plt.peran === 'sekcam' ? ['kasubbag', 'sekcam', 'camat'] : ['kasubbag', 'sekcam'];
  const heads = lain.filter((one) => peran.includes(one.peran) && one.personId !== plt.personId);
  return [...new Map(heads.map((one) => [one.personId, one])).values()];
}

function kata(term: EndingTerm) {
  const { kerja, plt, sampai } = term;
  return {
    nama: plt.nama,
    peran: sebutanPeran(kerja.say, plt, pelaporKantor(kerja.kantor, plt.pelaporId)),
    kantor: kerja.kantor.nama,
    tanggal: tanggalHari(kerja.say, sampai),
    hari: hariIniDi(kerja).until(sampai).days,
  };
}

/** What follows for the office: who holds the role then, or that nobody does, and whether anybody manages its people. */
function akibat(term: EndingTerm): string[] {
  const { kerja, lain, sejabat } = term;
  const { say, kantor } = kerja;
  const nama = sejabat.map((one) => one.nama).join(', ');
  const { peran } = kata({ ...term, plt: { ...term.plt, plt: false } });
  const lines = [sejabat.length > 0 ? say('plt-kembali', { peran, nama }) : say('plt-kosong', { peran })];
  const mengelola = lain.some((one) => punyaHak(one.peran, 'petugas'));
  if (!mengelola) lines.push(say('plt-tanpa-pengelola', { kode: kantor.wilayah }));
  return lines;
}

function untukPimpinan(term: EndingTerm, head: HeldAssignment): Pesan {
  const { kerja, plt, lain, stage } = term;
  const { say, kantor } = kerja;
  const berakhir = stage === 'berakhir';
  const teks = [say(berakhir ? 'plt-pimpinan-berakhir' : 'plt-pimpinan', kata(term)), ...akibat(term)];
  const penugasan = lain.filter((one) => one.personId === head.personId);
  const target = { peran: plt.peran, holderId: plt.personId };
  const boleh = roleDenial({ id: head.personId, penugasan }, 'perpanjang', target) === undefined;
  if (berakhir || !boleh) return { teks: teks.join('\n') };
  const data = encodePayload('petugas.panjang', `${kantor.id}.${plt.id}`);
  return { teks: teks.join('\n'), tombol: [[{ label: say('petugas-perpanjang'), data }]] };
}

function pesanMasa(term: EndingTerm): OutboxMessage[] {
  const { kerja, plt, sampai, stage, sejabat } = term;
  const { say } = kerja;
  const key = (personId: number) => `plt-${plt.id}-${sampai}-${stage}-${personId}`;
  const berakhir = stage === 'berakhir';
  const orangnya = [
    say(berakhir ? 'plt-anda-berakhir' : 'plt-anda', kata(term)),
    // That nobody is left to manage the office is for the last one to know.
    ...(punyaHak(plt.peran, 'petugas') ? akibat(term).slice(1) : []),
  ];
  const pimpinan = pendengar(term);
  const dikabari = new Set(pimpinan.map((one) => one.personId));
  const tetap = berakhir ? sejabat.filter((one) => !dikabari.has(one.personId)) : [];
  return [
    kabar(plt.telegramId, { teks: orangnya.join('\n') }, key(plt.personId)),
    ...pimpinan.map((one) => kabar(one.telegramId, untukPimpinan(term, one), key(one.personId))),
    ...tetap.map((one) =>
      kabar(one.telegramId, { teks: say('plt-kembali-kepada-anda', kata(term)) }, key(one.personId)),
    ),
  ];
}

/**
 * Tells the end of the acting roles of an office: seven days and one day before, on the last day, and after it, when the
 * role also ends in the record with the open invitations made under it. What was extended or ended meanwhile is judged as
 * it is now; what was told is not told again.
 * @returns a note for the log of runs
 */
export async function kabarkanMasaPlt(tx: Tx, kerja: KerjaKantor): Promise<string> {
  const { kantor, now, say } = kerja;
  await lockPeople(tx, kantor.id);
  const semua = await officeAssignments(tx, kantor.id);
  const berlaku = yangBerlaku(semua, now, kantor.zona);
  const messages: OutboxMessage[] = [];
  let ended = 0;
  for (const plt of semua.filter((one) => one.plt && one.sampai !== undefined)) {
    const term = masaPlt(kerja, plt, berlaku);
    if (term === undefined) continue;
    if (term.stage === 'berakhir') {
      await endRole({ tx, now, say, kirim: () => undefined }, { kantor, lama: plt, oleh: 'program' });
      ended += 1;
      if (term.sampai.until(hariIniDi(kerja)).days > NEWS_DAYS) continue;
    }
    messages.push(...pesanMasa(term));
  }
  const written = await writeMessages(tx, messages, { now: new Date(now.epochMilliseconds) });
  return `${written.length} messages, ${ended} acting roles ended`;
}

function masaPlt(
  kerja: KerjaKantor,
  plt: HeldAssignment,
  berlaku: readonly HeldAssignment[],
): EndingTerm | undefined {
  const { kantor } = kerja;
  const sampai = Temporal.PlainDate.from(plt.sampai ?? '');
  const mulai = tanggalDi(Temporal.Instant.fromEpochMilliseconds(plt.mulai.getTime()), kantor.zona);
  const stage = termStage({ sampai, mulai }, hariIniDi(kerja), kantor);
  if (stage === undefined) return undefined;
  // Acting roles that end no later are gone by then.
  const lain = berlaku.filter(
    (one) => one.id !== plt.id && (one.sampai === undefined || one.sampai > sampai.toString()),
  );
  const sejabat = lain.filter((one) => one.peran === plt.peran && one.pelaporId === plt.pelaporId);
  return { kerja, plt, sampai, stage, lain, sejabat };
}
