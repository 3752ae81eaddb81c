import { Decimal } from 'decimal.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buangPerubahan } from '../../../src/app/realisasi/buang-perubahan.ts';
import { catatIsian } from '../../../src/app/realisasi/catat-isian.ts';
import { kirimLaporan } from '../../../src/app/realisasi/kirim-laporan.ts';
import { versiDraf } from '../../../src/app/realisasi/lembar.ts';
import { mulaiUbah } from '../../../src/app/realisasi/mulai-ubah.ts';
import { tambahBukti, tambahKendala } from '../../../src/app/realisasi/tambah-lampiran.ts';
import { addBulan, type Bulan } from '../../../src/domain/bulan.ts';
import { type Gate, gate, someoneWaits } from './interleaving.ts';
import { type DiMeja, mejaUji } from './meja-uji.ts';

let kantor: Awaited<ReturnType<typeof mejaUji>>;
let bulan: Bulan = '2026-03';
beforeAll(async () => {
  kantor = await mejaUji();
});
/** Every test has a month of its own. */
beforeEach(() => {
  bulan = addBulan(bulan, 1);
});
afterAll(() => kantor.stop());

/** Does something at the table of Desa Sembung on the first day on which the month is open. */
const di = <T>(work: (meja: DiMeja) => Promise<T>) =>
  kantor.di(work, { bulan, now: `${addBulan(bulan, 1)}-01T08:00:00+07:00` });

type Act = (meja: DiMeja) => Promise<{ ok: boolean; refusal?: { code: string } }>;

/** Answers the item at a place with a number, as the sheet that was read shows the report. */
const answer =
  (place: number, nilai: number): Act =>
  ({ act, lembar }) => {
    const counted = lembar.butir.filter((one) => 'indikator' in one && one.indikator.jenisNilai === 'jumlah');
    const isi = { butir: counted[place]!.kunci, keadaan: 'nilai' as const, nilai: new Decimal(nilai) };
    return catatIsian(act, lembar, { ...isi, anomali: [] }, { versi: versiDraf(lembar) });
  };
const send: Act = ({ act, lembar }) => kirimLaporan(act, lembar, { versi: versiDraf(lembar) });
const correct: Act = ({ act, lembar }) => mulaiUbah(act, lembar, 'salah ketik');
const discard: Act = ({ act, lembar }) => buangPerubahan(act, lembar, versiDraf(lembar));
const photo: Act = ({ act, lembar }) => tambahBukti(act, lembar, { fileId: 'foto', nama: 'foto.jpg' });
const obstacle: Act = ({ act, lembar }) => tambahKendala(act, lembar, { butir: [], teks: 'jalan putus' });

const code = (result: Awaited<ReturnType<Act>>) => (result.ok ? 'ok' : result.refusal?.code);

/** The first act reads, the second is done from beginning to end, and only then the first one writes. */
async function readBefore(first: Act, second: Act): Promise<(string | undefined)[]> {
  const door = gate();
  const slow = di(async (meja) => {
    await door.pass();
    return await first(meja);
  });
  await door.reached;
  const quick = await di(second);
  door.open();
  return [code(await slow), code(quick)];
}

/** The first act has written and not committed; the second has read before, and waits for it with its writing. */
async function writtenBefore(first: Act, second: Act): Promise<(string | undefined)[]> {
  const [read, written] = [gate(), gate()];
  const later = di(async (meja) => {
    await read.pass();
    return await second(meja);
  });
  await read.reached;
  const earlier = di(async (meja) => {
    const result = await first(meja);
    await written.pass();
    return result;
  });
  await written.reached;
  await releaseWhenWaiting(read, written);
  return [code(await earlier), code(await later)];
}

async function releaseWhenWaiting(read: Gate, written: Gate): Promise<void> {
  read.open();
  await someoneWaits(kantor.db);
  written.open();
}

