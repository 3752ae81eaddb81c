import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import type { Month } from '../../src/domain/kalender/month.ts';
import { indikatorButirKey } from '../../src/domain/realisasi/butir.ts';
import type { Angka, Plan } from '../../src/domain/rencana/plan.ts';
import { exampleReporters, planOfOffice, sourceLines } from '../support/example/example-plans.ts';
import { type Content, officeAngka, report } from '../support/example/made-up-reports.ts';

describe('Randuagung, from the three documents of its twelve desa', () => {
  const plan = planOfOffice('randuagung');
  const timing = (desa: number, count: number, good: string, unwanted: string): Content => ({
    date: desa < count ? good : unwanted,
  });

  test('the IKU of 2026 is 33 of 36 documents in time, whichever month they were reported in', () => {
    const angka = report('randuagung', plan, '2026-12', {
      'desa/rkpdes': (desa) => timing(desa, 11, '2026-09-30', '2026-10-01'),
      'desa/apbdes': (desa) =>
        desa < 6
          ? { month: '2025-12', year: 2026, date: '2025-12-28' }
          : timing(desa, 10, '2025-12-31', '2026-01-01'),
      'desa/lppdes': () => ({ date: '2026-03-31' }),
    });
    const office = officeAngka('randuagung', plan, angka, 2026);
    expect(office('7.01.06/1').value).toBe('91.67');
    expect(office('7.01.06/2').value).toBe('83.33');
    expect(office('7.01.06/3')).toEqual({ value: '100.00', capaian: '100.00' });
    expect(office('sasaran/1.2/1')).toEqual({ value: '91.67', capaian: '99.64' });
  });

  test('ten of twelve in time is 83,33 %, the target that TC-27 prints', () => {
    const angka = report('randuagung', plan, '2026-12', {
      'desa/rkpdes': (desa) => timing(desa, 10, '2026-09-01', '2026-11-01'),
    });
    expect(officeAngka('randuagung', plan, angka, 2026)('7.01.06/1').value).toBe('83.33');
  });
});

describe('Kemangkon, from its nineteen desa', () => {
  const plan = planOfOffice('kemangkon');
  const lines = sourceLines('kemangkon');
  const cells = (from: number, until: number, columns: number) =>
    lines
      .slice(from - 1, until)
      .filter((line) => line.includes('\t'))
      .map((line) => line.split('\t').slice(0, columns));
  /** The document spells three desa otherwise than the official list. */
  const officialName = (name: string) =>
    name.replace('GAMBARSAARI', 'GAMBARSARI').replace('PLUMUTAN', 'PELUMUTAN').toLowerCase();

  test('18 of 19 desa in order are 94,74 %, as line 230 prints, not the 100 % of line 231', () => {
    const angka = report('kemangkon', plan, '2024-12', {
      'desa/tertib-administrasi': (desa) => (desa < 18 ? { date: '2024-11-20' } : { state: 'belum' }),
    });
    expect(officeAngka('kemangkon', plan, angka, 2024)('7.01.06.2.01/1')).toMatchObject({
      value: '94.74',
    });
    expect(lines[229]).toContain('94,74%');
    expect(lines[230]).toContain('\t100%\t100%');
  });

  test('stunting is 214 of 3.350 = 6,39 %, never the mean of the desa', () => {
    const rows = cells(493, 511, 6);
    const byName = new Map(
      rows.map(([name, balita, , , stunted]) => [officialName(name!), { balita, stunted }]),
    );
    const name = new Map(exampleReporters('kemangkon').map((one) => [one.kode, one.name.toLowerCase()]));
    const angka = report('kemangkon', plan, '2024-08', {
      'desa/stunting': (_, kode) => {
        const row = byName.get(name.get(kode)!)!;
        return { value: new Decimal(row.stunted!), denominator: new Decimal(row.balita!) };
      },
    });
    expect(angka).toHaveLength(19);
    expect(officeAngka('kemangkon', plan, angka, 2024)('desa/stunting').value).toBe('6.39');
    const mean = rows
      .reduce((sum, row) => sum.plus(new Decimal(row[4]!).div(row[1]!).times(100)), new Decimal(0))
      .div(rows.length);
    expect(mean.toFixed(2)).toBe('6.29');
  });

  test('IDM by the codes that the document prints: its mean puts eleven desa below, as line 457 says', () => {
    const rows = cells(421, 440, 8).map(([, kode, , , , , value]) => ({
      kode: kode!.replace(/^(\d\d)(\d\d)(\d\d)(\d{4})$/, '$1.$2.$3.$4'),
      value: new Decimal(value!.replace(',', '.')),
    }));
    const angka = report('kemangkon', plan, '2024-12', {
      'desa/idm': (_, kode) => ({ value: rows.find((row) => row.kode === kode)!.value }),
    });
    expect(angka).toHaveLength(19);
    const mean = officeAngka('kemangkon', plan, angka, 2024)('desa/idm').value!;
    expect(mean).toBe('0.70');
    const exact = rows.reduce((sum, { value }) => sum.plus(value), new Decimal(0)).div(19);
    expect(rows.filter(({ value }) => value.lt(exact))).toHaveLength(11);
  });

  test('active institutions are added up before they are divided', () => {
    const angka = report('kemangkon', plan, '2024-12', {
      'desa/lembaga-aktif': (desa) => ({
        value: new Decimal(desa === 0 ? 0 : 5),
        denominator: new Decimal(desa === 0 ? 10 : 5),
      }),
    });
    expect(officeAngka('kemangkon', plan, angka, 2024)('7.01.03/1').value).toBe('90.00');
  });
});

