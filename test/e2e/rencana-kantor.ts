import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { readContoh } from '../../src/app/contoh/contoh-data.ts';
import type { NamaContoh } from '../../src/app/contoh/muat-contoh.ts';
import { siapkanKantor, tambahUnit } from '../../src/app/kantor/siapkan-kantor.ts';
import type { Peran } from '../../src/domain/peran.ts';
import type { SeenMessage } from '../../src/emulator/seen-message.ts';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { projectFile } from '../../src/project-root.ts';
import { insertAssignment, savePerson } from '../../src/store/assignments.ts';
import { transact } from '../../src/store/tx.ts';
import type { TestOffice } from '../support/office.ts';

/** Bytes of an example's document. */
export function dokumen(nama: NamaContoh): Uint8Array {
  return readFileSync(projectFile('prisma', 'contoh', nama, 'sumber.txt'));
}

/** An office with its desa and units and no plan, and a person with a role there. */
export async function kantorTanpaRencana(
  office: TestOffice,
  nama: NamaContoh,
  { telegramId, peran }: { telegramId: number; peran: Peran },
): Promise<{ officeId: number; orang: TelegramUser }> {
  const contoh = readContoh(nama);
  const now = Temporal.Instant.from('2026-01-05T01:00:00Z');
  const officeId = await transact(office.db.prisma, async (tx) => {
    const siap = await siapkanKantor(tx, contoh.wilayah, now);
    await tambahUnit(tx, siap.officeId, contoh.unit, now);
    return siap.officeId;
  });
  const orang = await petugasBaru(office, officeId, { telegramId, peran });
  return { officeId, orang };
}

/** One more person with a role at an office. */
export async function petugasBaru(
  office: TestOffice,
  officeId: number,
  { telegramId, peran }: { telegramId: number; peran: Peran },
): Promise<TelegramUser> {
  const at = new Date('2026-01-05T01:00:00Z');
  await transact(office.db.prisma, async (tx) => {
    const personId = await savePerson(tx, { telegramId, nama: `Petugas ${telegramId}`, now: at });
    await insertAssignment(tx, { personId, officeId, peran, plt: false, now: at });
  });
  return office.emulator.user({ id: telegramId, firstName: 'Petugas', started: true });
}

/** Payloads of the buttons under a message. */
export function tombol(message: SeenMessage): string[] {
  return message.inlineKeyboard.flat().flatMap((one) => ('callback_data' in one ? one.callback_data : []));
}
