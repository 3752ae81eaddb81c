import { day, either, oneOf, optional, revision, whole } from '../shape/part.ts';
import { parts, stepParts } from '../shape/parts.ts';

/** A document that was sent, in the version that was on the screen. */
const document = { document: whole, revision };
const year = optional(whole);
/** Targets of indicators, or money (kas). */
const what = oneOf('i', 'k');

/** Buttons of the plan, of bringing one in, and of planning it by month. */
export const rencanaButtons = {
  'rencana.lihat': parts({ office: whole, day: optional(day) }),
  'rencana.pada': parts({ office: whole }),
  'rencana.versi': parts({ office: whole }),
  'rencana.beda': parts({ office: whole, version: whole }),
  'rencana.kirim': parts({ office: whole }),
  'rencana.unduh': parts({ office: whole }),
  'rencana.lanjut': parts(document),
  /** A choice by its place, or the end of ticking. */
  'rencana.jawab': parts({
    document: whole,
    choice: either(oneOf('selesai'), whole, (value) => value === 'selesai'),
    revision,
  }),
  'rencana.halaman': parts({ document: whole, page: whole, revision }),
  'rencana.kembali': parts(document),
  'rencana.usulan': parts(document),
  'rencana.temuan': parts(document),
  /** `seen` is the newest change of the office on the screen. */
  'rencana.sahkan': parts({ document: whole, seen: optional(whole), revision }),
  'rencana.buang': parts(document),
  'rencana.kiriman_ya': stepParts({}),
  'rencana.kiriman_bukan': stepParts({}),
  'rencana.aksi': parts({ office: whole, year }),
  'rencana.aksi_daftar': parts({ office: whole, what, page: optional(whole), year }),
  'rencana.aksi_pilih': parts({ office: whole, what, item: whole, year }),
  'rencana.aksi_cara': parts({
    office: whole,
    what,
    item: whole,
    way: oneOf('merata', 'bulan', 'eksplisit', 'akhir_triwulan', 'akhir_tahun'),
    year,
  }),
  'rencana.aksi_simpan': stepParts({}),
};
