import { describe, expect, test } from 'vitest';
import { decodePayload, encodePayload } from '../../src/text/payload.ts';

const roundTrip = (verb: string, id: string, revision: number) =>
  decodePayload(encodePayload(verb, id, revision));

describe('what a button carries', () => {
  test.each([
    ['lapor.jawab', '12.2026-03.i7.nihil', 3],
    ['lapor.jawab', '10.2027-01.i4/2026.sudah', 0],
    ['status.butir', '1.2027-02.10.i4/2026', 0],
    ['x', '', 0],
  ])('%s %s %i comes back as it was', (verb, id, revision) => {
    expect(roundTrip(verb, id, revision)).toEqual({ verb, id, revision });
  });

  test.each([
    'v1|lapor.isi|1 2|0',
    'v1|Lapor|1|0',
    'v2|lapor.isi|1|0',
    'v1|lapor.isi|1|',
    'v1|lapor.isi|é|0',
  ])('another form is none of ours: %s', (data) => {
    expect(decodePayload(data)).toBeUndefined();
  });

  test('what does not fit Telegram’s 64 bytes is a mistake of the program', () => {
    expect(() => encodePayload('lapor.jawab', 'a'.repeat(50), 0)).toThrow('cannot carry');
    expect(() => encodePayload('lapor.jawab', 'a b', 0)).toThrow('cannot carry');
  });
});
