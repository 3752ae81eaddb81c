import type { ReportStatus } from '../../../domain/rencana/plan.ts';
import { RETURN_REASONS } from '../../../domain/verifikasi/return-reasons.ts';
import {
  butir,
  either,
  fewLetters,
  month,
  oneOf,
  optional,
  type Part,
  revision,
  whole,
} from '../shape/part.ts';
import { parts } from '../shape/parts.ts';

/** A report in a button: its number and the status that the screen shows; none in buttons of an older program. */
export interface ReportSight {
  reportId: number;
  status?: ReportStatus;
}

/** A status in one letter. */
const LETTERS: Record<ReportStatus, string> = {
  draf: 'd',
  diajukan: 'a',
  diverifikasi: 'v',
  dikembalikan: 'k',
  disetujui: 's',
};

/** `12-a`, or `12` where no status is told. */
const report: Part<ReportSight> = {
  write: ({ reportId, status }) => (status === undefined ? `${reportId}` : `${reportId}-${LETTERS[status]}`),
  read(text) {
    const match = /^(\d{1,9})(?:-([a-z]))?$/.exec(text);
    if (match === null) return undefined;
    const status = (Object.keys(LETTERS) as ReportStatus[]).find((one) => LETTERS[one] === match[2]);
    return { reportId: Number(match[1]), status };
  },
};

/** Where a month, an item or a choice can be all of them. */
const orAll = <T extends string>(part: Part<T>): Part<T | 'semua'> =>
  either(oneOf('semua'), part, (value) => value === 'semua');

const seen = { office: whole, report, revision };
const page = optional(whole);
const decision = oneOf('setuju', 'bahas_rakor');

/** Buttons of verification; the revision is the report's that the screen shows. */
export const verifikasiButtons = {
  'verif.antri': parts({ office: whole, month: optional(orAll(month)), page }),
  'verif.buka': parts({ office: whole, report, page, revision }),
  'verif.ya': parts(seen),
  'verif.lewati': parts(seen),
  'verif.bukti': parts(seen),
  'verif.tolak': parts({ office: whole, report, page, revision }),
  'verif.butir': parts({ office: whole, report, butir: orAll(butir), revision }),
  'verif.alasan': parts({
    office: whole,
    report,
    butir: orAll(butir),
    reason: oneOf(...RETURN_REASONS, 'lain'),
    revision,
  }),
  'verif.buka_lagi': parts(seen),
  'verif.batal': parts(seen),
  'verif.banyak': parts({ office: whole }),
  'verif.semua': parts({ office: whole, list: optional(fewLetters) }),
  'verif.daftar': parts({ office: whole, month, page }),
  'verif.setujui_lihat': parts({ office: whole, month: optional(month) }),
  'verif.setujui': parts({ office: whole, month, list: optional(fewLetters) }),
  /** Decisions wanted: the next one after an obstacle, and one in their list or under another message. */
  'verif.putusan': parts({ office: whole, kendala: optional(whole) }),
  'verif.putus': parts({ office: whole, kendala: whole, decision }),
  'verif.keputusan': parts({ office: whole, kendala: whole, decision }),
};
