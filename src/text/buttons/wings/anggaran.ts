import { day, month, oneOf, optional, revision, whole } from '../shape/part.ts';
import { parts, stepParts } from '../shape/parts.ts';

/** A list that was read, in the version that was on the screen. */
const list = { list: whole, revision };
const year = optional(whole);

/** Buttons of DPA and spending; `seen` is the newest change of the office, or the version of the report. */
export const anggaranButtons = {
  'anggaran.dpa': parts({ office: whole, page: optional(whole), year }),
  'anggaran.pilih': parts({ office: whole, node: whole, year }),
  'anggaran.daftar': parts({ office: whole, year }),
  'anggaran.contoh': parts({ office: whole, year }),
  'anggaran.sahkan': parts({ list: whole, seen: optional(whole), revision }),
  'anggaran.jenis': parts(list),
  'anggaran.tanggal': parts(list),
  /** The budget year of a list whose heading names none. */
  'anggaran.tahun': parts({ list: whole, year: whole, revision }),
  'anggaran.bulan': parts({ reporter: whole, month }),
  'anggaran.arti': parts({ list: whole, meaning: oneOf('tambahan', 'posisi'), revision }),
  'anggaran.sisa': parts({ list: whole, remaining: oneOf('nihil', 'nanti'), revision }),
  'anggaran.simpan': parts({ list: whole, seen: optional(whole), revision }),
  'anggaran.batal': parts(list),
  'anggaran.hari': stepParts({ day }),
  /** A reading of a typed figure, by its place among those that the step knows. */
  'anggaran.bacaan': stepParts({ reading: whole }),
};
