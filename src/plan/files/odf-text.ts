import { PARAGRAPH } from '../cells/paragraphs.ts';
import { boundedNumber, CELL_LETTERS_MAX } from './limits.ts';

/** Text of an OpenDocument part that is not printed where it stands: notes, remarks, deleted text, formulas' drawings. */
const SKIPPED = new Set(['annotation', 'note', 'tracked-changes', 'object', 'change-info', 'ruby-text']);

/** Spaces that one element may stand for. */
const SPACES_MAX = 100;

/** Gathers the paragraphs of an OpenDocument part; a text box goes on with the paragraph that it stands in. */
export class OdfParagraphs {
  readonly #open: string[] = [];
  #skipped = 0;

  /** Whether what is read now is printed where it stands. */
  get visible(): boolean {
    return this.#skipped === 0;
  }

  open(name: string, { c = '' }: Readonly<Record<string, string>>): void {
    if (SKIPPED.has(name)) this.#skipped += 1;
    if (name === 'p' || name === 'h') this.#open.push('');
    else if (name === 's') this.text(' '.repeat(boundedNumber(c, SPACES_MAX, { otherwise: 1 })));
    else if (name === 'tab') this.text('\t');
    else if (name === 'line-break') this.text(PARAGRAPH);
  }

  text(text: string): void {
    const at = this.#open.length - 1;
    const own = this.#open[at];
    if (own === undefined || !this.visible || own.length >= CELL_LETTERS_MAX) return;
    this.#open[at] = own + text.slice(0, CELL_LETTERS_MAX - own.length);
  }

  /** @returns the paragraph that ends here, unless it stands in another one or is not printed */
  close(name: string): string | undefined {
    const ended = (name === 'p' || name === 'h') && this.visible;
    const text = name === 'p' || name === 'h' ? this.#open.pop() : undefined;
    if (SKIPPED.has(name)) this.#skipped -= 1;
    if (!ended || text === undefined) return undefined;
    if (this.#open.length === 0) return text;
    this.text(` ${text} `);
    return undefined;
  }
}
