import { checkedAndApproved, type DemoAnswer, type DemoReport } from './demo-report.ts';

const LPJ = 'desa/lpj-apbdes';
const INSTITUTIONS = 'desa/lembaga-aktif';
const INCIDENTS = 'desa/kejadian-trantibum';

/** March of one desa, when it comes in at all. */
interface March {
  sentOn: string;
  lpj: DemoAnswer;
  incidents: DemoAnswer;
  checked?: DemoReport['checked'];
}

/** Invented year of one desa: active lembaga (of 6, the same each month), incidents in January and February, March. */
interface Desa {
  kode: string;
  institutions: string;
  incidents: [januari: DemoAnswer, february: DemoAnswer];
  /** Day of February and of March on which January and February were sent. */
  day: [february: string, march: string];
  march?: March;
}

const verified = (at: string): DemoReport['checked'] => ({ step: 'verifikasi', at });
const given = (date: string): DemoAnswer => ({ date });

/** Eleven of thirteen report March, with 64 lembaga in all; ten of them handed in the LPJ. */
const DESA: readonly Desa[] = [
  {
    kode: '35.17.01.2001',
    institutions: '6',
    incidents: ['nihil', 'nihil'],
    day: ['02T09:10', '02T09:20'],
    march: {
      sentOn: '2026-04-01T06:41',
      lpj: given('2026-03-16'),
      incidents: 'nihil',
      checked: verified('2026-04-02T09:05'),
    },
  },
  {
    kode: '35.17.01.2002',
    institutions: '5',
    incidents: ['nihil', '1'],
    day: ['03T10:02', '03T08:45'],
    march: {
      sentOn: '2026-04-01T06:55',
      lpj: given('2026-03-27'),
      incidents: 'nihil',
      checked: verified('2026-04-02T09:07'),
    },
  },
  {
    kode: '35.17.01.2003',
    institutions: '6',
    incidents: ['nihil', 'nihil'],
    day: ['04T13:31', '04T11:15'],
    march: {
      sentOn: '2026-04-01T07:04',
      lpj: given('2026-03-30'),
      incidents: '1',
      checked: verified('2026-04-02T09:10'),
    },
  },
  {
    kode: '35.17.01.2004',
    institutions: '6',
    incidents: ['1', 'nihil'],
    day: ['04T14:20', '05T09:41'],
    march: {
      sentOn: '2026-04-01T09:18',
      lpj: given('2026-03-25'),
      incidents: 'nihil',
      checked: verified('2026-04-02T09:12'),
    },
  },
  {
    kode: '35.17.01.2005',
    institutions: '6',
    incidents: ['1', '1'],
    day: ['02T08:30', '02T08:12'],
    march: {
      sentOn: '2026-04-01T10:02',
      lpj: given('2026-03-12'),
      incidents: '1',
      checked: verified('2026-04-02T09:15'),
    },
  },
  {
    kode: '35.17.01.2006',
    institutions: '6',
    incidents: ['1', 'nihil'],
    day: ['05T08:55', '05T10:20'],
    march: { sentOn: '2026-04-02T09:31', lpj: given('2026-03-27'), incidents: 'nihil' },
  },
  {
    kode: '35.17.01.2007',
    institutions: '6',
    incidents: ['nihil', 'nihil'],
    day: ['05T11:02', '04T09:00'],
    march: {
      sentOn: '2026-04-01T13:44',
      lpj: given('2026-03-31'),
      incidents: 'nihil',
      checked: verified('2026-04-02T09:18'),
    },
  },
  {
    kode: '35.17.01.2008',
    institutions: '5',
    incidents: ['nihil', 'nihil'],
    day: ['03T09:25', '03T13:05'],
    march: {
      sentOn: '2026-04-01T14:10',
      lpj: 'belum',
      incidents: 'nihil',
      checked: verified('2026-04-02T09:21'),
    },
  },
  {
    kode: '35.17.01.2009',
    institutions: '6',
    incidents: ['nihil', '1'],
    day: ['05T15:48', '05T16:02'],
    march: {
      sentOn: '2026-04-01T15:26',
      lpj: given('2026-03-30'),
      incidents: '1',
      checked: { step: 'kembalikan', at: '2026-04-02T10:40', reason: 'Bukti kurang', butir: LPJ },
    },
  },
  { kode: '35.17.01.2010', institutions: '6', incidents: ['nihil', 'nihil'], day: ['05T16:40', '06T08:20'] },
  {
    kode: '35.17.01.2011',
    institutions: '6',
    incidents: ['nihil', 'nihil'],
    day: ['04T08:50', '03T10:30'],
    march: { sentOn: '2026-04-02T08:47', lpj: given('2026-03-26'), incidents: 'nihil' },
  },
  { kode: '35.17.01.2012', institutions: '5', incidents: ['nihil', '1'], day: ['06T09:30', '06T13:15'] },
  {
    kode: '35.17.01.2013',
    institutions: '6',
    incidents: ['nihil', 'nihil'],
    day: ['03T14:12', '02T15:10'],
    march: { sentOn: '2026-04-02T13:05', lpj: given('2026-03-31'), incidents: 'nihil' },
  },
];

/** The invented reports of the thirteen desa. */
export function desaDemo(): DemoReport[] {
  return DESA.flatMap(({ kode: reporter, institutions, incidents, day, march }) => {
    const reports: DemoReport[] = [
      {
        reporter,
        month: '2026-01',
        sentOn: `2026-02-${day[0]}`,
        answer: { [INSTITUTIONS]: institutions, [INCIDENTS]: incidents[0] },
        ...checkedAndApproved('2026-01'),
      },
      {
        reporter,
        month: '2026-02',
        sentOn: `2026-03-${day[1]}`,
        answer: { [INSTITUTIONS]: institutions, [INCIDENTS]: incidents[1] },
        ...checkedAndApproved('2026-02'),
      },
    ];
    if (march === undefined) return reports;
    const answer = { [LPJ]: march.lpj, [INSTITUTIONS]: institutions, [INCIDENTS]: march.incidents };
    return [...reports, { reporter, month: '2026-03', sentOn: march.sentOn, answer, checked: march.checked }];
  });
}
