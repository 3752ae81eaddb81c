import { parseHtml } from './html-entities.ts';
import { botApiRules, type Limit, type Rule, resolveRule } from './rules.ts';
import { UploadedFile } from './uploaded-file.ts';

/** One way in which a request breaks the Bot API. */
export interface RequestProblem {
  /** Where, as in `reply_markup.inline_keyboard[0][1].callback_data`. */
  path: string;
  kind: 'required' | 'unknown' | 'type' | 'value' | 'short' | 'long' | 'range' | 'pattern' | 'choice';
  /** What is expected there, in English. */
  expected: string;
}

type Fields = Record<string, unknown>;
interface Context {
  root: Fields;
  problems: RequestProblem[];
}

function below(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}

function checkFields(props: Record<string, Rule>, value: Fields, path: string, at: Context): void {
  for (const [key, rule] of Object.entries(props)) {
    const field = value[key];
    if (field !== undefined && field !== null) checkValue(rule, field, below(path, key), at);
    else if (!rule.optional)
      at.problems.push({ path: below(path, key), kind: 'required', expected: 'is required' });
  }
  for (const key of Object.keys(value)) {
    if (key in props || value[key] === undefined || value[key] === null) continue;
    at.problems.push({ path: below(path, key), kind: 'unknown', expected: 'is not a field of the Bot API' });
  }
}

/** Problems that say "another shape was meant" weigh more than a wrong detail in the right shape. */
function weigh(problems: RequestProblem[], path: string): number {
  const depth = (problem: RequestProblem) => problem.path.slice(path.length).split(/[.[]/).length - 1;
  return problems.reduce((sum, problem) => {
    const shape = depth(problem) <= 1 && ['required', 'unknown', 'type', 'value'].includes(problem.kind);
    return sum + (shape ? 1000 : 1);
  }, 0);
}

function checkUnion(choices: Rule[], value: unknown, path: string, at: Context): void {
  let best: RequestProblem[] | undefined;
  for (const choice of choices) {
    const attempt: Context = { root: at.root, problems: [] };
    checkValue(choice, value, path, attempt);
    if (attempt.problems.length === 0) return;
    if (!best || weigh(attempt.problems, path) < weigh(best, path)) best = attempt.problems;
  }
  at.problems.push({ path, kind: 'choice', expected: 'fits none of the allowed shapes' }, ...(best ?? []));
}

function measured(text: string, limit: Limit, root: Fields): number {
  if (limit.unit === 'bytes') return Buffer.byteLength(text);
  if (!limit.afterEntities) return text.length;
  if (root.parse_mode !== 'HTML') return text.trim().length;
  try {
    return parseHtml(text).text.trim().length;
  } catch {
    return 1; // the method itself refuses what cannot be parsed, and says where
  }
}

function checkLimit(size: number, limit: Limit, path: string, at: Context): void {
  const expected =
    `must be ${limit.min ?? 0}-${limit.max} ${limit.unit === 'value' ? '' : limit.unit}`.trim();
  const isValue = limit.unit === 'value';
  if (limit.min !== undefined && size < limit.min)
    at.problems.push({ path, kind: isValue ? 'range' : 'short', expected });
  if (limit.max !== undefined && size > limit.max)
    at.problems.push({ path, kind: isValue ? 'range' : 'long', expected });
}

function checkString(rule: Rule, value: string, path: string, at: Context): void {
  if (rule.limit && rule.limit.unit !== 'value' && rule.limit.unit !== 'items') {
    checkLimit(measured(value, rule.limit, at.root), rule.limit, path, at);
  }
  if (rule.pattern && !new RegExp(rule.pattern).test(value)) {
    at.problems.push({ path, kind: 'pattern', expected: `must match ${rule.pattern}` });
  }
}

function fitsType(type: NonNullable<Rule['type']>, value: unknown): boolean {
  if (type === 'any') return true;
  if (type === 'file') return value instanceof UploadedFile;
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === type;
}

function checkValue(written: Rule, value: unknown, path: string, at: Context): void {
  const rule = resolveRule(written);
  if (rule.anyOf) {
    if (Array.isArray(value) && rule.limit?.unit === 'items') checkLimit(value.length, rule.limit, path, at);
    checkUnion(rule.anyOf, value, path, at);
  } else if (rule.enum) {
    if (!rule.enum.includes(value as string))
      at.problems.push({
        path,
        kind: 'value',
        expected: `must be one of ${rule.enum.slice(0, 8).join(', ')}`,
      });
  } else if (rule.items) {
    if (!Array.isArray(value)) at.problems.push({ path, kind: 'type', expected: 'must be an Array' });
    else {
      if (rule.limit?.unit === 'items') checkLimit(value.length, rule.limit, path, at);
      for (const [n, item] of value.entries()) checkValue(rule.items, item, `${path}[${n}]`, at);
    }
  } else if (rule.props) {
    const isObject = typeof value === 'object' && !Array.isArray(value) && !(value instanceof UploadedFile);
    if (isObject) checkFields(rule.props, value as Fields, path, at);
    else at.problems.push({ path, kind: 'type', expected: 'must be an Object' });
  } else if (rule.type && !fitsType(rule.type, value)) {
    at.problems.push({ path, kind: 'type', expected: `must be of type ${rule.type}` });
  } else if (typeof value === 'string') checkString(rule, value, path, at);
  else if (typeof value === 'number' && rule.limit?.unit === 'value') checkLimit(value, rule.limit, path, at);
}

/**
 * Everything in which a request breaks the types and limits of the Bot API; empty when it is sound.
 * Stricter than Telegram in one thing: a field that the Bot API does not have is a problem too.
 * @param method as the rules spell it
 */
export function checkRequest(method: string, payload: Fields): RequestProblem[] {
  const props = botApiRules().methods[method];
  if (!props) throw new Error(`no rules for ${method}`);
  const at: Context = { root: payload, problems: [] };
  checkFields(props, payload, '', at);
  return at.problems;
}
