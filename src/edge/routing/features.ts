import { anggaranFeature, unaskedListFeature } from '../../chat/anggaran/index.ts';
import { digestFeature } from '../../chat/digest/index.ts';
import { helpFeature } from '../../chat/help/index.ts';
import { thanksFeature } from '../../chat/help/thanks.ts';
import { explainFeature } from '../../chat/jelaskan/index.ts';
import { calendarFeature } from '../../chat/kalender/index.ts';
import { officeHistoryFeature } from '../../chat/kantor/index.ts';
import { mutuFeature } from '../../chat/mutu/index.ts';
import { registrationFeature } from '../../chat/pendaftaran/index.ts';
import { settingsFeature } from '../../chat/pengaturan/index.ts';
import { officersFeature } from '../../chat/petugas/index.ts';
import { rulesFeature } from '../../chat/profil/index.ts';
import { realisasiFeature } from '../../chat/realisasi/index.ts';
import { planFeature, unaskedPlanFeature } from '../../chat/rencana/index.ts';
import type { Feature } from '../../chat/shared/feature.ts';
import { statusFeature } from '../../chat/status/index.ts';
import { unitFeature } from '../../chat/unit/index.ts';
import { verificationFeature } from '../../chat/verifikasi/index.ts';

const DIALOGUES: readonly Feature[] = [
  registrationFeature,
  realisasiFeature,
  statusFeature,
  explainFeature,
  verificationFeature,
  mutuFeature,
  digestFeature,
  officersFeature,
  calendarFeature,
  anggaranFeature,
  planFeature,
  unitFeature,
  settingsFeature,
  rulesFeature,
  officeHistoryFeature,
];

/** Every dialogue of the bot, in the order in which menus list their commands; the help knows all of them. */
export const FEATURES: readonly Feature[] = [
  thanksFeature,
  unaskedListFeature,
  unaskedPlanFeature,
  ...DIALOGUES,
  helpFeature(DIALOGUES),
];
