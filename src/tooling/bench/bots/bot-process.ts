import { type ChildProcess, fork } from 'node:child_process';
import type { ClientConfig } from 'pg';

/** What a bot is told when its process starts. */
export interface BotOrder {
  token: string;
  apiRoot: string;
  /** The real program's database. */
  connection?: ClientConfig;
  /** As `npm start` runs it at Telegram: with Telegram's pace, and documents read elsewhere. */
  live?: boolean;
  /** Which requests the bare bot answers each act with. */
  script?: ScriptedCall[][];
}

/** A request that a bot makes as part of an answer. */
export interface ScriptedCall {
  method: string;
  payload: Record<string, unknown>;
}

/** What the parent asks, and what a bot answers. */
export type BotQuestion = 'effort' | 'stop';
export type BotAnswer = { ready: true } | Effort | { stopped: true };

/** What a bot's process has used since its start. */
export interface Effort {
  /** Queries sent to its database. */
  roundTrips: number;
  /** Milliseconds of processor time: unlike the time by the clock, others on the machine hardly change it. */
  processorMs: number;
}

/** A bot in a process of its own. */
export interface BotProcess {
  effort(): Promise<Effort>;
  stop(): Promise<void>;
}

/** Resolves with the next answer. @throws when the process ends instead */
function nextAnswer(child: ChildProcess): Promise<BotAnswer> {
  return new Promise((resolve, reject) => {
    const onAnswer = (answer: unknown) => {
      child.off('exit', onExit);
      resolve(answer as BotAnswer);
    };
    const onExit = (code: number | null) => {
      child.off('message', onAnswer);
      reject(new Error(`a bot's process ended with ${code}`));
    };
    child.once('message', onAnswer);
    child.once('exit', onExit);
  });
}

/**
 * Starts this same program once more as one of the bots.
 * @param kind which of them; see main.ts
 */
export async function startBotProcess(kind: string, order: BotOrder): Promise<BotProcess> {
  const profile = process.env.BENCH_PROFILE;
  const execArgv = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}/${kind}`];
  const child = fork(process.argv[1] ?? '', ['--as', kind], { execArgv });
  const ask = async (question: BotQuestion | BotOrder) => {
    const answer = nextAnswer(child);
    child.send(question as object);
    return await answer;
  };
  await ask(order);
  return {
    async effort() {
      const answer = await ask('effort');
      if (!('roundTrips' in answer)) throw new Error('a bot answered another question');
      return answer;
    },
    async stop() {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      await ask('stop');
      await ended;
    },
  };
}

/** A bot that runs in this process. */
export interface RunningBot {
  roundTrips(): number;
  stop(): Promise<void>;
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The other side: starts the bot with the first message's order, then answers questions until it is stopped. */
export function serveBot(start: (order: BotOrder) => Promise<RunningBot>): void {
  const say = (answer: BotAnswer) => void process.send?.(answer);
  process.once('message', (order) => {
    start(order as BotOrder).then(
      (bot) => {
        process.on('message', (question: BotQuestion) => {
          if (question === 'effort') say({ roundTrips: bot.roundTrips(), processorMs: processorMs() });
          else
            void bot.stop().then(() => {
              say({ stopped: true });
              process.disconnect();
            });
        });
        say({ ready: true });
      },
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  // Whoever measures has ended, even by force: so does this process.
  process.on('disconnect', () => process.exit());
}