/** What is stored: values by item in the draft and in the newest revision. */
async function stored() {
  const report = await kantor.db.prisma.report.findFirstOrThrow({
    where: { bulan, reporter: { kode: '35.17.01.2006' } },
    include: { draft: { include: { answers: true } }, realisasi: true, bukti: true, kendala: true },
  });
  const values = (rows: { butir: string; nilai: { toNumber(): number } | null; keadaan: string }[]) =>
    rows.map((one) => one.nilai?.toNumber() ?? one.keadaan).sort();
  return {
    revisi: report.revisi,
    draft: report.draft && { jenis: report.draft.jenis, isi: values(report.draft.answers) },
    sent: values(report.realisasi.filter((one) => one.revisi === report.revisi)),
    lampiran: [...report.bukti, ...report.kendala].map((one) => one.revisi),
  };
}

/** Both orders in which two transactions can meet that have read the same. */
const ORDERS = { readBefore, writtenBefore };

describe.each(Object.keys(ORDERS) as (keyof typeof ORDERS)[])('%s', (order) => {
  const meet = ORDERS[order];
  /** In the order in which they are stored: `readBefore` names the one that waits first. */
  const inOrder = async (earlier: Act, later: Act) =>
    order === 'readBefore' ? (await meet(later, earlier)).reverse() : await meet(earlier, later);

  test('an answer beside Kirim is not deleted with the draft: the sending is refused', async () => {
    await di(answer(0, 7));
    expect(await inOrder(answer(1, 6), send)).toEqual(['ok', 'draf-berubah']);
    expect(await stored()).toMatchObject({ revisi: 0, draft: { isi: [6, 7] } });
    expect(code(await di(send))).toBe('ok');
    expect(await stored()).toMatchObject({ revisi: 1, draft: null, sent: [6, 7] });
  });

  test('an answer after Kirim does not begin a draft of what was sent, without a reason', async () => {
    await di(answer(1, 6));
    expect(await inOrder(send, answer(1, 5))).toEqual(['ok', 'draf-berubah']);
    expect(await stored()).toMatchObject({ revisi: 1, draft: null, sent: [6] });
    expect(code(await di(answer(1, 5)))).toBe('sudah-terkirim');
  });

  test('the first answers of two operators: one opens the report, the other looks again', async () => {
    expect(await inOrder(answer(1, 6), answer(0, 1))).toEqual(['ok', 'draf-berubah']);
    expect(code(await di(answer(0, 1)))).toBe('ok');
    expect(await stored()).toMatchObject({ draft: { isi: [1, 6] } });
  });

  test('an answer beside the giving up of a correction is neither lost nor a draft without a reason', async () => {
    await di(answer(1, 6));
    await di(send);
    await di(correct);
    expect(await inOrder(discard, answer(1, 5))).toEqual(['ok', 'draf-berubah']);
    expect(await stored()).toMatchObject({ draft: null, sent: [6] });
    await di(correct);
    expect(await inOrder(answer(1, 5), discard)).toEqual(['ok', 'draf-berubah']);
    expect(await stored()).toMatchObject({ draft: { jenis: 'ubah', isi: [5] } });
  });

  test('two open a correction: the reason of the first stays', async () => {
    await di(answer(1, 6));
    await di(send);
    expect(await inOrder(correct, correct)).toEqual(['ok', 'draf-berubah']);
    expect(code(await di(correct))).toBe('ubah-berubah');
  });

  test.each([
    ['a photo', photo],
    ['an obstacle', obstacle],
  ])('%s beside Kirim: the summary did not show it, so it is shown again', async (_, attach) => {
    await di(answer(1, 6));
    expect(await inOrder(attach, send)).toEqual(['ok', 'draf-berubah']);
    expect(await stored()).toMatchObject({ revisi: 0, lampiran: [0] });
    await di(send);
    expect(await stored()).toMatchObject({ revisi: 1, lampiran: [1] });
  });

  test.each([
    ['a photo', photo],
    ['an obstacle', obstacle],
  ])('%s after Kirim belongs to a draft of its own', async (_, attach) => {
    await di(answer(1, 6));
    expect(await inOrder(send, attach)).toEqual(['ok', 'ok']);
    expect(await stored()).toMatchObject({ revisi: 1, draft: { isi: [] }, lampiran: [0] });
  });
});
