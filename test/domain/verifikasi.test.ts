import { expect, test } from 'vitest';
import type { StatusLaporan } from '../../src/domain/rencana.ts';
import { type Langkah, statusSetelah } from '../../src/domain/verifikasi.ts';

const STATUS: StatusLaporan[] = ['draf', 'diajukan', 'dikembalikan', 'diverifikasi', 'disetujui'];
const LANGKAH: Langkah[] = ['ajukan', 'kembalikan', 'verifikasi', 'setujui', 'buka'];

test('the whole life of a report: every pair of status and step', () => {
  const table = STATUS.map((status) => [status, ...LANGKAH.map((l) => statusSetelah(status, l) ?? '-')]);
  expect(table).toEqual([
    //               ajukan      kembalikan      verifikasi      setujui      buka
    ['draf', 'diajukan', '-', '-', '-', '-'],
    ['diajukan', 'diajukan', 'dikembalikan', 'diverifikasi', '-', '-'],
    ['dikembalikan', 'diajukan', '-', '-', '-', '-'],
    ['diverifikasi', 'diajukan', 'dikembalikan', '-', 'disetujui', '-'],
    ['disetujui', '-', '-', '-', '-', 'dikembalikan'],
  ]);
});

test('nothing is approved that was not verified since it was last sent', () => {
  const menujuSetuju = STATUS.filter((status) => statusSetelah(status, 'setujui') === 'disetujui');
  expect(menujuSetuju).toEqual(['diverifikasi']);
  expect(STATUS.map((status) => statusSetelah(status, 'ajukan')).filter((s) => s === 'diverifikasi')).toEqual(
    [],
  );
});
