import { anggaran, daftarKiriman } from '../chat/anggaran/index.ts';
import { bantuan } from '../chat/bantuan/index.ts';
import { digest } from '../chat/digest/index.ts';
import { jelaskan } from '../chat/jelaskan/index.ts';
import { kalender } from '../chat/kalender/index.ts';
import { mutu } from '../chat/mutu/index.ts';
import { pendaftaran } from '../chat/pendaftaran/index.ts';
import { aturan } from '../chat/pengaturan/aturan.ts';
import { pengaturan } from '../chat/pengaturan/index.ts';
import { petugas } from '../chat/petugas/index.ts';
import { realisasi } from '../chat/realisasi/index.ts';
import { rencana, rencanaKiriman } from '../chat/rencana/index.ts';
import { ringkasan } from '../chat/ringkasan/index.ts';
import { riwayatKantor } from '../chat/riwayat-kantor/index.ts';
import type { Fitur } from '../chat/shared/fitur.ts';
import { verifikasi } from '../chat/verifikasi/index.ts';

const PEKERJAAN: readonly Fitur[] = [
  pendaftaran,
  realisasi,
  ringkasan,
  jelaskan,
  verifikasi,
  mutu,
  digest,
  petugas,
  kalender,
  anggaran,
  rencana,
  pengaturan,
  aturan,
  riwayatKantor,
];

/** Every dialogue of the bot, in the order in which menus list their commands; the help knows all of them. */
export const FITUR: readonly Fitur[] = [daftarKiriman, rencanaKiriman, ...PEKERJAAN, bantuan(PEKERJAAN)];
