import { Decimal } from 'decimal.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buangPerubahan } from '../../../src/app/realisasi/buang-perubahan.ts';
import { bulanTerbuka, isTerbuka } from '../../../src/app/realisasi/bulan-terbuka.ts';
import { catatIsian } from '../../../src/app/realisasi/catat-isian.ts';
import { doubtAnswer } from '../../../src/app/realisasi/doubt-answer.ts';
import { kirimLaporan } from '../../../src/app/realisasi/kirim-laporan.ts';
import { butirKurang, versiDraf } from '../../../src/app/realisasi/lembar.ts';
import { bisaDiubah, mulaiUbah } from '../../../src/app/realisasi/mulai-ubah.ts';
import { pertanyaan } from '../../../src/app/realisasi/pertanyaan.ts';
import { tambahBukti, tambahKendala } from '../../../src/app/realisasi/tambah-lampiran.ts';
import { perluDikerjakan, tugasTerbuka } from '../../../src/app/realisasi/tugas-lapor.ts';
import { type DiMeja, mejaUji } from './meja-uji.ts';

let uji: Awaited<ReturnType<typeof mejaUji>>;
beforeEach(async () => {
  uji = await mejaUji();
});
afterEach(() => uji.stop());

/** Answers every missing item: nihil, done, or the figure given. */
async function isiSemua({ act, lembar }: DiMeja, nilai = 6): Promise<void> {
  for (const butir of butirKurang(lembar)) {
    const tanya = pertanyaan(lembar, butir);
    const answer =
      tanya.jenis === 'tanggal'
        ? { keadaan: 'tanggal' as const, tanggal: '2026-03-27' }
        : { keadaan: 'nilai' as const, nilai: new Decimal(nilai) };
    const options = { versi: versiDraf(lembar) };
    const saved = await catatIsian(act, lembar, { ...answer, butir: butir.kunci, anomali: [] }, options);
    if (!saved.ok) throw new Error(saved.refusal.code);
  }
}

const kirim = ({ act, lembar }: DiMeja) => kirimLaporan(act, lembar, { versi: versiDraf(lembar) });

describe('an answer', () => {
  test('opens the draft and is read back, exact', async () => {
    await uji.di(async ({ act, lembar }) => {
      const answer = {
        butir: lembar.butir[1]!.kunci,
        keadaan: 'nilai' as const,
        nilai: new Decimal('12.3456'),
      };
      expect(
        await catatIsian(act, lembar, { ...answer, anomali: ['lompat_10'] }, { versi: 0 }),
      ).toMatchObject({ ok: true, value: 1 });
    });
    await uji.di(async ({ lembar }) => {
      const isian = lembar.isian.get(lembar.butir[1]!.kunci);
      expect(isian).toMatchObject({ keadaan: 'nilai', anomali: ['lompat_10'], draf: true });
      expect(isian?.nilai?.toFixed()).toBe('12.3456');
      expect(butirKurang(lembar)).toHaveLength(2);
    });
  });

  test('is refused to somebody of another unit, for another item, after the close and on an old draft', async () => {
    const answer = (butir: string) => ({ butir, keadaan: 'nihil' as const, anomali: [] });
    const codes: (string | undefined)[] = [];
    const record = async (meja: DiMeja, butir = meja.lembar.butir[2]!.kunci, versi = 0) => {
      const saved = await catatIsian(meja.act, meja.lembar, answer(butir), { versi });
      codes.push(saved.ok ? undefined : saved.refusal.code);
    };
    await uji.di((meja) => record(meja), { nama: 'Operator Desa Plosogenuk' });
    await uji.di((meja) => record(meja), { nama: 'Sekcam', peran: 'sekcam' });
    await uji.di((meja) => record(meja, 'i999999'));
    await uji.di((meja) => record(meja), { now: '2026-04-21T00:00:00+07:00' });
    await uji.di((meja) => record(meja));
    await uji.di((meja) => record(meja, meja.lembar.butir[1]!.kunci, 7));
    expect(codes).toEqual([
      'bukan-pelapor',
      'bukan-pelapor',
      'butir-tidak-diminta',
      'bulan-tutup',
      undefined,
      'draf-berubah',
    ]);
  });
});

describe('sending', () => {
  test('makes revision 1 with every figure; a second sending finds nothing to send', async () => {
    const sent = await uji.di(async (meja) => {
      await isiSemua(meja);
      return await kirim(meja);
    });
    expect(sent).toMatchObject({
      ok: true,
      value: {
        nomor: '2026-03/35.17.01.2006/1',
        revisi: 1,
        lengkap: true,
        kurang: [],
        ketepatan: 'tepat_waktu',
      },
    });
    const again = await uji.di(kirim);
    expect(again).toEqual({
      ok: false,
      refusal: { code: 'sudah-terkirim' },
    });
    expect(await uji.db.prisma.realisasi.count({ where: { report: { bulan: '2026-03' } } })).toBe(3);
    expect(await uji.db.prisma.draft.count()).toBe(0);
  });

  test('an empty draft and an old version are refused', async () => {
    expect(await uji.di(kirim)).toEqual({ ok: false, refusal: { code: 'draf-kosong' } });
    const old = await uji.di(async (meja) => {
      await isiSemua(meja);
      return await kirimLaporan(meja.act, meja.lembar, { versi: 1 });
    });
    expect(old).toEqual({ ok: false, refusal: { code: 'draf-berubah' } });
  });

  test('a kendala alone can be sent; its "!" asks for a decision', async () => {
    await uji.di(async ({ act, lembar }) => {
      await tambahKendala(act, lembar, { butir: [lembar.butir[0]!.kunci], teks: 'Camat perlu memutuskan !' });
    });
    expect(await uji.di(kirim)).toMatchObject({ ok: true, value: { lengkap: false } });
    expect(
      await uji.db.prisma.kendala.findFirst({ where: { teks: 'Camat perlu memutuskan' } }),
    ).toMatchObject({
      mintaKeputusan: true,
      revisi: 1,
    });
  });
});

