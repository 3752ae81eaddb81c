import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import { projectFile } from '../project-root.ts';

/** The languages that `locales/` holds; Indonesian is the first. */
export const LANGUAGES = ['id', 'en'] as const;

/** One of the languages. */
export type Language = (typeof LANGUAGES)[number];

/** What a message is filled with. A number is printed with Indonesian thousands dots, so pass a year as text. */
export type SayVars = Record<string, string | number>;

/**
 * The sentence behind a key of `locales/<language>/*.ftl`, as plain text.
 * Throws an Error that names the key when the key, or a variable that its message uses, is missing.
 * Call it with a literal key or a template that begins with one (`refusal-${code}`): a test reads the calls.
 */
export type Say = (key: string, vars?: SayVars) => string;

const INDONESIAN_FIGURES = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4 });

/** Figures look Indonesian in every language, as in the documents; plural forms stay the language's own. */
class IndonesianNumber extends FluentNumber {
  override toString(): string {
    return INDONESIAN_FIGURES.format(this.value);
  }
}

const bundles = new Map<string, FluentBundle>();

function loadBundle(folder: string, language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  for (const name of files.sort()) {
    const errors = bundle.addResource(new FluentResource(readFileSync(join(folder, name), 'utf8')));
    if (errors.length > 0) throw new Error(`${language}/${name}: ${errors.join('; ')}`);
  }
  return bundle;
}

function bundleOf(localesFolder: string, language: Language): FluentBundle {
  const folder = join(localesFolder, language);
  const known = bundles.get(folder);
  if (known) return known;
  const bundle = loadBundle(folder, language);
  bundles.set(folder, bundle);
  return bundle;
}

function fluentValues(vars: SayVars): Record<string, string | FluentNumber> {
  return Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [
      name,
      typeof value === 'number' ? new IndonesianNumber(value) : value,
    ]),
  );
}

/**
 * Opens the sentences of one language; its files are read once per process.
 * @param options.folder another folder with one folder per language, instead of the program's own `locales`
 * @throws Error when a key stands in two files
 */
export function createTranslator(language: Language, options: { folder?: string } = {}): Say {
  const bundle = bundleOf(options.folder ?? projectFile('locales'), language);
  return (key, vars = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`no sentence "${key}" in locales/${language}`);
    const errors: Error[] = [];
    const sentence = bundle.formatPattern(pattern, fluentValues(vars), errors);
    if (errors.length > 0) {
      throw new Error(`sentence "${key}" in locales/${language}: ${errors.map((e) => e.message).join('; ')}`);
    }
    return sentence;
  };
}
