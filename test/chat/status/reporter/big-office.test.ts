import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { composeMonthState } from '../../../../src/app/status/compose-month-state.ts';
import { groupTexts } from '../../../../src/chat/status/office/group-message.ts';
import { statusScreen } from '../../../../src/chat/status/office/status-screen.ts';
import { reporterListScreen, reporterPage } from '../../../../src/chat/status/reporter/list-reporters.ts';
import { missingScreen } from '../../../../src/chat/status/reporter/missing.ts';
import { PLAIN_PROPERTIES } from '../../../../src/domain/rencana/indikator/indikator-properties.ts';
import type { Indikator, Reporter } from '../../../../src/domain/rencana/plan.ts';
import type { Message } from '../../../../src/text/message.ts';
import { createTranslator } from '../../../../src/text/translator.ts';

const say = createTranslator('id');

/** The largest kecamatan has 108 desa. */
const desa = Array.from(
  { length: 108 },
  (_, index): Reporter => ({
    id: index + 1,
    officeId: 12_345,
    kind: 'desa',
    kode: `91.01.01.${2001 + index}`,
    name: `Desa Kampung Panjang Nomor ${index + 1}`,
    namaPendek: `Kampung Panjang Nomor ${index + 1}`,
  }),
);

const institutions: Indikator = {
  ...PLAIN_PROPERTIES,
  id: 1,
  key: 'desa/lembaga',
  name: 'Lembaga',
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
  targetPerReporter: true,
  target: [],
};

const state = composeMonthState({
  office: {
    id: 12_345,
    version: 1,
    lastChange: 0,
    wilayah: '91.01.01',
    name: 'Besar',
    kabupaten: 'K',
    provinsi: 'P',
    zone: 'Asia/Jayapura',
    openDay: 1,
    dueDay: 5,
    closeDay: 20,
    settings: [],
    takeovers: [],
    reporters: desa,
    profil: [],
    plans: [
      {
        id: 1,
        officeId: 12_345,
        kind: 'murni',
        document: 'R',
        validFrom: '2026-01-01',
        nodes: [],
        indikators: [institutions],
      },
    ],
    holiday: new Set(),
    specialMonths: new Map(),
    reopened: [],
  },
  month: '2026-03',
  now: Temporal.Instant.from('2026-04-02T00:00:00Z'),
  reporters: desa,
  report: [],
  angka: [],
  kendala: [],
});

const labels = (message: Message) => message.buttons?.flat().map((one) => one.label) ?? [];

describe('an office of 108 desa', () => {
  test('its status names twelve and counts the rest, with buttons for those who may press them', () => {
    const view = statusScreen(say, state, { remind: false, decide: false, check: () => false });
    expect(view.text).toContain('▲ Belum lapor 108: Kampung Panjang Nomor 1, ');
    expect(view.text).toContain('Nomor 12, dan 96 lainnya');
    expect(view.text).toContain('Serapan s/d Maret: belum ada angka');
    expect(labels(view)).toEqual([
      'Per desa',
      'Per seksi',
      'Per program',
      'Sasaran dan IKU',
      'Teks untuk grup WA',
      'Bulan lain',
      'Dari mana angkanya?',
    ]);
    const sekcam = statusScreen(say, state, { remind: true, decide: false, check: () => true });
    expect(labels(sekcam)[0]).toBe('Ingatkan 108');
  });

  test('its desa come in eight pages, each desa once, and the way back leads to its page', () => {
    const pages = Array.from({ length: 8 }, (_, to) => labels(reporterListScreen(say, state, 'desa', to)));
    const shown = pages.flat().filter((label) => label.startsWith('▲'));
    expect(shown).toHaveLength(108);
    expect(new Set(shown).size).toBe(108);
    expect(pages[0]).toContain('Berikutnya ›');
    expect(pages[7]).not.toContain('Berikutnya ›');
    expect(labels(reporterListScreen(say, state, 'desa', 99))).toEqual(pages[7]);
    expect(labels(reporterListScreen(say, state, 'desa', Number.NaN))).toEqual(pages[0]);
    for (const [index, one] of desa.entries()) {
      const { page } = reporterPage(desa, one);
      expect(pages[page]?.some((label) => label.endsWith(` ${index + 1}`))).toBe(true);
    }
  });

  test('who is missing fits one message; the text for the group is too long for a copy button and has no figure', () => {
    expect(missingScreen(say, state).text.length).toBeLessThan(4096);
    const [group = ''] = groupTexts(say, state);
    expect(group.length).toBeGreaterThan(256);
    expect(group.length).toBeLessThan(4096);
    expect(group).toContain('s/d Senin, 6 April: Desa Kampung Panjang Nomor 1, ');
    expect(group).not.toMatch(/Rp|%/);
    expect(groupTexts(say, state)).toHaveLength(1);
  });

  test('an older month that is still open has one line below the names, also when this month is complete', () => {
    const old = [
      { month: '2025-12', missing: 1 },
      { month: '2026-02', missing: 2 },
    ] as const;
    const { text } = missingScreen(say, state, old);
    expect(text).toMatch(/dan 68 lainnya\n\nDesember 2025: 1 belum\nFebruari: 2 belum$/);
    expect(text.length).toBeLessThan(4096);
    const complete = missingScreen(say, { ...state, reporters: [] }, old).text;
    expect(complete).toBe(`${say('status-semua-masuk')}\n\nDesember 2025: 1 belum\nFebruari: 2 belum`);
  });
});
