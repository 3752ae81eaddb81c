import type { Command } from 'commander';
import type { Temporal } from 'temporal-polyfill';
import type { Config } from '../../config.ts';
import type { Result } from '../../domain/result.ts';
import type { Tx } from '../../store/database/tx.ts';
import type { Say } from '../../text/translator.ts';

/** An expected refusal; its sentence is `refusal-<code>`. */
export type Refusal = { code: string };

/** What a command answers: data for `--json`, lines for people. */
export interface CliAnswer {
  data: Record<string, unknown>;
  text: string;
  /** 1: answered, and what was asked for is not done. */
  exitCode?: 0 | 1;
}

/** What every command works with. */
export interface CliRoom {
  say: Say;
  config: Config;
  /** The program's clock: real time, the demonstration's own, or what KENTONGAN_CLOCK says. */
  now: Temporal.Instant;
  /** Runs `work` in one transaction of the database that the environment names, started and migrated if need be. */
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<Result<T, Refusal>>;
  /** The same for reading only: all of it sees one state of the database. */
  readSnapshot<T>(read: (tx: Tx) => Promise<T>): Promise<Result<T, Refusal>>;
}

/** One command of the command line. */
export interface CliCommand {
  /** Adds the command's name, its options and arguments. */
  describe(program: Command, say: Say): Command;
  /**
   * Does it. A refusal leaves nothing changed.
   * @param args what stands behind the name
   * @param options by their camel-case names; commander has checked that required ones are there
   */
  run(
    room: CliRoom,
    args: string[],
    options: Record<string, string | boolean>,
  ): Promise<Result<CliAnswer, Refusal>>;
}
