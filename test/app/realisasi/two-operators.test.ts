import { Decimal } from 'decimal.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attachBukti, attachKendala } from '../../../src/app/realisasi/add-attachment.ts';
import { discardCorrection } from '../../../src/app/realisasi/discard-correction.ts';
import { recordEntry } from '../../../src/app/realisasi/record-entry.ts';
import { draftVersion } from '../../../src/app/realisasi/sheet/open-sheet.ts';
import { startCorrection } from '../../../src/app/realisasi/start-correction.ts';
import { submitReport } from '../../../src/app/realisasi/submit-report.ts';
import { addMonths, type Month } from '../../../src/domain/kalender/month.ts';
import { gate, type Latch, someoneWaits } from '../../support/office/interleaving.ts';
import { type AtDesk, testDesk } from '../../support/office/test-desk.ts';

let office: Awaited<ReturnType<typeof testDesk>>;
let month: Month = '2026-03';
beforeAll(async () => {
  office = await testDesk();
});
/** Every test has a month of its own. */
beforeEach(() => {
  month = addMonths(month, 1);
});
afterAll(() => office.stop());

/** Does something at the table of Desa Sembung on the first day on which the month is open. */
const at = <T>(work: (desk: AtDesk) => Promise<T>) =>
  office.at(work, { month, now: `${addMonths(month, 1)}-01T08:00:00+07:00` });

type Act = (desk: AtDesk) => Promise<{ ok: boolean; refusal?: { code: string } }>;

/** Answers the item at a place with a number, as the sheet that was read shows the report. */
const answer =
  (place: number, value: number): Act =>
  ({ act, sheet }) => {
    const counted = sheet.butir.filter((one) => 'indikator' in one && one.indikator.jenisNilai === 'jumlah');
    const content = { butir: counted[place]!.key, state: 'nilai' as const, value: new Decimal(value) };
    return recordEntry(act, sheet, { ...content, anomaly: [] }, { version: draftVersion(sheet) });
  };
const send: Act = ({ act, sheet }) => submitReport(act, sheet, { version: draftVersion(sheet) });
const correct: Act = ({ act, sheet }) => startCorrection(act, sheet, 'salah ketik');
const discard: Act = ({ act, sheet }) => discardCorrection(act, sheet, draftVersion(sheet));
const photo: Act = ({ act, sheet }) => attachBukti(act, sheet, { fileId: 'foto', name: 'foto.jpg' });
const obstacle: Act = ({ act, sheet }) => attachKendala(act, sheet, { butir: [], text: 'jalan putus' });

const code = (result: Awaited<ReturnType<Act>>) => (result.ok ? 'ok' : result.refusal?.code);

/** The first act reads, the second is done from beginning to end, and only then the first one writes. */
async function readBefore(first: Act, second: Act): Promise<(string | undefined)[]> {
  const door = gate();
  const slow = at(async (desk) => {
    await door.pass();
    return await first(desk);
  });
  await door.reached;
  const quick = await at(second);
  door.open();
  return [code(await slow), code(quick)];
}

/** The first act has written and not committed; the second has read before, and waits for it with its writing. */
async function writtenBefore(first: Act, second: Act): Promise<(string | undefined)[]> {
  const [read, written] = [gate(), gate()];
  const later = at(async (desk) => {
    await read.pass();
    return await second(desk);
  });
  await read.reached;
  const earlier = at(async (desk) => {
    const result = await first(desk);
    await written.pass();
    return result;
  });
  await written.reached;
  await releaseWhenWaiting(read, written);
  return [code(await earlier), code(await later)];
}

async function releaseWhenWaiting(read: Latch, written: Latch): Promise<void> {
  read.open();
  await someoneWaits(office.db);
  written.open();
}

/** What is stored: values by item in the draft and in the newest revision. */
async function stored() {
  const report = await office.db.prisma.report.findFirstOrThrow({
    where: { month, reporter: { kode: '35.17.01.2006' } },
    include: { draft: { include: { answers: true } }, realisasi: true, bukti: true, kendala: true },
  });
  const values = (rows: { butir: string; value: { toNumber(): number } | null; state: string }[]) =>
    rows.map((one) => one.value?.toNumber() ?? one.state).sort();
  return {
    revision: report.revision,
    draft: report.draft && { kind: report.draft.kind, content: values(report.draft.answers) },
    sent: values(report.realisasi.filter((one) => one.revision === report.revision)),
    attachments: [...report.bukti, ...report.kendala].map((one) => one.revision),
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
    await at(answer(0, 7));
    expect(await inOrder(answer(1, 6), send)).toEqual(['ok', 'draf-berubah']);
    expect(await stored()).toMatchObject({ revision: 0, draft: { content: [6, 7] } });
    expect(code(await at(send))).toBe('ok');
    expect(await stored()).toMatchObject({ revision: 1, draft: null, sent: [6, 7] });
  });

  test('an answer after Kirim does not begin a draft of what was sent, without a reason', async () => {
    await at(answer(1, 6));
    expect(await inOrder(send, answer(1, 5))).toEqual(['ok', 'draf-berubah']);
    expect(await stored()).toMatchObject({ revision: 1, draft: null, sent: [6] });
    expect(code(await at(answer(1, 5)))).toBe('sudah-terkirim');
  });

  test('the first answers of two operators: one opens the report, the other looks again', async () => {
    expect(await inOrder(answer(1, 6), answer(0, 1))).toEqual(['ok', 'draf-berubah']);
    expect(code(await at(answer(0, 1)))).toBe('ok');
    expect(await stored()).toMatchObject({ draft: { content: [1, 6] } });
  });

  test('an answer beside the giving up of a correction is neither lost nor a draft without a reason', async () => {
    await at(answer(1, 6));
    await at(send);
    await at(correct);
    expect(await inOrder(discard, answer(1, 5))).toEqual(['ok', 'draf-berubah']);
    expect(await stored()).toMatchObject({ draft: null, sent: [6] });
    await at(correct);
    expect(await inOrder(answer(1, 5), discard)).toEqual(['ok', 'draf-berubah']);
    expect(await stored()).toMatchObject({ draft: { kind: 'ubah', content: [5] } });
  });

  test('two open a correction: the reason of the first stays', async () => {
    await at(answer(1, 6));
    await at(send);
    expect(await inOrder(correct, correct)).toEqual(['ok', 'draf-berubah']);
    expect(code(await at(correct))).toBe('ubah-berubah');
  });

  test.each([
    ['a photo', photo],
    ['an obstacle', obstacle],
  ])('%s beside Kirim: the summary did not show it, so it is shown again', async (_, attach) => {
    await at(answer(1, 6));
    expect(await inOrder(attach, send)).toEqual(['ok', 'draf-berubah']);
    expect(await stored()).toMatchObject({ revision: 0, attachments: [0] });
    await at(send);
    expect(await stored()).toMatchObject({ revision: 1, attachments: [1] });
  });

  test.each([
    ['a photo', photo],
    ['an obstacle', obstacle],
  ])('%s after Kirim belongs to a draft of its own', async (_, attach) => {
    await at(answer(1, 6));
    expect(await inOrder(send, attach)).toEqual(['ok', 'ok']);
    expect(await stored()).toMatchObject({ revision: 1, draft: { content: [] }, attachments: [0] });
  });
});