describe('evidence', () => {
  test('takes five files, each once, and none above 20 MB', async () => {
    const results = await uji.di(async ({ act, lembar }) => {
      const add = (fileId: string, ukuran = 1000) =>
        tambahBukti(act, lembar, { fileId, nama: `${fileId}.jpg`, ukuran, albumId: 'a' });
      const all: unknown[] = [await add('besar', 25 * 1024 * 1024)];
      for (const id of ['1', '2', '3', '4', '5', '6']) all.push(await add(id));
      return all;
    });
    expect(results).toEqual([
      { ok: false, refusal: { code: 'berkas-terlalu-besar', ukuran: '25' } },
      { ok: true, value: { pertama: true } },
      ...Array(4).fill({ ok: true, value: { pertama: false } }),
      { ok: false, refusal: { code: 'bukti-penuh', batas: 5 } },
    ]);
  });
});

describe('a correction', () => {
  test('needs a sent report and a reason, keeps who and when of what did not change, and can be given up', async () => {
    expect(await uji.di(async ({ act, lembar }) => bisaDiubah(act, lembar))).toEqual({
      ok: false,
      refusal: { code: 'belum-terkirim' },
    });
    await uji.di(async (meja) => {
      await isiSemua(meja);
      await kirim(meja);
    });
    const blank = await uji.di(({ act, lembar }) => mulaiUbah(act, lembar, '  '));
    expect(blank).toEqual({ ok: false, refusal: { code: 'alasan-ubah-kosong' } });
    await uji.di(({ act, lembar }) => mulaiUbah(act, lembar, 'salah ketik'));
    const given = await uji.di(({ act, lembar }) => buangPerubahan(act, lembar, versiDraf(lembar)));
    expect(given).toEqual({ ok: true, value: true });
    expect(await uji.db.prisma.draft.count()).toBe(0);

    const later = { now: '2026-04-03T10:00:00+07:00' };
    await uji.di(({ act, lembar }) => mulaiUbah(act, lembar, 'salah ketik'), later);
    await uji.di(async (meja) => {
      const { act, lembar } = meja;
      const answer = {
        butir: lembar.butir[1]!.kunci,
        keadaan: 'nilai' as const,
        nilai: new Decimal(5),
        anomali: [],
      };
      await catatIsian(act, lembar, answer, { versi: versiDraf(lembar) });
      expect(await kirim(meja)).toMatchObject({ ok: true, value: { revisi: 2, lengkap: true } });
    }, later);
    const rows = await uji.db.prisma.realisasi.findMany({
      where: { report: { bulan: '2026-03' }, revisi: 2 },
      orderBy: { enteredAt: 'asc' },
    });
    expect(rows.map((one) => one.enteredAt.toISOString())).toEqual([
      '2026-04-01T01:00:00.000Z',
      '2026-04-01T01:00:00.000Z',
      '2026-04-03T03:00:00.000Z',
    ]);
  });

  test('is not for a draft that was never sent', async () => {
    await uji.di((meja) => isiSemua(meja));
    const given = await uji.di(({ act, lembar }) => buangPerubahan(act, lembar, versiDraf(lembar)));
    expect(given).toEqual({ ok: false, refusal: { code: 'belum-terkirim' } });
  });
});

test('months are open from the first to the closing day, and what is complete is no task', async () => {
  await uji.di(async ({ act, lembar }) => {
    expect(bulanTerbuka(act.kantor, lembar.pelapor.id, act.now)).toEqual(['2026-03']);
    expect(isTerbuka(act.kantor, lembar.pelapor.id, '2026-02', act.now)).toBe(false);
    const tasks = await tugasTerbuka(act);
    expect(tasks.map((one) => [one.lembar.bulan, one.kurang, perluDikerjakan(one)])).toEqual([
      ['2026-03', 3, true],
    ]);
  });
  await uji.di(async (meja) => {
    await isiSemua(meja);
    await kirim(meja);
  });
  await uji.di(async ({ act }) => {
    expect((await tugasTerbuka(act)).map(perluDikerjakan)).toEqual([false]);
  });
});

test('the money of a sub kegiatan goes on from whoever reported it before', async () => {
  await uji.di(
    async ({ lembar }) => {
      const butir = lembar.butir.find(
        (one) => one.node?.kode === '7.01.03.2.01.0001' && one.jenis === 'keuangan',
      )!;
      const tanya = pertanyaan(lembar, butir);
      if (tanya.jenis !== 'keuangan') throw new Error('money was expected');
      expect(tanya.sebelumnya.nilai?.toFixed()).toBe('13400000');
      expect(doubtAnswer(lembar, tanya, { nilai: new Decimal('15550000') })?.kode).toBe('mirip_kumulatif');
      expect(doubtAnswer(lembar, tanya, { nilai: new Decimal('2150000') })).toBeUndefined();
    },
    { pelapor: 'PMD', nama: 'Kasi PMD', peran: 'seksi' },
  );
});
