import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { paguReadings } from '../../../src/app/anggaran/pagu-readings.ts';

test.each<[string, string | undefined, string[]]>([
  ['20525300', '20525300', ['20525300']],
  ['25000000', '20525300', ['25000000']],
  ['40000000', '20525300', ['40000000']],
  ['205253000', '20525300', ['205253000', '20525300']],
  ['20525300000', '20525300', ['20525300000', '20525300']],
  ['2052530', '20525300', ['2052530', '20525300']],
  ['20525.3', '20525300', ['20525.3', '20525300']],
  ['0', '20525300', ['0']],
  ['5', undefined, ['5']],
  ['5', '0', ['5']],
])('%s beside a pagu indikatif of %s can be read as %j', (value, indicative, reading) => {
  const read = paguReadings(
    new Decimal(value),
    indicative === undefined ? undefined : new Decimal(indicative),
  );
  expect(read.map((one) => one.toFixed())).toEqual(reading);
});
