import { Temporal } from 'temporal-polyfill';
import { muatContoh } from '../../src/app/contoh/muat-contoh.ts';
import { jenisUnit } from '../../src/app/pendaftaran/role-unit.ts';
import { PERAN, type Peran } from '../../src/domain/peran.ts';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { insertAssignment, savePerson } from '../../src/store/assignments.ts';
import { loadKantor } from '../../src/store/offices.ts';
import { type Tx, transact } from '../../src/store/tx.ts';
import { startOffice, type TestOffice } from '../support/office.ts';

/** A role of somebody of the stage. */
interface RoleHere {
  officeId: number;
  peran: Peran;
}

/** Somebody who types and presses, with the roles that are in force. */
export interface StagePerson {
  nama: string;
  user: TelegramUser;
  roles: RoleHere[];
}

/** Two offices in one database, with somebody for every role of each, and people without any. */
export interface TwoOffices {
  office: TestOffice;
  people: StagePerson[];
  /** Words that only an office's own people may read, by office. */
  secrets: Map<number, RegExp>;
}

const GIVEN = new Date('2026-01-05T01:00:00Z');
const YESTERDAY = '2026-04-01';
const NOW = '2026-04-02T09:00:00+07:00';

/** How a role of the stage ended, if it did. */
type Ended = 'dicabut' | 'habis' | undefined;

async function give(tx: Tx, personId: number, { officeId, peran }: RoleHere, ended: Ended): Promise<void> {
  const jenis = jenisUnit(peran);
  const unit = jenis && (await tx.reporterUnit.findFirst({ where: { officeId, jenis: { in: [...jenis] } } }));
  if (jenis !== undefined && !unit) throw new Error(`office ${officeId} has no unit for ${peran}`);
  const term = ended === 'habis' ? { plt: true, sampai: YESTERDAY } : { plt: false };
  const id = await insertAssignment(tx, {
    personId,
    officeId,
    peran,
    pelaporId: unit?.id,
    ...term,
    now: GIVEN,
  });
  if (ended === 'dicabut') await tx.assignment.update({ where: { id }, data: { endedAt: GIVEN } });
}

/** Names of an office that stand in no sentence of the program and at no other office. */
async function secretsOf(office: TestOffice, own: number, others: readonly number[]): Promise<RegExp> {
  const names = async (id: number) => {
    const kantor = await loadKantor(office.db.prisma, id);
    const desa = kantor!.pelapor.filter(({ jenis }) => jenis === 'desa').map((one) => one.namaPendek);
    return [...desa, kantor!.nama];
  };
  const foreign = (await Promise.all(others.map(names))).flat().join(' ');
  const unique = (await names(own)).filter((one) => one.length >= 6 && !foreign.includes(one));
  return new RegExp(`\\b(${unique.join('|')})\\b`, 'i');
}

/** Opens the stage: Perak with its reports, and Kemangkon. */
export async function startTwoOffices(): Promise<TwoOffices> {
  const office = await startOffice({ now: NOW, isi: NOW });
  const perak = office.officeId;
  const since = Temporal.Instant.from('2026-01-02T00:00:00Z');
  const { officeId: lain } = await transact(office.db.prisma, (tx) => muatContoh(tx, 'kemangkon', since));
  let id = 7_800_001;
  const people: StagePerson[] = [];
  const add = async (nama: string, roles: RoleHere[], ended?: Ended) => {
    const user = office.emulator.user({ id: id++, firstName: nama, started: true });
    await transact(office.db.prisma, async (tx) => {
      if (roles.length === 0) return;
      const personId = await savePerson(tx, { telegramId: user.id, nama, now: GIVEN });
      for (const role of roles) await give(tx, personId, role, ended);
    });
    people.push({ nama, user, roles: ended === undefined ? roles : [] });
  };
  for (const officeId of [perak, lain])
    for (const peran of PERAN) await add(`${peran} ${officeId}`, [{ officeId, peran }]);
  await add('dicabut', [{ officeId: perak, peran: 'sekcam' }], 'dicabut');
  await add('plt habis', [{ officeId: perak, peran: 'kasubbag' }], 'habis');
  await add('asing', []);
  await add('dua kantor', [
    { officeId: perak, peran: 'operator_desa' },
    { officeId: lain, peran: 'sekcam' },
  ]);
  const secrets = new Map([
    [perak, await secretsOf(office, perak, [lain])],
    [lain, await secretsOf(office, lain, [perak])],
  ]);
  return { office, people, secrets };
}
