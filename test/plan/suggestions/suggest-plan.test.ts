import { describe, expect, test } from 'vitest';
import { checkIndikator } from '../../../src/domain/capaian/check-indikator.ts';
import { asPlan } from '../../../src/domain/rencana/new-plan.ts';
import type { PlanDraft } from '../../../src/plan/draft/draft.ts';
import { composePlan } from '../../../src/plan/suggestions/compose-plan.ts';
import {
  NO_DECISIONS,
  type PlanDecisions,
  planDecisions,
} from '../../../src/plan/suggestions/decisions/plan-decisions.ts';
import { answer } from '../../../src/plan/suggestions/questions/answer.ts';
import { suggestPlan } from '../../../src/plan/suggestions/suggest-plan.ts';
import { readExampleDocument } from '../../support/plan/transcript.ts';

const UNIT = [
  { kode: 'TAPEM', name: 'Seksi Tata Pemerintahan', namaPendek: 'Tapem' },
  { kode: 'PMD', name: 'Seksi Pemberdayaan Masyarakat dan Desa', namaPendek: 'PMD' },
  { kode: 'TRANTIB', name: 'Seksi Ketentraman dan Ketertiban Umum', namaPendek: 'Trantib' },
  { kode: 'UMUM', name: 'Sub Bagian Umum', namaPendek: 'Umum' },
];
const OFFICES = ['perak', 'randuagung', 'kemangkon', 'balapulang'] as const;
const draft = new Map<string, PlanDraft>(OFFICES.map((office) => [office, readExampleDocument(office)]));
const suggested = (office: string, decision: object = {}) =>
  suggestPlan(draft.get(office)!, { unit: UNIT, decision: planDecisions.parse(decision) });
const question = (office: string, id: string, decision: object = {}) =>
  suggested(office, decision).question.find((one) => one.id === id);

describe.each(OFFICES)('%s without any decision', (office) => {
  const suggestion = suggested(office);

  test('every kunci is unique, every parent and node is there', () => {
    const nodes = suggestion.node.map(({ key }) => key);
    const all = [...nodes, ...suggestion.indikator.map(({ key }) => key)];
    expect(new Set(all).size).toBe(all.length);
    for (const { parentKey } of suggestion.node) if (parentKey) expect(nodes).toContain(parentKey);
    for (const { nodeKey } of suggestion.indikator) if (nodeKey) expect(nodes).toContain(nodeKey);
    expect(suggestion.foreign).toEqual([]);
  });

  test('short names fit a phone, and nodes of a level are told apart', () => {
    const names = [...suggestion.node, ...suggestion.indikator.map(({ traits }) => traits)].map(
      (one) => one.namaPendek,
    );
    expect(names.filter((name) => name.length > 28 || name.trim() === '')).toEqual([]);
    for (const level of ['program', 'kegiatan', 'sub_kegiatan']) {
      const group = suggestion.node.filter((one) => one.level === level).map((one) => one.namaPendek);
      expect(new Set(group).size, level).toBe(group.length);
    }
  });

  test('no proposal contradicts itself; what is wrong is wrong in the document', () => {
    const { indikators } = asPlan(composePlan(suggestion));
    const found = indikators.flatMap((one) => checkIndikator(one).map(({ kode }) => kode));
    const document = ['target_nol', 'target_tak_bulat', 'kategori_di_luar_skala'];
    expect([...new Set(found)].filter((kode) => !document.includes(kode))).toEqual([]);
  });

  test('an even split is never proposed for a few whole documents', () => {
    for (const { key, traits, target } of suggestion.indikator) {
      if (traits.targetBulanan.jenis !== 'merata') continue;
      for (const { value } of Object.values(target)) {
        if (typeof value === 'string') expect(Number(value) % 12, key).toBe(0);
      }
    }
  });

  test('all questions answered as proposed, or with their first choice, leave none', () => {
    let decision: PlanDecisions = NO_DECISIONS;
    const asked: string[] = [];
    for (;;) {
      const now = suggestPlan(draft.get(office)!, { unit: UNIT, decision });
      const [first] = now.question;
      if (first === undefined) break;
      asked.push(first.id);
      decision = answer(decision, now, first, first.suggestion ?? [first.choices[0]!.id]);
    }
    expect(new Set(asked).size).toBe(asked.length);
    const done = suggestPlan(draft.get(office)!, { unit: UNIT, decision });
    expect(done.node.filter(({ level, owner }) => level === 'sub_kegiatan' && !owner)).toEqual([]);
    // What is decided can be written down, read again and gives the same plan.
    const again = planDecisions.parse(JSON.parse(JSON.stringify(decision)));
    expect(composePlan(suggestPlan(draft.get(office)!, { unit: UNIT, decision: again }))).toEqual(
      composePlan(done),
    );
  });
});

