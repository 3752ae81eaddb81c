import { expect, test } from 'vitest';
import { createLimits, INCOMING_LIMITS } from '../../../src/edge/receiving/incoming-limits.ts';

/** Limits with a clock that the test moves, in seconds. */
function limits() {
  let seconds = 0;
  const made = createLimits(INCOMING_LIMITS, () => seconds * 1000);
  return {
    ...made,
    at: (second: number) => {
      seconds = second;
    },
  };
}

test('fifty-two officers of one office who answer as fast as the bot can never meet them', () => {
  const { admit, meet, at } = limits();
  const officers = Array.from({ length: 52 }, (_, index) => index + 1);
  for (const one of officers) meet(one, [1]);
  for (let second = 0; second < 30; second += 0.25) {
    at(second);
    for (const one of officers) expect(admit(one)).toBe('yes');
  }
});

test('a person who writes far too much is told once a minute', () => {
  const { admit, meet, at } = limits();
  meet(1, [1]);
  const answers = Array.from({ length: 200 }, () => admit(1));
  expect(answers.filter((one) => one === 'yes')).toHaveLength(INCOMING_LIMITS.person.burst);
  expect(answers.filter((one) => one === 'tell')).toHaveLength(1);
  at(10);
  expect(admit(1)).toBe('yes');
  at(61);
  const later = Array.from({ length: 200 }, () => admit(1));
  expect(later.filter((one) => one === 'tell')).toHaveLength(1);
});

test('a flood in one office leaves the other alone', () => {
  const { admit, meet } = limits();
  for (let person = 1; person <= 100; person += 1) {
    meet(person, [1]);
    for (let n = 0; n < 100; n += 1) admit(person);
  }
  meet(900, [1]);
  meet(901, [2]);
  expect(admit(900)).toBe('tell');
  expect(admit(901)).toBe('yes');
});

test('a stranger is not told, and gets the room of a person once they have a role', () => {
  const { admit, meet } = limits();
  const answers = Array.from({ length: 100 }, () => admit(5));
  expect(answers.filter((one) => one === 'yes')).toHaveLength(INCOMING_LIMITS.stranger.burst);
  expect(answers).not.toContain('tell');
  meet(5, [1]);
  expect(admit(5)).toBe('yes');
});
