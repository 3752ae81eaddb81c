import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, test } from 'vitest';
import { kumpulkanFakta } from '../../../src/app/digest/kumpulkan-fakta.ts';
import { renderDigestPdf } from '../../../src/render/pdf/digest-pdf.ts';
import { renderDigestCard } from '../../../src/render/picture/digest-card.ts';
import { transact } from '../../../src/store/tx.ts';
import { emptyFacts, extremeFacts, sampleFacts } from '../../render/sample-facts.ts';
import { type JobsOffice, startJobsOffice } from '../../jobs/jobs-office.ts';
let office: JobsOffice;
beforeAll(async () => { office = await startJobsOffice('2026-04-06T07:00:00+07:00'); });
afterAll(() => office.stop());
test('x', async () => {
  const bot = office.process();
  bot.set('2026-04-06T07:00:00+07:00');
  const { clock, say, kantorCache } = bot.runtime;
  const { versi } = await office.db.prisma.office.findFirstOrThrow();
  const kantor = await kantorCache.get(office.db.prisma, office.officeId, versi);
  const { facts } = await transact(office.db.prisma, (tx) => kumpulkanFakta(tx, { kantor, now: clock.now(), say }, { mingguan: true }));
  console.log(JSON.stringify(facts.perhatian, null, 1), JSON.stringify(facts.serapan.prakiraan));
  for (const [n, f] of [['perak', facts], ['sample', sampleFacts()], ['empty', emptyFacts()], ['extreme', extremeFacts()]] as const) {
    writeFileSync(`/tmp/devN/${n}.pdf`, await renderDigestPdf(f, say));
    writeFileSync(`/tmp/devN/${n}.png`, renderDigestCard(f, say));
  }
});