describe('which tables make the plan', () => {
  test('one tree, with the tujuan and IKU that go with it', () => {
    expect(suggested('perak').table).toEqual([1784, 1970, 1440]);
    expect(suggested('randuagung').table).toEqual([950, 1121, 708]);
    expect(question('perak', 'tabel')).toBeUndefined();
  });

  test('of several trees a person chooses; two that begin on one line are told apart', () => {
    expect(question('kemangkon', 'tabel')?.choices.map(({ id }) => id)).toEqual([
      '1151',
      '685',
      '599',
      '599/2',
    ]);
    expect(question('kemangkon', 'tabel')?.suggestion).toEqual(['1151']);
    const second = suggested('kemangkon', { pohon: '599/2' });
    expect(second.table[0]).toBe('599/2');
    expect(second.question.map(({ id }) => id)).not.toContain('tabel');
    expect(question('balapulang', 'tabel')?.choices.map(({ id }) => id)).toEqual(['1628', '1570', '1548']);
  });

  test('where two tables print different targets, one of them is asked for, and its targets are taken', () => {
    const asked = question('randuagung', 'urutan');
    expect(asked?.data).toMatchObject({ count: 4, year: '2024', printed: '83.33%', other: '83%' });
    const of = (table: number[]) =>
      suggested('randuagung', { tabel: table }).indikator.find(({ nodeKey }) => nodeKey === 'sasaran/1.1');
    expect(of([950, 1121, 708])?.target['2025']).toMatchObject({ value: '84', table: 1121, line: 1131 });
    expect(of([950, 708, 1121])?.target['2025']).toMatchObject({ value: '84.31', table: 708, line: 717 });
    expect(question('randuagung', 'urutan', { tabel: [950, 708, 1121] })).toBeUndefined();
  });

  test('a table that the document does not have is named', () => {
    expect(suggested('perak', { tabel: [1784, 99], pohon: '1784/2' }).foreign).toEqual(['99', '1784/2']);
  });
});

