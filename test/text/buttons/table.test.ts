import { describe, expect, test } from 'vitest';
import { button, buttonData, readButton } from '../../../src/text/buttons/button.ts';
import { month, oneOf, optional, revision, whole } from '../../../src/text/buttons/shape/part.ts';
import { parts } from '../../../src/text/buttons/shape/parts.ts';
import { BUTTONS, joinOnce, type PayloadOf, type Verb } from '../../../src/text/buttons/table.ts';
import { decodePayload } from '../../../src/text/payload.ts';

/** What a pressed button of this data carries. */
function read<V extends Verb>(verb: V, data: string): PayloadOf<V> | undefined {
  const payload = decodePayload(data);
  return payload && readButton(verb, payload);
}

describe('a button carries its parts in the order of the table, and gives them back by name', () => {
  test.each<[string, Verb, object]>([
    ['v1|ringkasan.status|1.2026-03|0', 'ringkasan.status', { office: 1, month: '2026-03' }],
    ['v1|petugas.daftar|1|0', 'petugas.daftar', { office: 1 }],
    ['v1|petugas.daftar|1.2|0', 'petugas.daftar', { office: 1, page: 2 }],
    ['v1|kalender.hapus|1.2026-04-03|7', 'kalender.hapus', { office: 1, day: '2026-04-03', revision: 7 }],
    [
      'v1|verif.ya|1.12-a|3',
      'verif.ya',
      { office: 1, report: { reportId: 12, status: 'diajukan' }, revision: 3 },
    ],
    ['v1|verif.buka|1.12|3', 'verif.buka', { office: 1, report: { reportId: 12 }, revision: 3 }],
    ['v1|verif.antri|1.semua.2|0', 'verif.antri', { office: 1, month: 'semua', page: 2 }],
    ['v1|lapor.isi|9.2026-03|0', 'lapor.isi', { reporter: 9, month: '2026-03' }],
    ['v1|lapor.isi|9.2027-01.i4/2026|0', 'lapor.isi', { reporter: 9, month: '2027-01', butir: 'i4/2026' }],
    [
      'v1|lapor.jawab|10.2027-01.i4/2026.tgl-2026-12-31|5',
      'lapor.jawab',
      { reporter: 10, month: '2027-01', butir: 'i4/2026', answer: 'tgl-2026-12-31', revision: 5 },
    ],
    [
      'v1|lapor.alih|9.2026-03.lihat|0',
      'lapor.alih',
      { reporter: 9, month: '2026-03', action: 'lihat', revision: 0 },
    ],
    [
      'v1|lapor.alih|9.2026-03.k4.pakai|812|',
      'lapor.alih',
      { reporter: 9, month: '2026-03', butir: 'k4', action: 'pakai', revision: 812 },
    ],
    [
      'v1|jelas.figur|1.2026-03.i1p2|0',
      'jelas.figur',
      { office: 1, month: '2026-03', figure: { kind: 'indikator', indikatorId: 1, reporterId: 2 } },
    ],
    ['v1|rencana.jawab|4.0|2', 'rencana.jawab', { document: 4, choice: 0, revision: 2 }],
    ['v1|rencana.jawab|4.selesai|2', 'rencana.jawab', { document: 4, choice: 'selesai', revision: 2 }],
    ['v1|dialog.titip||0', 'dialog.titip', {}],
  ])('%s', (data, verb, payload) => {
    const written = data.replace(/\|$/, '');
    // biome-ignore lint/suspicious/noExplicitAny: the table's rows are of different verbs
    expect(button('x', verb, payload as any)).toEqual({ label: 'x', data: written });
    expect(read(verb, written)).toEqual(payload);
  });
});

test('the longest answer of a database as large as a province fits', () => {
  const answer = {
    reporter: 84_000,
    month: '2027-01',
    butir: 'i9999999/2026',
    answer: 'pasti-2026-12-31',
    revision: 99,
  } as const;
  expect(read('lapor.jawab', buttonData('lapor.jawab', answer))).toEqual(answer);
});

test.each<[string, Verb]>([
  ['v1|lapor.isi|12.2026-03.k7/2026|0', 'lapor.isi'],
  ['v1|lapor.isi|12.2026-03.i7/1926|0', 'lapor.isi'],
  ['v1|lapor.isi|12.2026-13|0', 'lapor.isi'],
  ['v1|lapor.jawab|12.2026-03.i7.Nihil|0', 'lapor.jawab'],
  ['v1|lapor.jawab|12.2026-03.i7|0', 'lapor.jawab'],
  ['v1|petugas.orang|1|0', 'petugas.orang'],
  ['v1|petugas.orang|1.2.3|0', 'petugas.orang'],
  ['v1|petugas.orang|1.-2|0', 'petugas.orang'],
  ['v1|petugas.orang|1.99999999999|0', 'petugas.orang'],
  ['v1|undang.peran|1.raja|0', 'undang.peran'],
  ['v1|ringkasan.status||0', 'ringkasan.status'],
  ['v1|dialog.titip|1|0', 'dialog.titip'],
  ['v1|ringkasan.status|1.2026-03|0', 'ringkasan.bulan'],
])('%s is not what a button %s carries', (data, verb) => {
  expect(read(verb, data)).toBeUndefined();
});

test('a number with zeros in front is the same number', () => {
  expect(read('kalender.lihat', `v1|kalender.lihat|${'1'.padStart(28, '0')}|0`)).toEqual({ office: 1 });
});

test('tables are joined, and a verb that two of them have does not compile', () => {
  const one = { 'a.b': parts({ office: whole }) };
  const other = { 'a.c': parts({ month, which: optional(oneOf('x')), revision }) };
  expect(Object.keys(joinOnce(one, other))).toEqual(['a.b', 'a.c']);
  // @ts-expect-error the verb `a.b` stands in both
  joinOnce(one, other, { 'a.b': parts({}) });
});

test('a drawer has to give what the table says, to the compiler and to the program', () => {
  // @ts-expect-error the month is missing
  expect(() => button('x', 'ringkasan.status', { office: 1 })).toThrow('without its month');
  // @ts-expect-error no such verb
  expect(() => button('x', 'ringkasan.tidak_ada', {})).toThrow();
});

test('no table is left out when they are joined', () => {
  expect(Object.keys(BUTTONS).length).toBeGreaterThan(120);
});
