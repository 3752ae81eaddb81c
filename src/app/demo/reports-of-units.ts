import type { Month } from '../../domain/kalender/month.ts';
import { checkedAndApproved, type DemoReport } from './demo-report.ts';

const MONTHS: readonly Month[] = ['2026-01', '2026-02', '2026-03'];

/** Answers of January, February and March to one item; '-' where the month does not ask it. */
type ThreeMonths = string;

/** Invented year of one unit: per sub kegiatan its indicator and its money (Rupiah), month by month. */
interface Unit {
  kode: string;
  /** Sent at, per month; two where March never comes in. */
  sentOn: string[];
  subKegiatan: Record<string, { fisik: ThreeMonths; money: ThreeMonths }>;
  march?: Pick<DemoReport, 'checked' | 'kendala'>;
}

const verified = (at: string): DemoReport['checked'] => ({ step: 'verifikasi', at });

/**
 * The sums are those of the example dialogues: without gaji Rp133.472.500 of Rp887.577.620 to March when all that is
 * here has come in, with gaji (two months, and March with THR: 4 of 14 payments) Rp887.609.810.
 */
const UNIT: readonly Unit[] = [
  {
    kode: 'TAPEM',
    sentOn: ['2026-02-04T10:05', '2026-03-04T09:50', '2026-04-02T08:20'],
    march: { checked: verified('2026-04-02T10:30') },
    subKegiatan: {
      '7.01.02.2.02.0002': { fisik: '1 1 1', money: '100000 110000 110000' },
      '7.01.02.2.02.0003': { fisik: '1 1 1', money: '200000 220000 220000' },
      '7.01.05.2.01.0008': { fisik: 'nihil nihil 1', money: '900000 1200000 1400000' },
      '7.01.06.2.01.0003': { fisik: '0 0 dari-desa', money: '300000 400000 500000' },
    },
  },
  {
    kode: 'PMD',
    sentOn: ['2026-02-05T16:50', '2026-03-05T16:20', '2026-04-02T14:02'],
    march: {
      kendala: {
        subKegiatan: '7.01.03.2.01.0001',
        text: 'SPJ transport 2 desa belum lengkap. TL: ditagih sebelum 10 April',
        wantsDecision: true,
      },
    },
    subKegiatan: {
      '7.01.03.2.01.0001': { fisik: 'dari-desa dari-desa dari-desa', money: '5200000 8200000 2150000' },
      '7.01.03.2.01.0003': { fisik: 'nihil nihil 1', money: '1400000 1800000 4150000' },
    },
  },
  {
    kode: 'SOSBUD',
    sentOn: ['2026-02-05T13:20', '2026-03-05T14:30'],
    subKegiatan: { '7.01.05.2.01.0003': { fisik: 'nihil 20', money: '2000000 3100000' } },
  },
  {
    kode: 'TRANTIB',
    sentOn: ['2026-02-03T08:40', '2026-03-03T08:35', '2026-04-01T11:12'],
    march: { checked: verified('2026-04-02T10:35') },
    subKegiatan: { '7.01.04.2.02.0001': { fisik: '1 1 1', money: '900000 1000000 1062500' } },
  },
  {
    kode: 'UMUM',
    sentOn: ['2026-02-05T15:05', '2026-03-06T09:40'],
    subKegiatan: {
      '7.01.01.2.05.0002': { fisik: '- -', money: 'nihil nihil' },
      '7.01.01.2.06.0001': { fisik: '- -', money: '300000 350000' },
      '7.01.01.2.06.0002': { fisik: '- -', money: 'nihil 2100000' },
      '7.01.01.2.06.0004': { fisik: '- -', money: '7000000 7200000' },
      '7.01.01.2.06.0005': { fisik: '- -', money: '280000 320000' },
      '7.01.01.2.06.0006': { fisik: '- -', money: '196000 196000' },
      '7.01.01.2.06.0009': { fisik: '- -', money: '1900000 1800000' },
      '7.01.01.2.07.0010': { fisik: '- -', money: 'nihil nihil' },
      '7.01.01.2.08.0002': { fisik: '2 2', money: '3168660 3168660' },
      '7.01.01.2.08.0004': { fisik: '2 2', money: '1416717 1416717' },
      '7.01.01.2.09.0002': { fisik: '- -', money: '3200000 3400000' },
      '7.01.01.2.09.0009': { fisik: '- -', money: 'nihil 11487246' },
      '7.01.01.2.09.0010': { fisik: '- -', money: '600000 700000' },
    },
  },
  {
    kode: 'KEUANGAN',
    sentOn: ['2026-02-05T10:45', '2026-03-05T11:10', '2026-04-06T10:00'],
    subKegiatan: {
      '7.01.01.2.01.0001': { fisik: '- - 0', money: '8000000 9500000 10000000' },
      '7.01.01.2.01.0006': { fisik: '- - 2', money: 'nihil 100000 150000' },
      '7.01.01.2.01.0009': { fisik: '- - -', money: 'nihil nihil nihil' },
      '7.01.01.2.02.0001': { fisik: '16 16 16', money: '188534327 188534327 377068656' },
      '7.01.01.2.02.0003': { fisik: '1 1 1', money: '6186500 6186500 6186500' },
      '7.01.01.2.02.0005': { fisik: '- - 1', money: '100000 150000 90500' },
    },
  },
];

/** The invented reports of the four seksi and two subbagian. */
export function unitDemo(): DemoReport[] {
  return UNIT.flatMap(({ kode: reporter, sentOn, subKegiatan, march }) =>
    sentOn.map((at, index): DemoReport => {
      const month = MONTHS[index]!;
      return {
        reporter,
        month,
        sentOn: at,
        answer: answersOf(subKegiatan, index),
        ...(month === '2026-03' ? march : checkedAndApproved(month)),
      };
    }),
  );
}

function answersOf(subKegiatan: Unit['subKegiatan'], index: number): DemoReport['answer'] {
  const answers: DemoReport['answer'] = {};
  for (const [kode, { fisik, money }] of Object.entries(subKegiatan)) {
    const figure = fisik.split(' ')[index] ?? '-';
    if (figure !== '-') answers[`${kode}/1`] = figure;
    answers[kode] = money.split(' ')[index] ?? '-';
  }
  return answers;
}