describe('nodes', () => {
  test('a code that stands twice, and one that is missing, still give a kunci', () => {
    const key = suggested('balapulang').node.map((one) => one.key);
    expect(key).toEqual(
      expect.arrayContaining(['7.01.02.2.01.02', '7.01.02.2.01.02#2', 'tujuan/1', 'sasaran/1.2']),
    );
    expect(suggested('balapulang', { pohon: 1570 }).node.map((one) => one.key)).toEqual(
      expect.arrayContaining(['program/1.1.1', 'kegiatan/1.1.1.1', 'sub_kegiatan/1.1.1.1.2']),
    );
  });

  test('one that is left out lifts what stands below it, and takes its indicators along', () => {
    const suggestion = suggested('perak', { simpul: { '7.01.03.2.01': { abaikan: true } } });
    const sub = suggestion.node.find(({ key }) => key === '7.01.03.2.01.0001');
    expect(sub?.parentKey).toBe('7.01.03');
    expect(suggestion.node.map(({ key }) => key)).not.toContain('7.01.03.2.01');
  });

  test('a person can hang a program on a sasaran, give a code, a name and an owner for all below', () => {
    const suggestion = suggested('perak', {
      simpul: {
        '7.01.03': { induk: 'sasaran/1.1', kode: '7.01.33', namaPendek: 'PMD', pemilik: { unit: 'PMD' } },
        '7.01.03.2.01.0003': { pemilik: { unit: 'TAPEM' } },
      },
    });
    const of = (key: string) => suggestion.node.find((one) => one.key === key);
    expect(of('7.01.03')).toMatchObject({ parentKey: 'sasaran/1.1', kode: '7.01.33', namaPendek: 'PMD' });
    expect(of('7.01.03')?.owner).toBe('PMD');
    expect([of('7.01.03.2.01.0001')?.owner, of('7.01.03.2.01.0003')?.owner]).toEqual(['PMD', 'TAPEM']);
    expect(suggestion.question.map(({ id }) => id)).not.toContain('pemilik:7.01.03');
  });

  test('who owns a node above is decided, or else follows from what stands below it', () => {
    const owner = (node: PlanDecisions['simpul']) => {
      const { node: nodes } = suggested('perak', { simpul: node });
      return (key: string) => nodes.find((one) => one.key === key)?.owner;
    };
    const divided = owner({
      '7.01.01.2.01': { pemilik: { unit: 'KEUANGAN' } },
      '7.01.05.2.01.0003': { pemilik: { unit: 'SOSBUD' } },
      '7.01.05.2.01.0008': { pemilik: { unit: 'TAPEM' } },
    });
    // The greater pagu; the program with it; nobody where no sub kegiatan has an owner.
    expect(['7.01.05.2.01', '7.01.05', '7.01.06'].map(divided)).toEqual(['SOSBUD', 'SOSBUD', undefined]);
    // Planning and evaluation reports the IKU, and no sub kegiatan gets its owner from there.
    expect(['tujuan/1', 'sasaran/1.2', '7.01.06.2.01.0003'].map(divided)).toEqual([
      'KEUANGAN',
      'KEUANGAN',
      undefined,
    ]);
    const decided = owner({
      'tujuan/1': { pemilik: { unit: 'UMUM' } },
      'sasaran/1.1': { pemilik: { unit: 'TAPEM' } },
      '7.01.01': { pemilik: { unit: 'KEUANGAN' } },
      '7.01.01.2.06': { pemilik: { unit: 'UMUM' } },
    });
    expect(['tujuan/1', 'sasaran/1.1', 'sasaran/1.2'].map(decided)).toEqual(['UMUM', 'TAPEM', 'UMUM']);
    expect(['7.01.01', '7.01.01.2.02', '7.01.01.2.06'].map(decided)).toEqual([
      'KEUANGAN',
      'KEUANGAN',
      'UMUM',
    ]);
  });

  test('owners are asked once per program, proposed by name, and per kegiatan where units share a program', () => {
    expect(question('perak', 'pemilik:7.01.04')?.suggestion).toEqual(['TRANTIB']);
    expect(question('perak', 'pemilik:7.01.01')?.suggestion).toEqual(['UMUM']);
    const shared = { simpul: { '7.01.01': { pemilikTerbagi: true } } };
    expect(question('perak', 'pemilik:7.01.01', shared)).toBeUndefined();
    expect(question('perak', 'pemilik:7.01.01.2.05', shared)?.data.count).toBe(1);
  });

  test('a pagu that cannot be read is asked with its readings; a figure or none is taken', () => {
    const broken = structuredClone(draft.get('perak')!);
    const tree = broken.table.find(({ line }) => line === 1784)!;
    const node = tree.nodes!.find(({ id }) => id === '7.01.04.2.02.0001')!;
    node.pagu['2030'] = { printed: '82,00\t38.143.6', value: null };
    const data = { year: '2030', reading: '38.143.682', own: '38.143.6' };
    broken.findings.push({ kode: 'sel-ragu', line: node.line, data });
    const suggestion = suggestPlan(broken);
    const asked = suggestion.question.find(({ kind }) => kind === 'pagu')!;
    expect(asked).toMatchObject({ id: 'pagu:7.01.04.2.02.0001:2030', typing: 'rupiah', line: node.line });
    expect(asked.data.printed).toBe('82,00 | 38.143.6');
    expect(asked.choices.map(({ id }) => id)).toEqual(['38143682', 'tanpa']);
    const pagu = (choices: string) => {
      const decision = answer(NO_DECISIONS, suggestion, asked, [choices]);
      const again = suggestPlan(broken, { decision });
      expect(again.question.map(({ kind }) => kind)).not.toContain('pagu');
      return composePlan(again)
        .nodes.find(({ key }) => key === '7.01.04.2.02.0001')
        ?.pagu.find((one) => one.year === 2030)
        ?.value.toFixed();
    };
    expect([pagu('38143682'), pagu('1'), pagu('tanpa')]).toEqual(['38143682', '1', undefined]);
  });
});

