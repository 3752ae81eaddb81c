import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { readExample } from '../../src/app/example/read-example.ts';
import { allVersions, sourceLines } from '../support/example/example-plans.ts';

/** The Renja of Kemangkon prints no subbagian, and no tasks: only owners of risks. */
const WITHOUT_NAME = 'SEKRETARIAT';

const filled = (name: string) => name.replace(/\{(?:tahun|tahunLalu|tahunDepan)\}/, '2026');

describe.each(allVersions())('$kantor $jenis', ({ office, decision, suggestion, plan }) => {
  const lines = sourceLines(office);
  const { unit } = readExample(office);
  const { simpul: node, indikator, desa = [] } = decision;

  test('leaves nothing to ask, and names nothing that the document or the office does not have', () => {
    expect(suggestion.question).toEqual([]);
    expect(suggestion.foreign).toEqual([]);
  });

  test('decides about every node and every indicator, each with a reason', () => {
    expect(suggestion.node.map(({ key }) => key).filter((key) => node[key] === undefined)).toEqual([]);
    const decided = new Set(indikator.map(({ kunci: key }) => key));
    expect(suggestion.indikator.filter(({ key }) => !decided.has(key))).toEqual([]);
    expect(decided.size).toBe(indikator.length);
    expect([...indikator, ...desa].filter(({ alasan: reason }) => (reason ?? '').length < 20)).toEqual([]);
    expect(decision.alasanTabel).toMatch(/baris \d+/);
  });

  test('every line that a reason speaks of has something printed on it', () => {
    const reasons = [
      decision.alasanTabel,
      ...Object.values(node).flatMap((one) => [
        one.alasan,
        one.pemilik?.alasan,
        ...Object.values(one.pagu ?? {}).map(({ alasan: reason }) => reason),
      ]),
      ...[...indikator, ...desa].flatMap((one) => [
        one.alasan,
        ...Object.values(one.target ?? {}).map(({ alasan: reason }) => reason),
      ]),
    ];
    const named = reasons.flatMap((text) =>
      [...(text ?? '').matchAll(/[Bb]aris ((?:\d+(?:–\d+)?(?:, | dan )?)+)/g)].flatMap(([, numbers = '']) =>
        (numbers.match(/\d+/g) ?? []).map(Number),
      ),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((line) => (lines[line - 1] ?? '').trim() === '')).toEqual([]);
  });

  test('every quotation stands on its line, and the owner’s within the printed tasks of the unit', () => {
    const owners = Object.values(node).flatMap(({ pemilik: owner }) =>
      owner === undefined ? [] : [{ unit: owner.unit, ...owner.dasar! }, ...(owner.alternatif ?? [])],
    );
    expect(owners.length).toBeGreaterThan(8);
    for (const { unit: kode, baris: line, kutipan } of owners) {
      const { task } = unit.find((one) => one.kode === kode)!;
      expect(kutipan.length, `line ${line}`).toBeGreaterThan(5);
      expect(lines[line - 1]).toContain(kutipan);
      expect(line).toBeGreaterThanOrEqual(task.from);
      expect(line).toBeLessThanOrEqual(task.until);
    }
    for (const { sumber: source } of desa) {
      expect(source.length).toBeGreaterThan(0);
      for (const { baris: line, kutipan } of source) expect(lines[line - 1]).toContain(kutipan);
    }
  });

  test('every unit is printed, and its tasks begin where it is named', () => {
    const named = (name: string) => name.toLowerCase().replace(/^(?:seksi|sub ?bag(?:ian)?) /, '');
    for (const { kode, name, line, task } of unit) {
      if (kode === WITHOUT_NAME) continue;
      expect(lines[line - 1]?.toLowerCase(), name).toContain(named(name));
      if (office === 'kemangkon') continue;
      const heading = lines
        .slice(task.from - 3, task.from)
        .join(' ')
        .toLowerCase();
      expect(heading, name).toContain(named(name));
    }
  });

  test('every sub kegiatan has an owner, every unit at least one, and one is gaji', () => {
    const subs = plan.nodes.filter(({ level }) => level === 'sub_kegiatan');
    expect(subs.filter(({ ownerId }) => ownerId === undefined)).toEqual([]);
    expect(new Set(subs.map(({ ownerId }) => ownerId)).size).toBe(unit.length);
    expect(subs.filter(({ gaji }) => gaji).map(({ name }) => /gaji/i.test(name))).toEqual([true]);
  });

  test('short names fit a phone and tell things apart', () => {
    const groups = [
      plan.nodes.map(({ namaPendek }) => namaPendek),
      plan.indikators.filter((i) => i.pelapor !== 'desa').map(({ namaPendek }) => namaPendek),
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
      key,
      targetBulanan: t,
      target,
      desimal,
      akumulasi,
      pertanyaan: question,
      diminta,
    } of plan.indikators) {
      // A position that grows towards the year's target is due in parts: only a sum is shared out over named months.
      const stepwise = t.jenis === 'bulan' && t.bulan.length > 1;
      if (question === 'tambahan' || stepwise) expect(akumulasi, key).toBe('sum');
      else expect(akumulasi, key).toBe('latest');
      if (question === 'tambahan') expect(diminta.jenis, key).toBe('bulanan');
      const parts =
        t.jenis === 'merata'
          ? 12
          : t.jenis === 'akhir_triwulan'
            ? 4
            : t.jenis === 'bulan'
              ? t.bulan.length
              : 1;
      if (parts === 1 || desimal > 0) continue;
      for (const { value, year } of target) {
        if (value) expect(new Decimal(value).div(parts).isInteger(), `${key} ${year}`).toBe(true);
      }
    }
  });

  test('the first figure of a sub kegiatan is asked under the name of the sub kegiatan', () => {
    for (const { key, namaPendek } of suggestion.node.filter(({ level }) => level === 'sub_kegiatan')) {
      const first = suggestion.indikator.find((one) => one.key === `${key}/1`);
      expect(first?.traits.namaPendek ?? namaPendek, key).toBe(namaPendek);
    }
  });

  test('what a desa reports is looked at by a unit; dated ones have a deadline not before their season', () => {
    expect(desa.length).toBeGreaterThan(1);
    for (const { kunci: key, unit: kode, jenisNilai, tenggat, diminta } of desa) {
      expect(
        unit.some((candidate) => candidate.kode === kode),
        key,
      ).toBe(true);
      expect(jenisNilai === 'tanggal', key).toBe(Boolean(tenggat));
      expect(jenisNilai === 'tanggal', key).toBe(diminta.jenis === 'sampai_selesai');
      if (diminta.jenis !== 'sampai_selesai') continue;
      expect(tenggat!.bulan + 12 * tenggat!.geserTahun, key).toBeGreaterThanOrEqual(diminta.mulai);
    }
  });

  test('what the desa owe adds up to the target of the indicator that they feed', () => {
    const { wilayah } = readExample(office);
    const fed = new Set(desa.map(({ feedsKunci }) => feedsKunci));
    for (const { key, target } of suggestion.indikator.filter((one) => fed.has(one.key))) {
      const feeding = desa.filter(({ feedsKunci }) => feedsKunci === key);
      const given = Object.entries(target).filter(([, { value }]) => value !== null);
      expect(given.length, key).toBeGreaterThan(1);
      for (const [year, { value }] of given) {
        const owed = feeding
          .reduce((sum, { targetPerDesa }) => sum.plus(targetPerDesa![year]!), new Decimal(0))
          .times(wilayah.desa.length);
        expect(owed.toFixed(), `${key} ${year}`).toBe(value);
      }
    }
  });
});
