import { describe, expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import { pilihAngka, satuPelapor, type Takeover } from '../../src/domain/counting-reporter.ts';
import {
  dasarUangBulan,
  masaPengaturan,
  type Pengaturan,
  uangDariBulan,
} from '../../src/domain/dated-settings.ts';
import { node, pelapor, rencana, uang } from './rencana-uji.ts';

const plan = rencana([node(3, 'sub_kegiatan', 100), node(4, 'sub_kegiatan', 100)], []);
const semua = [pelapor(1, 'seksi'), pelapor(9, 'bendahara'), pelapor(20, 'desa'), pelapor(21, 'desa')];
const putusan = (pelaporId: number, bulan: Bulan = '2026-03'): Takeover => ({
  ...{ kunci: 'uang 7.01.3', bulan, pelaporId, dariId: 1 },
  ...{ oleh: 5, pada: '2026-04-02T00:00:00Z' },
});
const pilih = (alih: Takeover[], ...angka: Parameters<typeof satuPelapor>[0]) =>
  pilihAngka({ pelapor: semua, alih }, plan, angka);

describe('whose figure counts', () => {
  const seksi = uang(3, '2026-03', 200, { urutan: 10 });
  const bendahara = uang(3, '2026-03', 250, { pelaporId: 9, urutan: 20 });

  test('whoever sent first, whichever way they are handed over and whoever corrected last', () => {
    for (const dua of [
      [seksi, bendahara],
      [bendahara, seksi],
      [{ ...seksi, revisi: 4, enteredAt: '2026-05-01T00:00:00Z' }, bendahara],
    ]) {
      const { angka, ganda } = pilih([], ...dua);
      expect(angka.map((one) => one.nilai?.toFixed())).toEqual(['200']);
      expect(ganda).toMatchObject([
        { alasan: 'pertama', dihitung: { pelaporId: 1 }, lain: [{ pelaporId: 9 }] },
      ]);
    }
  });

  test('a takeover decides, the newest of several; of another month or by somebody without a figure it does not', () => {
    expect(pilih([putusan(9)], seksi, bendahara).angka).toEqual([bendahara]);
    expect(pilih([putusan(9), putusan(1)], seksi, bendahara).angka).toEqual([seksi]);
    expect(pilih([putusan(9, '2026-04')], seksi, bendahara).angka).toEqual([seksi]);
    expect(pilih([putusan(2)], seksi, bendahara).angka).toEqual([seksi]);
    expect(pilih([putusan(9)], seksi).angka).toEqual([seksi]);
  });

  test('desa are counted side by side, and so are months', () => {
    const desa = [20, 21].map((pelaporId) => uang(3, '2026-03', 7, { pelaporId }));
    const lain = uang(3, '2026-04', 5, { pelaporId: 9 });
    const { angka, ganda } = pilih([], ...desa, seksi, lain);
    expect([angka.length, ganda]).toEqual([4, []]);
  });

  test('no sum can hold a month twice, whatever it is handed', () => {
    expect(satuPelapor([bendahara, seksi])).toEqual([seksi]);
    expect(satuPelapor([seksi, seksi])).toEqual([seksi, seksi]);
  });
});

describe('what holds in a month', () => {
  const atur = (nilai: 'unit' | 'bendahara', sejak?: Bulan): Pengaturan => ({
    jenis: 'uang_dari',
    nilai,
    ...(sejak && { sejak }),
    pada: '2026-01-01T00:00:00Z',
  });
  const pada = (pengaturan: Pengaturan[]) =>
    (['2026-02', '2026-03', '2026-04'] as Bulan[]).map((bulan) => uangDariBulan({ pengaturan }, bulan));

  test.each([
    ['nothing decided', [], ['unit', 'unit', 'unit']],
    ['since the beginning', [atur('bendahara')], ['bendahara', 'bendahara', 'bendahara']],
    ['from a month on', [atur('bendahara', '2026-03')], ['unit', 'bendahara', 'bendahara']],
    ['and back', [atur('bendahara', '2026-03'), atur('unit', '2026-04')], ['unit', 'bendahara', 'unit']],
    ['taken back', [atur('bendahara', '2026-03'), atur('unit', '2026-03')], ['unit', 'unit', 'unit']],
    [
      'overrides what was planned',
      [atur('bendahara', '2026-04'), atur('unit', '2026-03')],
      ['unit', 'unit', 'unit'],
    ],
  ])('%s', (_, pengaturan, harap) => {
    expect(pada(pengaturan)).toEqual(harap);
  });

  test('SPJ or SP2D does not follow who reports, and months alike are one', () => {
    const pengaturan: Pengaturan[] = [
      atur('bendahara', '2026-03'),
      { jenis: 'dasar_uang', nilai: 'SP2D', sejak: '2026-04', pada: '' },
      atur('bendahara', '2026-04'),
    ];
    expect(dasarUangBulan({ pengaturan }, '2026-03')).toBe('SPJ');
    expect(dasarUangBulan({ pengaturan }, '2026-04')).toBe('SP2D');
    expect(masaPengaturan({ pengaturan }, 'uang_dari')).toEqual([
      { nilai: 'unit' },
      { sejak: '2026-03', nilai: 'bendahara' },
    ]);
  });
});