describe('indicators', () => {
  const kemangkon = suggested('kemangkon', { pohon: 1151 });
  const of = (key: string) => kemangkon.indikator.find((one) => one.key === key)!;

  test('reports of disturbances may be wanted or not: asked, with a reason (Kemangkon 221, 1214)', () => {
    expect(of('7.01.04.2.01.01/1').certain).toBe(false);
    expect(question('kemangkon', 'arah:7.01.04.2.01.01/1', { pohon: 1151 })).toMatchObject({
      line: 1214,
      suggestion: ['higher'],
      reason: { kode: 'arah-laporan', data: { words: 'kejadian' } },
      data: { printed: '12 Laporan' },
    });
  });

  test('people and things may be the same ones next month: position or addition is asked', () => {
    const asked = question('kemangkon', 'akumulasi:7.01.01.2.02.01/1', { pohon: 1151 });
    expect(asked).toMatchObject({ suggestion: ['latest'], reason: { kode: 'akumulasi-posisi' } });
    expect(of('7.01.01.2.02.01/1').traits).toMatchObject({ akumulasi: 'latest', pertanyaan: 'posisi' });
  });

  test('12 a year is one a month, 36 is three; 6 is judged at the year’s end', () => {
    const { indikator } = suggested('kemangkon', { pohon: 1151, tahun: [2024] });
    const way = (key: string) => indikator.find((one) => one.key === key)?.traits.targetBulanan.jenis;
    expect(way('7.01.01.2.08.04/1')).toBe('merata');
    expect(way('7.01.01.2.01.07/1')).toBe('akhir_tahun');
    expect(of('7.01.01.2.01.07/1').reason).toEqual({ kode: 'target-sedikit', data: {} });
  });

  test('a decision names one property and the rest stays proposed; a target can be another, or none', () => {
    const suggestion = suggested('perak', {
      indikator: [
        { kunci: '7.01.04.2.02.0001/1', akumulasi: 'latest', alasan: 'posisi' },
        { kunci: 'iku/1', target: { 2026: { min: '70', max: '80', alasan: 'rentang' } } },
        { kunci: 'iku/2', target: { 2026: { tanpaTarget: true, alasan: 'lain skala' } } },
        { kunci: 'iku/3', abaikan: true, alasan: 'tercetak dua kali' },
      ],
    });
    const by = (key: string) => suggestion.indikator.find((one) => one.key === key);
    expect(by('7.01.04.2.02.0001/1')?.traits).toMatchObject({
      akumulasi: 'latest',
      pertanyaan: 'posisi',
      satuan: 'laporan',
    });
    expect(by('7.01.04.2.02.0001/1')?.reason).toEqual({ text: 'posisi' });
    const { indikators } = composePlan(suggestion);
    const target = (key: string) =>
      indikators.find((one) => one.key === key)?.target.find((t) => t.year === 2026);
    expect(target('iku/1')).toMatchObject({
      printed: '75,15',
      min: expect.anything(),
      max: expect.anything(),
    });
    expect(target('iku/1')?.value).toBeUndefined();
    expect(target('iku/2')).toEqual({ year: 2026, printed: '8,20', line: 1976 });
    expect(suggestion.ignored.find(({ key }) => key === 'iku/3')?.reason).toEqual({
      text: 'tercetak dua kali',
    });
  });

  test('a score keeps the category printed behind it (Randuagung 716)', () => {
    const { indikators } = composePlan(suggested('randuagung', { tabel: [950, 708] }));
    const indeks = indikators.find(({ key }) => key === 'tujuan/1/1')!;
    expect(indeks).toMatchObject({ jenisNilai: 'indeks', desimal: 2 });
    expect(indeks.target[0]).toMatchObject({ printed: '62(B-)', category: 'B-' });
    expect(indeks.target[0]?.value?.toFixed()).toBe('62');
  });

  test('what the desa report is asked once; an indicator that they feed is confirmed by its section', () => {
    const asked = question('perak', 'desa')!;
    expect(asked.many).toBe(true);
    const suggestion = suggested('perak');
    const none = answer(NO_DECISIONS, suggestion, asked, []);
    expect(none.desa).toEqual([]);
    const some = answer(NO_DECISIONS, suggestion, asked, ['desa/rkpdes', '7.01.03.2.01.0001/1']);
    const plan = composePlan(suggestPlan(draft.get('perak')!, { decision: some }));
    const of = (key: string) => plan.indikators.find((one) => one.key === key);
    expect(of('desa/rkpdes')).toMatchObject({
      pelapor: 'desa',
      antarDesa: 'count',
      tenggat: { bulan: 9, tanggal: 30 },
    });
    expect(of('desa/lembaga-kemasyarakatan')).toMatchObject({
      pelapor: 'desa',
      feedsKunci: '7.01.03.2.01.0001/1',
    });
    expect(of('7.01.03.2.01.0001/1')?.pelapor).toBe('konfirmasi_desa');
  });
});
