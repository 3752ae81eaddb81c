import { day, month, oneOf, optional, revision, whole } from '../shape/part.ts';
import { parts, stepParts } from '../shape/parts.ts';

/** Buttons of the office's calendar; the revision is the office's newest change on the screen. */
export const kalenderButtons = {
  'kalender.lihat': parts({ office: whole }),
  'kalender.aturan': parts({ office: whole, revision }),
  'kalender.bulan': parts({ office: whole, revision }),
  'kalender.khusus': parts({ office: whole, month }),
  'kalender.tanggal': parts({ office: whole, month, which: oneOf('buka', 'batas', 'tutup'), revision }),
  'kalender.reset': parts({ office: whole, month, revision }),
  'kalender.libur': parts({ office: whole, revision }),
  'kalender.tambah': parts({ office: whole, revision }),
  'kalender.hapus': parts({ office: whole, day, revision }),
  'kalender.buka': parts({ office: whole, revision }),
  'kalender.buka_bulan': parts({ office: whole, month, page: optional(whole) }),
  'kalender.buka_unit': parts({ office: whole, month, reporter: whole, revision }),
  'kalender.sampai': stepParts({ day }),
};
