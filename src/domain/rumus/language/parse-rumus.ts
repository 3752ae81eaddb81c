import { ok, type Result, refuse } from '../../result.ts';
import {
  type Comparison,
  DESA_STATES,
  type DesaState,
  FUNCTION_NAMES,
  type FunctionName,
  type Operator,
  type RumusName,
  type RumusNode,
} from './node.ts';
import type { ExpectedCode, WritingRefusal } from './refusal.ts';
import { type Token, tokenizeRumus } from './tokenize.ts';

/** Characters that a formula may have: the longest of the documents needs some 150. */
export const RUMUS_LENGTH_MAX = 1000;

/** Parentheses and functions within one another. */
export const RUMUS_DEPTH_MAX = 20;

/** All functions by their names. */
const FUNCTIONS: readonly string[] = ['jumlah_desa', ...FUNCTION_NAMES, 'rata_rata'];
const COMPARISONS: readonly string[] = ['>=', '>', '<=', '<', '='];
const STATE_CHOICES: readonly string[] = [...DESA_STATES, ...COMPARISONS];

type Parsed<T> = Result<T, WritingRefusal>;

/**
 * Reads a formula: `+ - * /` with their usual rank from left to right, parentheses, numbers (`12`, `0,5`, `0.5`), and
 * the functions. Arguments of rata_rata are separated by `;`. Case and spaces do not matter outside quotes.
 * @returns a tree, or a refusal that says at which character what was expected; never throws, whatever the text
 */
export function parseRumus(text: string): Parsed<RumusNode> {
  if (text.length > RUMUS_LENGTH_MAX) {
    return refuse({ code: 'rumus-terlalu-panjang', length: text.length, limit: RUMUS_LENGTH_MAX });
  }
  const tokens = tokenizeRumus(text);
  if (!tokens.ok) return tokens;
  if (tokens.value.length === 1) return refuse({ code: 'rumus-kosong' });
  const parser = new Parser(tokens.value);
  const outcome = parser.summation();
  if (!outcome.ok) return outcome;
  return parser.expectEnd() ?? outcome;
}

