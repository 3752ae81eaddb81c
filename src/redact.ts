/** Takes secrets out of a text that somebody may read. */
export type Redact = (text: string) => string;

const HIDDEN = '<rahasia>';

/** Shorter than this a secret is too likely to be a part of other words. */
const WHOLE_WORD_BELOW = 6;

/** Tokens also stand in addresses of files and in errors of grammY. */
const PATTERNS: readonly [RegExp, string][] = [
  [/\b(bot)?\d{1,20}(?::|%3A)[\w-]{20,}/gi, '$1<token>'],
  [/\bbot\d{1,20}:[\w-]+/g, 'bot<token>'],
  // Of connection strings, of objects as they are printed, of headers.
  [
    /\b((?:ssl)?pass(?:word|wd|phrase)?|pwd|secret(?:_token)?|authorization)(["']?\s{0,3}[=:]\s{0,3})("(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|[^\s,;&"'}\])]+)/gi,
    `$1$2${HIDDEN}`,
  ],
];

/**
 * What knows the secrets of this program beside the forms that secrets have: it finds them as they are, percent-encoded,
 * decoded, and escaped in JSON, wherever they stand.
 * @param secrets as they were given: tokens, passwords, addresses that hold passwords; empty ones are left out
 */
export function createRedactor(secrets: readonly (string | undefined)[] = []): Redact {
  const forms = [...new Set(secrets.flatMap((one) => (one ? partsOf(one).flatMap(formsOf) : [])))]
    .filter((form) => form !== '')
    .sort((one, other) => other.length - one.length);
  const known = forms.map((form) => knownForm(form));
  return (text) => {
    let safe = known.reduce((left, take) => take(left), text);
    safe = redactAddresses(safe);
    for (const [pattern, instead] of PATTERNS) safe = safe.replace(pattern, instead);
    return safe;
  };
}

/** Without knowing any secret: by their forms only. */
export const redact: Redact = createRedactor();

/** The variables whose values are secrets, or addresses that hold one. */
const SECRET_VARIABLES = ['BOT_TOKEN', 'WEBHOOK_SECRET', 'DATABASE_URL', 'MIGRATE_DATABASE_URL'] as const;

/** The secrets of an environment, for {@link createRedactor}. */
export function secretsOf(env: NodeJS.ProcessEnv): string[] {
  return SECRET_VARIABLES.flatMap((name) => {
    const value = env[name]?.trim() ?? '';
    return value === '' ? [] : [value];
  });
}

/** An address is public but for its password; a token's number is public, its other half is not. */
function partsOf(secret: string): string[] {
  const scheme = secret.indexOf('://');
  if (scheme < 0) {
    const [, afterColon] = /^\d+:(.*)$/s.exec(secret) ?? [];
    return afterColon === undefined ? [secret] : [secret, afterColon];
  }
  const password = passwordSpan(secret, scheme + 3);
  const parts = password === undefined ? [] : [secret.slice(...password)];
  if (URL.canParse(secret)) {
    const url = new URL(secret);
    parts.push(url.password);
    for (const [name, value] of url.searchParams) if (/pass|secret/i.test(name)) parts.push(value);
  }
  return parts;
}

function formsOf(secret: string): string[] {
  const decoded = decodedOf(secret);
  return [secret, decoded].flatMap((one) => [
    one,
    encodeURIComponent(one),
    encodeURIComponent(one).replaceAll('%20', '+'),
    strictlyEncoded(one),
    strictlyEncoded(one).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    encodeURI(one),
    JSON.stringify(one).slice(1, -1),
    one.replaceAll('\\', '\\\\').replaceAll("'", "\\'"),
  ]);
}

function strictlyEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decodedOf(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function knownForm(form: string): Redact {
  return form.length >= WHOLE_WORD_BELOW
    ? (text) => text.replaceAll(form, HIDDEN)
    : (text) => hideWord(text, form);
}

function hideWord(text: string, form: string): string {
  let safe = '';
  let from = 0;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, from)) {
    const end = at + form.length;
    const alone = !isLetter(text[at - 1]) && !isLetter(text[end]);
    safe += text.slice(from, at) + (alone ? HIDDEN : form);
    from = end;
  }
  return safe + text.slice(from);
}

const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Of every word that is an address with an account: an unescaped @, / or : may be part of the password. */
function redactAddresses(text: string): string {
  if (!text.includes('://')) return text;
  return text.replace(/\S+/g, (word) => {
    const scheme = word.indexOf('://');
    const password = scheme < 0 ? undefined : passwordSpan(word, scheme + 3);
    return password === undefined
      ? word
      : `${word.slice(0, password[0])}<password>${word.slice(password[1])}`;
  });
}

/** From behind the account's colon to the last @. */
function passwordSpan(address: string, from: number): [number, number] | undefined {
  const colon = address.indexOf(':', from);
  const at = address.lastIndexOf('@');
  return colon < 0 || at <= colon ? undefined : [colon + 1, at];
}
