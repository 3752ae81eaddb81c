import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';

/** A line whose next statement, the adapter's BEGIN, also names the isolation level. */
function beginningAt(line: pg.PoolClient, level: string): pg.PoolClient {
  const own = Object.getOwnPropertyDescriptor(line, 'query');
  const begin = ((statement: pg.QueryConfig) => {
    if (own === undefined) Reflect.deleteProperty(line, 'query');
    else Object.defineProperty(line, 'query', own);
    if (statement.text !== 'BEGIN') throw new Error(`a transaction began with ${statement.text}`);
    return line.query({ ...statement, text: `BEGIN ISOLATION LEVEL ${level}` });
  }) as pg.PoolClient['query'];
  return Object.defineProperty(line, 'query', { value: begin, configurable: true });
}

/**
 * Prisma on a pool, with transactions that begin at their isolation level in one round trip; the adapter of Prisma sends
 * the level in a second one.
 */
export class LevelledPg extends PrismaPg {
  private readonly pool: pg.Pool;

  constructor(pool: pg.Pool) {
    super(pool);
    this.pool = pool;
  }

  override async connect() {
    const { pool } = this;
    const adapter = await super.connect();
    const { startTransaction } = adapter;
    adapter.startTransaction = (level) => {
      if (level === undefined) return startTransaction.call(adapter);
      const client = { connect: async () => beginningAt(await pool.connect(), level) };
      return startTransaction.call(Object.create(adapter, { client: { value: client } }));
    };
    return adapter;
  }
}
