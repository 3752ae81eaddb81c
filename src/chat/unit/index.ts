import { officeReporter } from '../../domain/kantor/office.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Dialog, Feature } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
import type { Turn } from '../shared/turn.ts';
import { tapEnd, tapEndNow, tapResume, tapSuccessor } from './end-screens.ts';
import { giveSinceStep, giveStep, tapGive } from './give-steps.ts';
import { addStep, ID_UNIT, renameStep, tapAdd, tapRename } from './name-steps.ts';
import { listScreen, overviewScreen } from './overview.ts';
import { tapAddUsual, tapUsual } from './tap-usual.ts';
import { unitScreen } from './unit-screen.ts';

/** The dialogue of `/unit`: what has to be typed. */
const unitDialog: Dialog = {
  id: ID_UNIT,
  step: { tambah: addStep, nama: renameStep, sub: giveStep, sub_bulan: giveSinceStep },
};

/** `/unit`: which seksi, subbagian and desa report at the office. */
async function runUnitCommand(turn: Turn): Promise<void> {
  const act = await chooseOffice(turn, 'unit', 'unit.lihat');
  if (act !== undefined) turn.reply(overviewScreen(turn, act));
}

/** The overview again, or of another office. */
async function tapOverview(turn: Turn, { office }: PayloadOf<'unit.lihat'>): Promise<void> {
  const act = await inOffice(turn, office, 'unit');
  if (act !== undefined) turn.changeMessage(overviewScreen(turn, act));
}

/** All units of a sort. */
async function tapList(turn: Turn, { office, sort, page = 0 }: PayloadOf<'unit.daftar'>): Promise<void> {
  const act = await inOffice(turn, office, 'unit');
  if (act !== undefined) turn.changeMessage(listScreen(turn, act, sort, page));
}

/** One unit. */
async function tapUnit(turn: Turn, { office, unit: id }: PayloadOf<'unit.satu'>): Promise<void> {
  const act = await inOffice(turn, office, 'unit');
  if (act === undefined) return;
  const unit = officeReporter(act.office, id);
  if (unit === undefined) return turn.toast(turn.say('button-unknown'));
  turn.changeMessage(await unitScreen(turn, act, unit));
}

/** `/unit`: the units of an office, their names, their sub kegiatan and their end. */
export const unitFeature: Feature = {
  command: [{ name: 'unit', condition: 'unit', run: runUnitCommand }],
  dialog: unitDialog,
  taps: [
    tap('unit.lihat', 'unit', tapOverview),
    tap('unit.daftar', 'unit', tapList),
    tap('unit.lazim', 'unit', tapUsual),
    tap('unit.lazim_ya', 'unit', tapAddUsual, { acts: true }),
    tap('unit.tambah', 'unit', tapAdd),
    tap('unit.satu', 'unit', tapUnit),
    tap('unit.nama', 'unit', tapRename),
    tap('unit.sub', 'unit', tapGive),
    tap('unit.penerus', 'unit', tapSuccessor),
    tap('unit.akhiri', 'unit', tapEnd),
    tap('unit.akhiri_ya', 'unit', tapEndNow, { acts: true }),
    tap('unit.lanjut', 'unit', tapResume, { acts: true }),
  ],
};
