import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await startOffice({ now: '2026-04-06T13:00:00+07:00', content: '2026-04-06T12:59:00+07:00' });
});
afterAll(() => office?.stop());

test('daily-use, what the sekcam misses: status in plain words, of a desa, a unit and a month, with a typing mistake', async () => {
  const sekcam = office.person('Sekcam');
  await sekcam.say('status');
  await sekcam.say('/status sembng');
  await sekcam.say('/status februri');
  await sekcam.say('status gadingmangu februari');
  await sekcam.say('/status Jombang');
  await sekcam.say('/capaian pmd');
  await sekcam.say('/status p');
  await sekcam.say('/capaian per');
  await sekcam.say('terima kasih 🙏');
  await sekcam.say('siap pak');
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/progres/commands-in-words.txt');
});

test('daily-use, the table of sentences: an operator writes lapor and gets the report, thanks and gets thanks', async () => {
  const operator = office.person('Operator Desa Sembung');
  await operator.say('terima kasih');
  await operator.say('makasih min');
  await operator.say('capaian');
  await operator.say('/capaian pmd');
  await operator.say('/capaian maret');
  await operator.say('lapor');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/realisasi/plain-words.txt');
});
