import { Temporal } from 'temporal-polyfill';
import type { TindakanPetugas } from '../../../src/app/pelaku.ts';
import { bukaLembar, type Lembar } from '../../../src/app/realisasi/lembar.ts';
import type { Bulan } from '../../../src/domain/bulan.ts';
import type { Peran } from '../../../src/domain/peran.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import type { OutboxMessage } from '../../../src/store/outbox.ts';
import { transact } from '../../../src/store/tx.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { freshDatabase } from '../../support/database.ts';
import { type OfficeDatabase, peopledDatabase } from '../../support/example-database.ts';

const say = createTranslator('id');

/** A person and a sheet, for one use case on the real database. */
export interface DiMeja {
  act: TindakanPetugas;
  lembar: Lembar;
  kirim: OutboxMessage[];
}

export interface Siapa {
  /** Code of the reporter unit. */
  pelapor?: string;
  bulan?: Bulan;
  /** e.g. '2026-04-01T08:00:00+07:00' */
  now?: string;
  nama?: string;
  peran?: Peran;
}

/**
 * The example office on a database of its own.
 * @param isi reports that came in before this instant are there; by default those of January and February
 */
export async function mejaUji({ isi = '2026-04-01T00:00:00+07:00' } = {}) {
  return meja(await peopledDatabase(Temporal.Instant.from(isi)));
}

/** Another one, as an earlier one was left: what many tests of a file begin with is done once. */
export async function mejaSalinan({ name, officeId }: Pick<OfficeDatabase, 'name' | 'officeId'>) {
  return meja({ ...(await freshDatabase({ template: name })), officeId });
}

function meja(db: OfficeDatabase) {
  const { officeId } = db;

  /** Does something at the table, in one transaction. */
  async function di<T>(work: (meja: DiMeja) => Promise<T>, siapa: Siapa = {}): Promise<T> {
    const { pelapor = '35.17.01.2006', bulan = '2026-03', now = '2026-04-01T08:00:00+07:00' } = siapa;
    const { nama = 'Operator Desa Sembung', peran = 'operator_desa' } = siapa;
    return await transact(db.prisma, async (tx) => {
      const kantor = (await loadKantor(tx, officeId))!;
      const unit = kantor.pelapor.find((one) => one.kode === pelapor)!;
      const person = await tx.person.findFirstOrThrow({ where: { nama }, include: { assignments: true } });
      const penugasan = person.assignments.map((one) => ({
        id: one.id,
        officeId,
        peran,
        pelaporId: one.reporterId ?? undefined,
        plt: false,
      }));
      const kirim: OutboxMessage[] = [];
      const act: TindakanPetugas = {
        tx,
        say,
        kantor,
        now: Temporal.Instant.from(now),
        petugas: { id: person.id, nama, telegramId: Number(person.telegramId), penugasan },
        kirim: (message) => void kirim.push(message),
      };
      const lembar = (await bukaLembar(tx, kantor, unit, bulan))!;
      return await work({ act, lembar, kirim });
    });
  }
  return {
    db,
    officeId,
    di,
    /** Nobody works at it any more: it can be copied. */
    tutup: () => db.close(),
    stop: () => db.drop(),
  };
}
