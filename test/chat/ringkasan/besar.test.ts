import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { susunKeadaan } from '../../../src/app/status/susun-keadaan.ts';
import { layarBelum } from '../../../src/chat/ringkasan/belum.ts';
import { halamanPelapor, layarDaftar } from '../../../src/chat/ringkasan/daftar.ts';
import { teksGrup } from '../../../src/chat/ringkasan/grup.ts';
import { layarStatus } from '../../../src/chat/ringkasan/layar-status.ts';
import type { Indikator, Pelapor } from '../../../src/domain/rencana.ts';
import type { Pesan } from '../../../src/text/pesan.ts';
import { createTranslator } from '../../../src/text/translator.ts';

const say = createTranslator('id');

/** The largest kecamatan has 108 desa. */
const desa = Array.from(
  { length: 108 },
  (_, index): Pelapor => ({
    id: index + 1,
    officeId: 12_345,
    jenis: 'desa',
    kode: `91.01.01.${2001 + index}`,
    nama: `Desa Kampung Panjang Nomor ${index + 1}`,
    namaPendek: `Kampung Panjang Nomor ${index + 1}`,
  }),
);

const lembaga: Indikator = {
  id: 1,
  kunci: 'desa/lembaga',
  nama: 'Lembaga',
  namaPendek: 'Lembaga aktif',
  satuan: 'lembaga',
  desimal: 0,
  jenisNilai: 'jumlah',
  arah: 'higher',
  akumulasi: 'latest',
  antarDesa: 'sum',
  pertanyaan: 'posisi',
  pelapor: 'desa',
  diminta: { jenis: 'bulanan' },
  targetBulanan: { jenis: 'merata' },
  targetPerPelapor: true,
  target: [],
};

const keadaan = susunKeadaan({
  kantor: {
    id: 12_345,
    versi: 1,
    lastChange: 0,
    wilayah: '91.01.01',
    nama: 'Besar',
    kabupaten: 'K',
    provinsi: 'P',
    zona: 'Asia/Jayapura',
    bukaTanggal: 1,
    batasTanggal: 5,
    tutupTanggal: 20,
    pengaturan: [],
    alih: [],
    pelapor: desa,
    profil: [],
    rencana: [
      {
        id: 1,
        officeId: 12_345,
        jenis: 'murni',
        dokumen: 'R',
        berlakuDari: '2026-01-01',
        nodes: [],
        indikators: [lembaga],
      },
    ],
    libur: new Set(),
    bulanKhusus: new Map(),
    dibuka: [],
  },
  bulan: '2026-03',
  now: Temporal.Instant.from('2026-04-02T00:00:00Z'),
  pelapor: desa,
  laporan: [],
  angka: [],
  kendala: [],
});

const labels = (pesan: Pesan) => pesan.tombol?.flat().map((one) => one.label) ?? [];

describe('an office of 108 desa', () => {
  test('its status names twelve and counts the rest, with buttons for those who may press them', () => {
    const lihat = layarStatus(say, keadaan, { ingatkan: false, putuskan: false, periksa: () => false });
    expect(lihat.teks).toContain('▲ Belum lapor 108: Kampung Panjang Nomor 1, ');
    expect(lihat.teks).toContain('Nomor 12, dan 96 lainnya');
    expect(lihat.teks).toContain('Serapan s/d Maret: belum ada angka');
    expect(labels(lihat)).toEqual([
      'Per desa',
      'Per seksi',
      'Per program',
      'Sasaran dan IKU',
      'Teks untuk grup WA',
      'Bulan lain',
      'Dari mana angkanya?',
    ]);
    const sekcam = layarStatus(say, keadaan, { ingatkan: true, putuskan: false, periksa: () => true });
    expect(labels(sekcam)[0]).toBe('Ingatkan 108');
  });

  test('its desa come in eight pages, each desa once, and the way back leads to its page', () => {
    const pages = Array.from({ length: 8 }, (_, ke) => labels(layarDaftar(say, keadaan, 'desa', ke)));
    const shown = pages.flat().filter((label) => label.startsWith('▲'));
    expect(shown).toHaveLength(108);
    expect(new Set(shown).size).toBe(108);
    expect(pages[0]).toContain('Berikutnya ›');
    expect(pages[7]).not.toContain('Berikutnya ›');
    expect(labels(layarDaftar(say, keadaan, 'desa', 99))).toEqual(pages[7]);
    expect(labels(layarDaftar(say, keadaan, 'desa', Number.NaN))).toEqual(pages[0]);
    for (const [index, one] of desa.entries()) {
      const { ke } = halamanPelapor(desa, one);
      expect(pages[ke]?.some((label) => label.endsWith(` ${index + 1}`))).toBe(true);
    }
  });

  test('who is missing fits one message; the text for the group is too long for a copy button and has no figure', () => {
    expect(layarBelum(say, keadaan).teks.length).toBeLessThan(4096);
    const [grup = ''] = teksGrup(say, keadaan);
    expect(grup.length).toBeGreaterThan(256);
    expect(grup.length).toBeLessThan(4096);
    expect(grup).toContain('s/d Senin, 6 April: Desa Kampung Panjang Nomor 1, ');
    expect(grup).not.toMatch(/Rp|%/);
    expect(teksGrup(say, keadaan)).toHaveLength(1);
  });

  test('an older month that is still open has one line below the names, also when this month is complete', () => {
    const lama = [
      { bulan: '2025-12', kurang: 1 },
      { bulan: '2026-02', kurang: 2 },
    ] as const;
    const { teks } = layarBelum(say, keadaan, lama);
    expect(teks).toMatch(/dan 68 lainnya\n\nDesember 2025: 1 belum\nFebruari: 2 belum$/);
    expect(teks.length).toBeLessThan(4096);
    const lengkap = layarBelum(say, { ...keadaan, pelapor: [] }, lama).teks;
    expect(lengkap).toBe(`${say('status-semua-masuk')}\n\nDesember 2025: 1 belum\nFebruari: 2 belum`);
  });
});
