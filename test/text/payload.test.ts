import { describe, expect, test } from 'vitest';
import { decodeSasaran, encodeSasaran } from '../../src/chat/realisasi/nomor.ts';
import { decodePayload, encodePayload } from '../../src/text/payload.ts';

const bolakBalik = (verb: string, id: string, revisi: number) =>
  decodePayload(encodePayload(verb, id, revisi));

describe('what a button carries', () => {
  test.each([
    ['lapor.jawab', '12.2026-03.i7.nihil', 3],
    ['lapor.jawab', '10.2027-01.i4/2026.sudah', 0],
    ['status.butir', '1.2027-02.10.i4/2026', 0],
    ['x', '', 0],
  ])('%s %s %i comes back as it was', (verb, id, revisi) => {
    expect(bolakBalik(verb, id, revisi)).toEqual({ verb, id, revisi });
  });

  test('the longest answer of a database as large as a province fits', () => {
    const sasaran = {
      pelaporId: 84_000,
      bulan: '2027-01',
      kunci: 'i9999999/2026',
      aksi: 'lama-2026-12-31',
    } as const;
    const payload = bolakBalik('lapor.jawab', encodeSasaran(sasaran), 99);
    expect(decodeSasaran(payload!.id)).toEqual(sasaran);
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

test.each(['12.2026-03.k7/2026', '12.2026-03.i7/1926', '12.2026-13', '12.2026-03.i7.Nihil'])(
  'a forged item is refused: %s',
  (id) => {
    expect(decodeSasaran(id)).toBeUndefined();
  },
);
