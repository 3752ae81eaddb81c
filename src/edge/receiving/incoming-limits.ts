import { TokenBucket } from '../sending/token-bucket.ts';

/** How much may come: at once, and steadily. */
export interface Allowance {
  burst: number;
  perSecond: number;
}

/** How many updates are taken before anything else is done with them. */
export interface IncomingLimits {
  person: Allowance;
  office: Allowance;
  /** Of somebody who is not known to have a role. */
  stranger: Allowance;
}

/**
 * Far above what people do: one who answers five times a second all day never meets it, nor do a hundred who answer
 * once a second; below what a flood needs to be felt by others.
 */
export const INCOMING_LIMITS: IncomingLimits = {
  person: { burst: 120, perSecond: 5 },
  office: { burst: 6000, perSecond: 100 },
  stranger: { burst: 20, perSecond: 20 / 60 },
};

/** Milliseconds within which somebody is told only once that it was too much. */
const TOLD_MS = 60_000;

/** Accounts remembered of either kind; the longest silent are forgotten. */
const REMEMBERED = 20_000;

/** Whether an update is worked on: yes, no, or no with a word to the person. */
export type Admission = 'yes' | 'no' | 'tell';

interface Account {
  bucket: TokenBucket;
  officeIds: readonly number[];
  toldAtMs?: number;
}

/** The limits of one process. */
export interface IncomingRate {
  /** Counts an update of somebody. */
  admit(telegramId: number): Admission;
  /** Somebody has a role at these offices. */
  meet(telegramId: number, officeIds: readonly number[]): void;
  /** Whether somebody was met. */
  isMet(telegramId: number): boolean;
}

/** The value of a key, which becomes the youngest; the oldest is forgotten when there are too many. */
function youngest<V>(map: Map<number, V>, key: number, make: () => V): V {
  const value = map.get(key) ?? make();
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > REMEMBERED && oldest !== undefined) map.delete(oldest);
  return value;
}

/** @param nowMs a clock that only moves forward */
export function createLimits(
  limits: IncomingLimits = INCOMING_LIMITS,
  nowMs: () => number = () => performance.now(),
): IncomingRate {
  const people = new Map<number, Account>();
  const strangers = new Map<number, TokenBucket>();
  const offices = new Map<number, TokenBucket>();
  const bucket = ({ burst, perSecond }: Allowance) => new TokenBucket(burst, perSecond, nowMs());

  function admitPerson(account: Account): Admission {
    const now = nowMs();
    const buckets = account.officeIds.map((id) => youngest(offices, id, () => bucket(limits.office)));
    if ([account.bucket, ...buckets].every((one) => one.waitMs(now) === 0)) {
      for (const one of [account.bucket, ...buckets]) one.take(now);
      return 'yes';
    }
    if (account.toldAtMs !== undefined && now - account.toldAtMs < TOLD_MS) return 'no';
    account.toldAtMs = now;
    return 'tell';
  }

  return {
    admit(telegramId) {
      const known = people.get(telegramId);
      if (known !== undefined) return admitPerson(youngest(people, telegramId, () => known));
      const stranger = youngest(strangers, telegramId, () => bucket(limits.stranger));
      return stranger.take(nowMs()) ? 'yes' : 'no';
    },
    meet(telegramId, officeIds) {
      const account = youngest(people, telegramId, () => ({ bucket: bucket(limits.person), officeIds }));
      account.officeIds = officeIds;
      strangers.delete(telegramId);
    },
    isMet: (telegramId) => people.has(telegramId),
  };
}
