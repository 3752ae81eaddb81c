import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
const MIDDAY = '2026-04-06T13:00:00+07:00';

beforeAll(async () => {
  office = await startOffice({ now: MIDDAY, content: '2026-04-06T12:59:00+07:00' });
});
afterAll(() => office?.stop());

test('the sekcam reads what the present pace does not reach, and where one of the figures comes from', async () => {
  const sekcam = office.person('Sekcam');
  await sekcam.say('/status');
  expect(sekcam.last().text).toContain('⚠ Dengan laju sekarang: ');
  await sekcam.tap('Perlu perhatian 5');
  const list = sekcam.last();
  // Nobody of a desa is named where no desa has a target of its own at stake, and nobody is blamed.
  expect(list.inlineKeyboard.flat().map(({ text }) => text)).not.toContain('Per desa 0');
  await sekcam.pressData(list, `v1|ringkasan.perhatian|${office.officeId}.2026-03.desa.99|0`);
  expect(sekcam.last().text).toContain('Tidak ada yang perlu diperhatikan');
  await sekcam.tap('Per program 5');
  const [first] = sekcam.last().inlineKeyboard.flat();
  await sekcam.tap(first!.text);
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/progres/attention-sekcam.txt');
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});

test('an operator of a desa presses neither of the two', async () => {
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/capaian');
  for (const verb of ['ringkasan.perhatian', 'ringkasan.sasaran']) {
    const before = operator.last().text;
    await operator.pressData(operator.last(), `v1|${verb}|${office.officeId}.2026-03.program.0|0`);
    expect(operator.last().text).toBe(before);
  }
});
