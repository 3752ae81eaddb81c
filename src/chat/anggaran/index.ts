import { VERB_UPLOAD } from '../../app/anggaran/preview-dpa.ts';
import type { Feature } from '../shared/feature.ts';
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
    { verb: 'anggaran.dpa', condition: 'anggaran', run: tapDpa },
    { verb: 'anggaran.pilih', condition: 'anggaran', run: tapChooseSub },
    { verb: 'anggaran.daftar', condition: 'anggaran', run: tapDpaList },
    { verb: 'anggaran.contoh', condition: 'anggaran', run: tapExample },
    { verb: VERB_UPLOAD.ratify, condition: 'anggaran', acts: true, run: tapRatifyDpa },
    { verb: VERB_UPLOAD.kind, condition: 'anggaran', run: tapKind },
    { verb: VERB_UPLOAD.date, condition: 'anggaran', run: tapDate },
    { verb: VERB_UPLOAD.year, condition: 'anggaran', run: tapYear },
    { verb: 'anggaran.bulan', condition: 'daftar_belanja', run: tapBelanjaMonth },
    { verb: VERB_UPLOAD.meaning, condition: 'daftar_belanja', run: tapMeaning },
    { verb: VERB_UPLOAD.remaining, condition: 'daftar_belanja', run: tapRest },
    { verb: VERB_UPLOAD.save, condition: 'daftar_belanja', acts: true, run: tapSave },
    { verb: VERB_UPLOAD.cancel, condition: 'siapa_pun', run: tapCancelUpload },
  ],
  dialog: anggaranDialog,
};

/** Takes a bendahara's list that nobody asked for; to stand before the folder that answers reporters' loose messages. */
export const unaskedListFeature: Feature = { withoutDialog: takeUnaskedList };
