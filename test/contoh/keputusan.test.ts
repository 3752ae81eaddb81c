import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { readContoh } from '../../src/app/contoh/contoh-data.ts';
import { barisSumber, semuaVersi } from './kantor-contoh.ts';

/** The Renja of Kemangkon prints no subbagian, and no tasks: only owners of risks. */
const TANPA_NAMA = 'SEKRETARIAT';

const filled = (name: string) => name.replace(/\{(?:tahun|tahunLalu|tahunDepan)\}/, '2026');

describe.each(semuaVersi())('$kantor $jenis', ({ kantor, keputusan, usulan, rencana }) => {
  const lines = barisSumber(kantor);
  const { unit } = readContoh(kantor);
  const { simpul, indikator, desa = [] } = keputusan;

  test('leaves nothing to ask, and names nothing that the document or the office does not have', () => {
    expect(usulan.pertanyaan).toEqual([]);
    expect(usulan.asing).toEqual([]);
  });

  test('decides about every node and every indicator, each with a reason', () => {
    expect(usulan.simpul.map(({ kunci }) => kunci).filter((kunci) => simpul[kunci] === undefined)).toEqual(
      [],
    );
    const decided = new Set(indikator.map(({ kunci }) => kunci));
    expect(usulan.indikator.filter(({ kunci }) => !decided.has(kunci))).toEqual([]);
    expect(decided.size).toBe(indikator.length);
    expect([...indikator, ...desa].filter(({ alasan }) => (alasan ?? '').length < 20)).toEqual([]);
    expect(keputusan.alasanTabel).toMatch(/baris \d+/);
  });

  test('every line that a reason speaks of has something printed on it', () => {
    const reasons = [
      keputusan.alasanTabel,
      ...Object.values(simpul).flatMap((one) => [
        one.alasan,
        one.pemilik?.alasan,
        ...Object.values(one.pagu ?? {}).map(({ alasan }) => alasan),
      ]),
      ...[...indikator, ...desa].flatMap((one) => [
        one.alasan,
        ...Object.values(one.target ?? {}).map(({ alasan }) => alasan),
      ]),
    ];
    const named = reasons.flatMap((text) =>
      [...(text ?? '').matchAll(/[Bb]aris ((?:\d+(?:–\d+)?(?:, | dan )?)+)/g)].flatMap(([, numbers = '']) =>
        (numbers.match(/\d+/g) ?? []).map(Number),
      ),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((baris) => (lines[baris - 1] ?? '').trim() === '')).toEqual([]);
  });

  test('every quotation stands on its line, and the owner’s within the printed tasks of the unit', () => {
    const owners = Object.values(simpul).flatMap(({ pemilik }) =>
      pemilik === undefined ? [] : [{ unit: pemilik.unit, ...pemilik.dasar! }, ...(pemilik.alternatif ?? [])],
    );
    expect(owners.length).toBeGreaterThan(8);
    for (const { unit: kode, baris, kutipan } of owners) {
      const { tugas } = unit.find((one) => one.kode === kode)!;
      expect(kutipan.length, `line ${baris}`).toBeGreaterThan(5);
      expect(lines[baris - 1]).toContain(kutipan);
      expect(baris).toBeGreaterThanOrEqual(tugas.dari);
      expect(baris).toBeLessThanOrEqual(tugas.sampai);
    }
    for (const { sumber } of desa) {
      expect(sumber.length).toBeGreaterThan(0);
      for (const { baris, kutipan } of sumber) expect(lines[baris - 1]).toContain(kutipan);
    }
  });

  test('every unit is printed, and its tasks begin where it is named', () => {
    const named = (nama: string) => nama.toLowerCase().replace(/^(?:seksi|sub ?bag(?:ian)?) /, '');
    for (const { kode, nama, baris, tugas } of unit) {
      if (kode === TANPA_NAMA) continue;
      expect(lines[baris - 1]?.toLowerCase(), nama).toContain(named(nama));
      if (kantor === 'kemangkon') continue;
      const heading = lines
        .slice(tugas.dari - 3, tugas.dari)
        .join(' ')
        .toLowerCase();
      expect(heading, nama).toContain(named(nama));
    }
  });

  test('every sub kegiatan has an owner, every unit at least one, and one is gaji', () => {
    const subs = rencana.nodes.filter(({ level }) => level === 'sub_kegiatan');
    expect(subs.filter(({ ownerId }) => ownerId === undefined)).toEqual([]);
    expect(new Set(subs.map(({ ownerId }) => ownerId)).size).toBe(unit.length);
    expect(subs.filter(({ gaji }) => gaji).map(({ nama }) => /gaji/i.test(nama))).toEqual([true]);
  });

  test('short names fit a phone and tell things apart', () => {
    const groups = [
      rencana.nodes.map(({ namaPendek }) => namaPendek),
      rencana.indikators.filter((i) => i.pelapor !== 'desa').map(({ namaPendek }) => namaPendek),
      desa.map(({ namaPendek }) => filled(namaPendek)),
      unit.map(({ namaPendek }) => namaPendek),
    ];
    for (const group of groups) {
      expect(group.filter((name) => name.length > 28 || name.length < 3)).toEqual([]);
      expect(group.filter((name, at) => group.indexOf(name) !== at)).toEqual([]);
    }
  });

  test('no target is split into parts that are not whole; additions are asked every month', () => {
    for (const {
      kunci,
      targetBulanan: t,
      target,
      desimal,
      akumulasi,
      pertanyaan,
      diminta,
    } of rencana.indikators) {
      // A position that grows towards the year's target is due in parts: only a sum is shared out over named months.
      const bertahap = t.jenis === 'bulan' && t.bulan.length > 1;
      if (pertanyaan === 'tambahan' || bertahap) expect(akumulasi, kunci).toBe('sum');
      else expect(akumulasi, kunci).toBe('latest');
      if (pertanyaan === 'tambahan') expect(diminta.jenis, kunci).toBe('bulanan');
      const parts =
        t.jenis === 'merata'
          ? 12
          : t.jenis === 'akhir_triwulan'
            ? 4
            : t.jenis === 'bulan'
              ? t.bulan.length
              : 1;
      if (parts === 1 || desimal > 0) continue;
      for (const { nilai, tahun } of target) {
        if (nilai) expect(new Decimal(nilai).div(parts).isInteger(), `${kunci} ${tahun}`).toBe(true);
      }
    }
  });

  test('the first figure of a sub kegiatan is asked under the name of the sub kegiatan', () => {
    for (const { kunci, namaPendek } of usulan.simpul.filter(({ level }) => level === 'sub_kegiatan')) {
      const first = usulan.indikator.find((one) => one.kunci === `${kunci}/1`);
      expect(first?.sifat.namaPendek ?? namaPendek, kunci).toBe(namaPendek);
    }
  });

  test('what a desa reports is looked at by a unit; dated ones have a deadline not before their season', () => {
    expect(desa.length).toBeGreaterThan(1);
    for (const { kunci, unit: kode, jenisNilai, tenggat, diminta } of desa) {
      expect(
        unit.some((candidate) => candidate.kode === kode),
        kunci,
      ).toBe(true);
      expect(jenisNilai === 'tanggal', kunci).toBe(Boolean(tenggat));
      expect(jenisNilai === 'tanggal', kunci).toBe(diminta.jenis === 'sampai_selesai');
      if (diminta.jenis !== 'sampai_selesai') continue;
      expect(tenggat!.bulan + 12 * tenggat!.geserTahun, kunci).toBeGreaterThanOrEqual(diminta.mulai);
    }
  });

  test('what the desa owe adds up to the target of the indicator that they feed', () => {
    const { wilayah } = readContoh(kantor);
    const fed = new Set(desa.map(({ feedsKunci }) => feedsKunci));
    for (const { kunci, target } of usulan.indikator.filter((one) => fed.has(one.kunci))) {
      const feeding = desa.filter(({ feedsKunci }) => feedsKunci === kunci);
      const given = Object.entries(target).filter(([, { nilai }]) => nilai !== null);
      expect(given.length, kunci).toBeGreaterThan(1);
      for (const [tahun, { nilai }] of given) {
        const owed = feeding
          .reduce((sum, { targetPerDesa }) => sum.plus(targetPerDesa![tahun]!), new Decimal(0))
          .times(wilayah.desa.length);
        expect(owed.toFixed(), `${kunci} ${tahun}`).toBe(nilai);
      }
    }
  });
});
