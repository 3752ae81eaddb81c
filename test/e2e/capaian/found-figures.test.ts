import { afterEach, expect, test } from 'vitest';
import { answer } from '../../support/e2e/sent-reports.ts';
import { type SmallOffice, startSmallOffice } from '../../support/office/small-office.ts';
import { readPdf } from '../../support/render/read-pdf.ts';

let office: SmallOffice;
afterEach(async () => {
  const faults = office.faults();
  await office.stop();
  expect(faults).toEqual([]);
});

/** The text of the PDF that somebody got last. */
function pdfOf(name: string): string {
  const document = office
    .person(name)
    .messages()
    .findLast((one) => one.document !== undefined);
  const { pages } = readPdf(office.file(document!.document!.fileId));
  return pages
    .flat()
    .map(({ text }) => text)
    .join(' ');
}

/** Reports what is asked in turn; what begins with > is a button. */
async function report(name: string, answers: readonly string[]): Promise<void> {
  const person = office.person(name);
  await person.say('/lapor');
  for (const one of [...answers, '>^Kirim$']) {
    if (one.startsWith('>')) await person.tap(new RegExp(one.slice(1)));
    else await person.say(one);
  }
  expect(answer(person)).toContain('Diterima');
}

test('a DPA of one of two sub kegiatan is used, and nothing says that none was entered', async () => {
  office = await startSmallOffice('dpa-sebagian', { now: '2026-01-20T09:00:00+07:00' });
  const kasubbag = office.person('Kasubbag');
  await kasubbag.say('/dpa');
  await kasubbag.tap(/^Kirim daftar/);
  await kasubbag.say('7.01.02.2.01.0001 Layanan 8.000.000');
  await kasubbag.tap(/^Ubah tanggal/);
  await kasubbag.say('2-1-2026');
  await kasubbag.tap(/^Sahkan/);

  office.setClock('2026-02-03T09:00:00+07:00');
  await report('Satu', ['1', '1.000.000', '1', '1.000.000']);
  const sekcam = office.person('Sekcam');
  await sekcam.say('/status');
  expect(answer(sekcam)).toContain('11,11 %');
  await sekcam.say('/digest');
  const pdf = pdfOf('Sekcam');
  expect(pdf).toContain('11,11');
  expect(pdf).toContain('DPA untuk 1 dari 2 sub kegiatan');
  expect(pdf).not.toContain('belum dimasukkan');
});
