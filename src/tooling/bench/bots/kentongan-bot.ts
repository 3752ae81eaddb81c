import { Temporal } from 'temporal-polyfill';
import { movableClock } from '../../../clock.ts';
import { createChildDecoder } from '../../../decode/decode-in-child.ts';
import { TELEGRAM_PACE } from '../../../edge/sending/pacer.ts';
import { createLog } from '../../../log.ts';
import { createApi, startProgram } from '../../../program.ts';
import { openStore } from '../../../store/database/open-store.ts';
import type { BotOrder, RunningBot } from './bot-process.ts';

/** March is open, and no reminder is due yet: nothing but answers is sent. */
const BEFORE_HOURS = Temporal.Instant.from('2026-04-01T05:00:00+07:00');

/** The real program, as `npm start` runs it, with its driver's queries counted. */
export async function startKentongan({ token, apiRoot, connection, live }: BotOrder): Promise<RunningBot> {
  if (connection === undefined) throw new Error('the program was given no database');
  const access = { connection, owner: connection, release: async () => undefined };
  const store = await openStore(access, 'demo', { countRoundTrips: true });
  if (!store.ok) throw new Error(`the database cannot be used: ${store.refusal.code}`);
  const { database, release } = store.value;
  const log = createLog({ level: 'warn' });
  const program = await startProgram({
    token,
    apiRoot,
    database,
    clock: movableClock(BEFORE_HOURS),
    me: await createApi(token, apiRoot).getMe(),
    language: 'id',
    log,
    receiving: { mode: 'polling' },
    ...(live === true && { pace: TELEGRAM_PACE, decoder: createChildDecoder(log) }),
  });
  return {
    roundTrips: () => database.roundTrips.count,
    async stop() {
      await program.stop();
      await release();
    },
  };
}
