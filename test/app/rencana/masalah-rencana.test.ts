import { expect, test } from 'vitest';
import { masalahRencana, menghalangi, ringkasanMasalah } from '../../../src/app/rencana/masalah-rencana.ts';
import type { IndikatorBaru, RencanaBaru } from '../../../src/domain/rencana-baru.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { d, indikator, target } from '../../domain/rencana-uji.ts';

const say = createTranslator('id');

function rencana(...isi: Partial<IndikatorBaru>[]): RencanaBaru {
  const indikators = isi.map((ubah, at): IndikatorBaru => {
    const { id: _, ...satu } = indikator({ kunci: `uji/${at}`, nama: `Indikator ${at}` });
    return { ...satu, ...ubah };
  });
  return { jenis: 'murni', dokumen: 'Uji', berlakuDari: '2026-01-01', nodes: [], indikators };
}

test('a plan without contradictions says nothing', () => {
  expect(ringkasanMasalah(say, masalahRencana(rencana({})))).toEqual([]);
});

test('contradictions are told by kind with the first indicator of each, and do not stand in the way', () => {
  const semua = masalahRencana(
    rencana({ jenisNilai: 'indeks' }, { jenisNilai: 'indeks' }, { target: target('2.5') }),
  );
  expect(menghalangi(semua)).toBe(false);
  expect(ringkasanMasalah(say, semua)).toEqual([
    '',
    'Indikator yang perlu diperiksa (4):',
    '• “Indikator 0”: Indeks atau nilai tidak dijumlahkan antarbulan. Sejenis: 1 lagi.',
    '• “Indikator 2”: Target 2026 tidak bulat, padahal yang dihitung barang utuh.',
    '• “Indikator 2”: Target 2026 hanya beberapa dokumen; tidak dibagi rata, jadi target s/d bulan baru ada pada akhir tahun.',
  ]);
});

test('a formula whose name is not in the plan comes first and stands in the way', () => {
  const semua = masalahRencana(
    rencana(
      { jenisNilai: 'indeks' },
      { pelapor: 'rumus', rumus: 'nilai(hilang) * 2', target: [{ tahun: 2026, tercetak: '1', nilai: d(1) }] },
    ),
  );
  expect(menghalangi(semua)).toBe(true);
  const [, , pertama, ...lain] = ringkasanMasalah(say, semua);
  expect(pertama).toMatch(/^• “Indikator 1”: Tidak ada indikator bernama hilang/);
  expect(lain.at(-1)).toContain('/unduh_templat');
});
