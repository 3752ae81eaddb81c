import { expect, test } from 'vitest';
import { separateFollowUp } from '../../../src/app/digest/separate-follow-up.ts';

test.each([
  ['SPJ belum lengkap. TL: ditagih 10 April', 'SPJ belum lengkap.', 'ditagih 10 April'],
  ['SPJ belum lengkap, tl: ditagih', 'SPJ belum lengkap', 'ditagih'],
  ['Genset rusak\nTindak lanjut: dipinjam dari desa', 'Genset rusak', 'dipinjam dari desa'],
  ['Genset rusak. Tindak lanjutnya : dipinjam', 'Genset rusak.', 'dipinjam'],
  ['Belum ada kendala', 'Belum ada kendala', undefined],
  ['Rapat ditunda. TL:', 'Rapat ditunda. TL:', undefined],
  ['TL: ditagih', 'TL: ditagih', undefined],
  ['Nomor HTL: 5 belum keluar', 'Nomor HTL: 5 belum keluar', undefined],
])('%j', (text, kendala, followUp) => {
  expect(separateFollowUp(text)).toEqual({ kendala, followUp });
});
