import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLog } from '../src/log.ts';
import { createRedactor, redact, secretsOf } from '../src/redact.ts';

/** Everything that stands on a keyboard, and some that does not. */
const password = fc
  .string({
    unit: fc.constantFrom(...'abcXYZ019@:/?#[]!$&\'()*+,;=%"\\ {}<>|^`~-_.é漢'),
    minLength: 6,
    maxLength: 30,
  })
  .filter((text) => text.trim() === text && /[^\s]{3}/.test(text));

/** Every way in which somebody may see it. */
function waysToSay(secret: string, url: string): unknown[] {
  const error = new Error(`connect ${url} failed`);
  return [
    secret,
    url,
    encodeURIComponent(secret),
    `host=localhost password=${secret}`,
    `host=localhost password='${secret.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}' user=bot`,
    JSON.stringify({ password: secret }),
    JSON.stringify(JSON.stringify({ url })),
    inspect({ connection: { password: secret } }),
    inspect(new URL(url)),
    { password: secret },
    { nested: { list: [{ connectionString: url }] } },
    error,
    new Error('outer', { cause: error }),
    new AggregateError([error, secret], `all of ${url}`),
    Object.assign(new Error('with a code'), { code: secret }),
    { thrown: secret },
    new Map([['url', url]]),
  ];
}

test.each([true, false])('a password is in no line of the log, however it is said (human: %s)', (human) => {
  fc.assert(
    fc.property(password, (secret) => {
      const url = `postgresql://bot:${encodeURIComponent(secret)}@localhost:5432/kentongan`;
      const env = { DATABASE_URL: url };
      for (const said of waysToSay(secret, url)) {
        let written = '';
        const write = (line: string) => {
          written += line;
        };
        const log = createLog({ level: 'debug', human, write, redact: createRedactor(secretsOf(env)) });
        log.error(typeof said === 'string' ? said : 'failed', { error: said, text: said });
        for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
          expect(written).not.toContain(form);
      }
    }),
    { numRuns: 300 },
  );
});

test('a token and a webhook secret are in no line either, also a half of the token', () => {
  const token = ['123456789', 'AAbcdefghijklmnopqrstuvwxyz012345678'].join(':');
  const clean = createRedactor(secretsOf({ BOT_TOKEN: token, WEBHOOK_SECRET: 'kunci-webhook-rahasia' }));
  const said = [
    `https://api.telegram.org/file/bot${token}/photos/1.jpg`,
    `https%3A%2F%2Fapi.telegram.org%2Fbot${encodeURIComponent(token)}%2FgetMe`,
    inspect(Object.assign(new Error('x'), { url: `http://h/bot${token}/getMe` })),
    token.split(':')[1],
    'X-Telegram-Bot-Api-Secret-Token: kunci-webhook-rahasia',
  ].map((text) => clean(text ?? ''));
  expect(said.join('\n')).not.toMatch(/AAbcdef|kunci-webhook/);
});

test.each([
  ['postgresql://bot:p@ss@host/db', 'postgresql://bot:<password>@host/db'],
  ['postgres://bot:a/b:c@host:5432/db?x=1', 'postgres://bot:<password>@host:5432/db?x=1'],
  ['http://user:pw@proxy:3128', 'http://user:<password>@proxy:3128'],
  ['host=h password=p@ss, next', 'host=h password=<rahasia>, next'],
  ["password='it\\'s secret' port=1", 'password=<rahasia> port=1'],
  ['password authentication failed for user "bot"', 'password authentication failed for user "bot"'],
  ['https://t.me/kentongan?start=1', 'https://t.me/kentongan?start=1'],
])('without knowing any secret: %s', (text, safe) => {
  expect(redact(text)).toBe(safe);
});

test('a short password does not tear other words apart', () => {
  const clean = createRedactor(secretsOf({ DATABASE_URL: 'postgresql://bot:abc@h/d' }));
  expect(clean('abc, abcde, xabc and "abc"')).toBe('<rahasia>, abcde, xabc and "<rahasia>"');
});
