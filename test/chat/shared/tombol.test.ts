import { expect, test } from 'vitest';
import { potongHalaman } from '../../../src/chat/shared/tombol.ts';
import { createTranslator } from '../../../src/text/translator.ts';

const say = createTranslator('id');
const semua = Array.from({ length: 25 }, (_, at) => at);
const halaman = (nomor: number) =>
  potongHalaman(say, semua, { nomor, perHalaman: 10, pindah: (ke) => `ke.${ke}` });

test.each<[string, number, number]>([
  ['the first', 0, 0],
  ['the last', 2, 2],
  ['one after the last shows the last', 9, 2],
  ['one before the first shows the first', -1, 0],
  ['a forged fraction is cut off', 1.5, 1],
  ['a forged fraction below 0', -0.5, 0],
  ['no number', Number.NaN, 0],
  ['no finite number', Number.POSITIVE_INFINITY, 2],
])('page: %s', (_name, nomor, shown) => {
  const page = halaman(nomor);
  expect(page.nomor).toBe(shown);
  expect(page.isi).toEqual(semua.slice(shown * 10, shown * 10 + 10));
  const wanted = [shown - 1, shown + 1].filter((ke) => ke >= 0 && ke <= 2).map((ke) => `ke.${ke}`);
  expect(page.navigasi.map((one) => 'data' in one && one.data)).toEqual(wanted);
});
