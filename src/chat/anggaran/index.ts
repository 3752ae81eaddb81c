import type { Feature } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
import { anggaranDialog } from './dialog.ts';
import { runBelanjaCommand, takeUnaskedList, tapBelanjaMonth } from './run-belanja-command.ts';
import { runDpaCommand, tapChooseSub, tapDpa, tapDpaList, tapExample } from './run-dpa-command.ts';
import { tapMeaning, tapRest, tapSave } from './tap-belanja-upload.ts';
import { tapCancelUpload, tapDate, tapKind, tapRatifyDpa, tapYear } from './tap-dpa-upload.ts';

/** `/dpa` and `/daftar_belanja`: figures for all sub kegiatan at once, shown before anything is stored. */
export const anggaranFeature: Feature = {
  command: [
    { name: 'dpa', condition: 'anggaran', run: runDpaCommand },
    { name: 'daftar_belanja', condition: 'daftar_belanja', run: runBelanjaCommand },
  ],
  taps: [
    tap('anggaran.dpa', 'anggaran', tapDpa),
    tap('anggaran.pilih', 'anggaran', tapChooseSub),
    tap('anggaran.daftar', 'anggaran', tapDpaList),
    tap('anggaran.contoh', 'anggaran', tapExample),
    tap('anggaran.sahkan', 'anggaran', tapRatifyDpa, { acts: true }),
    tap('anggaran.jenis', 'anggaran', tapKind),
    tap('anggaran.tanggal', 'anggaran', tapDate),
    tap('anggaran.tahun', 'anggaran', tapYear),
    tap('anggaran.bulan', 'daftar_belanja', tapBelanjaMonth),
    tap('anggaran.arti', 'daftar_belanja', tapMeaning),
    tap('anggaran.sisa', 'daftar_belanja', tapRest),
    tap('anggaran.simpan', 'daftar_belanja', tapSave, { acts: true }),
    tap('anggaran.batal', 'siapa_pun', tapCancelUpload),
  ],
  dialog: anggaranDialog,
};

/** Takes a bendahara's list that nobody asked for; to stand before the folder that answers reporters' loose messages. */
export const unaskedListFeature: Feature = { withoutDialog: takeUnaskedList };