/** Recursive descent, one method per rule of the grammar; each leaves off behind what it read. */
class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Refusal when something stands behind a whole formula. */
  expectEnd(): Parsed<never> | undefined {
    return this.current.kind === 'akhir' ? undefined : this.expected('rumus-perlu-operator');
  }

  summation(): Parsed<RumusNode> {
    return this.sequence(['+', '-'], () => this.product());
  }

  private product(): Parsed<RumusNode> {
    return this.sequence(['*', '/'], () => this.term());
  }

  private sequence(operator: readonly string[], part: () => Parsed<RumusNode>): Parsed<RumusNode> {
    let left = part();
    while (left.ok && operator.includes(this.mark)) {
      const op = this.advance() as Token & { mark: Operator };
      const right = part();
      if (!right.ok) return right;
      left = ok({
        kind: 'hitung',
        op: op.mark,
        left: left.value,
        right: right.value,
        posisi: left.value.posisi,
      });
    }
    return left;
  }

  private term(): Parsed<RumusNode> {
    const { current } = this;
    if (current.kind === 'angka') {
      this.advance();
      return ok({ kind: 'angka', value: current.value, posisi: current.posisi });
    }
    if (current.kind !== 'kata' && this.mark !== '(') return this.expected('rumus-perlu-isi');
    if (this.depth === RUMUS_DEPTH_MAX) {
      return refuse({ code: 'rumus-terlalu-dalam', posisi: current.posisi, limit: RUMUS_DEPTH_MAX });
    }
    this.depth += 1;
    const outcome = current.kind === 'kata' ? this.call(current.words, current) : this.inBrackets();
    this.depth -= 1;
    return outcome;
  }

  private inBrackets(): Parsed<RumusNode> {
    this.advance();
    const content = this.summation();
    return content.ok ? this.close(content.value) : content;
  }

  private call(words: string, { posisi, text }: Token): Parsed<RumusNode> {
    if (!FUNCTIONS.includes(words)) {
      return refuse({ code: 'rumus-fungsi-asing', posisi, text: text.slice(0, 40), choices: FUNCTIONS });
    }
    this.advance();
    if (this.mark !== '(') return this.expected('rumus-perlu-buka');
    this.advance();
    if (words === 'rata_rata') return this.meanCall(posisi);
    if (words === 'jumlah_desa') return this.countDesaCall(posisi);
    const name = this.name();
    if (!name.ok) return name;
    return this.close({ kind: 'fungsi', functionName: words as FunctionName, name: name.value, posisi });
  }

  private meanCall(posisi: number): Parsed<RumusNode> {
    const content: RumusNode[] = [];
    for (;;) {
      const single = this.summation();
      if (!single.ok) return single;
      content.push(single.value);
      // Of one alone there is no mean: `rata_rata(1,2)` is a comma where a semicolon was meant.
      if (this.mark === ')' && content.length > 1) return this.close({ kind: 'rata_rata', content, posisi });
      if (this.mark !== ';') return this.expected('rumus-perlu-titik-koma');
      this.advance();
    }
  }

  private countDesaCall(posisi: number): Parsed<RumusNode> {
    if (this.mark === ')') return this.close({ kind: 'semua_desa', posisi });
    const name = this.name();
    if (!name.ok) return name;
    if (COMPARISONS.includes(this.mark)) {
      const comparison = (this.advance() as Token & { mark: Comparison }).mark;
      const { current } = this;
      if (current.kind !== 'angka') return this.expected('rumus-perlu-angka');
      this.advance();
      return this.close({ kind: 'desa_banding', name: name.value, comparison, value: current.value, posisi });
    }
    const state = this.state();
    if (!state.ok) return state;
    return this.close({ kind: 'desa_keadaan', name: name.value, state: state.value, posisi });
  }

  /** A plain name, a whole number where a name is wanted (`iku/1` is called 1), or a kunci in quotes. */
  private name(): Parsed<RumusName> {
    const { current } = this;
    if (current.kind === 'kutip' && current.content !== '') {
      this.advance();
      return ok({ text: current.content, quoted: true });
    }
    const text = current.kind === 'kata' ? current.words : current.kind === 'angka' ? current.text : '';
    if (!/^[a-z0-9_-]+$/.test(text)) return this.expected('rumus-perlu-nama');
    this.advance();
    return ok({ text, quoted: false });
  }

  /** One of the states; of two words with a space or an underscore between them. */
  private state(): Parsed<DesaState> {
    const { current } = this;
    const next = this.tokens[this.at + 1];
    const twoWords = [current, next].map((p) => (p?.kind === 'kata' ? p.words : '')).join(' ');
    const single = current.kind === 'kata' ? current.words.replaceAll('_', ' ') : '';
    const state = DESA_STATES.find((one) => one === twoWords) ?? DESA_STATES.find((one) => one === single);
    if (state === undefined) return this.expected('rumus-perlu-keadaan', STATE_CHOICES);
    this.advance();
    if (state === twoWords) this.advance();
    return ok(state);
  }

  private close(node: RumusNode): Parsed<RumusNode> {
    if (this.mark !== ')') return this.expected('rumus-perlu-tutup');
    this.advance();
    return ok(node);
  }

  private get current(): Token {
    return this.tokens[this.at]!;
  }

  private get mark(): string {
    return this.current.kind === 'tanda' ? this.current.mark : '';
  }

  private advance(): Token {
    const { current } = this;
    if (current.kind !== 'akhir') this.at += 1;
    return current;
  }

  private expected(code: ExpectedCode, choices: readonly string[] = []): Parsed<never> {
    const { posisi, text, kind } = this.current;
    const end = kind === 'akhir' ? 'ya' : 'tidak';
    return refuse({ code, posisi, text: text.slice(0, 40), end, choices });
  }
}