describe('Balapulang, from its twenty desa', () => {
  /** Two desa mandiri, three maju, one exactly at each border below them, the others berkembang. */
  const idm = (desa: number) =>
    new Decimal(['0.8156', '0.9', '0.7073', '0.75', '0.8155', '0.7072'][desa] ?? '0.65');
  const status = (plan: Plan, month: Month) =>
    report('balapulang', plan, month, {
      'desa/idm': (desa) => ({ value: idm(desa) }),
      'desa/tertib-administrasi': (desa) => (desa < 14 ? { date: `${month}-01` } : { state: 'belum' }),
    });

  test('murni counts desa by their status, borders belonging below', () => {
    const plan = planOfOffice('balapulang', 'murni');
    const office = officeAngka('balapulang', plan, status(plan, '2021-12'), 2021);
    expect(office('sasaran/2.1/1')).toEqual({ value: '0.00', capaian: '100.00' });
    expect(office('sasaran/2.1/2').value).toBe('15.00');
    expect(office('sasaran/2.1/3').value).toBe('2.00');
  });

  test('perubahan: percentages of 20 desa, and what was gained since last year', () => {
    const plan = planOfOffice('balapulang', 'perubahan');
    const desa = [
      ...status(plan, '2022-12'),
      ...report('balapulang', plan, '2022-05', {
        'desa/gangguan-trantibum': (at) =>
          at < 3 ? { value: new Decimal(3), denominator: new Decimal(at === 0 ? 4 : 3) } : { state: 'nihil' },
      }),
    ];
    const ikm = plan.indikators.find(({ namaPendek }) => namaPendek === 'IKM kecamatan')!;
    const ikmValue: Angka = {
      ...desa[0]!,
      butir: indikatorButirKey(ikm.id),
      indikatorId: ikm.id,
      reporterId: 99,
      value: new Decimal('81.79'),
    };
    const last: Record<string, string> = { [ikm.key]: '80.54', '7.01.03/1': '5', '7.01.03/2': '10' };
    const orderly = plan.indikators.find(({ namaPendek }) => namaPendek === 'Desa tertib administrasi')!.key;
    const office = officeAngka(
      'balapulang',
      plan,
      [...desa, ikmValue],
      2022,
      ({ key }) => new Decimal(last[key] ?? (key === orderly ? '50' : Number.NaN)),
    );
    expect(office('7.01.03/1')).toEqual({ value: '10.00', capaian: '200.00' });
    expect(office('7.01.03/2').value).toBe('15.00');
    expect(office('7.01.04/1').value).toBe('90.00');
    expect(office(orderly)).toEqual({ value: '70.00', capaian: '100.00' });
    expect(office('iku/1')).toEqual({ value: '1.25', capaian: '100.00' });
    expect(office('iku/2')).toEqual({ value: '20.00', capaian: '100.00' });
    expect(office('iku/3').value).toBe('5.00');
    expect(office('iku/4').value).toBe('5.00');
  });
});

test('Perak counts what its thirteen desa reported: 78 institutions, 26 documents', () => {
  const plan = planOfOffice('perak');
  const angka = report('perak', plan, '2026-12', {
    'desa/lembaga-aktif': () => ({ value: new Decimal(6) }),
    'desa/lpj-apbdes': () => ({ date: '2026-03-31' }),
    'desa/realisasi-semester-1': (desa) => (desa < 12 ? { date: '2026-08-01' } : { state: 'belum' }),
  });
  const office = officeAngka('perak', plan, angka, 2026);
  expect(office('7.01.03.2.01/1')).toEqual({ value: '78.00', capaian: '100.00' });
  expect(office('7.01.06.2.01/1')).toEqual({ value: '25.00', capaian: '96.15' });
});
