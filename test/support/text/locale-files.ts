import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BaseNode,
  FluentParser,
  Message,
  type MessageReference,
  Term,
  type VariableReference,
  Visitor,
} from '@fluent/syntax';
import { projectFile } from '../../../src/project-root.ts';
import type { Language } from '../../../src/text/translator.ts';

/** What one language's files hold. */
export type Locale = {
  /** Variables of every message, sorted, with those of the messages that it refers to. */
  vars: Map<string, string[]>;
  /** Keys that other messages refer to. */
  referred: Set<string>;
  /** `file: text` of everything that is no Fluent. */
  junk: string[];
  /** Keys that stand twice. */
  repeated: string[];
};

class Names extends Visitor {
  readonly vars = new Set<string>();
  readonly messages = new Set<string>();
  override visitVariableReference(node: VariableReference): void {
    this.vars.add(node.id.name);
  }
  override visitMessageReference(node: MessageReference): void {
    this.messages.add(node.id.name);
  }
}

function namesIn(node: BaseNode): Names {
  const names = new Names();
  names.visit(node);
  return names;
}

/** The variables of a message and of every message that it refers to. */
function allVars(key: string, own: Map<string, Names>, seen = new Set<string>()): string[] {
  const names = own.get(key);
  if (!names || seen.has(key)) return [];
  seen.add(key);
  return [...names.vars, ...[...names.messages].flatMap((other) => allVars(other, own, seen))];
}

/** Reads every .ftl file of a language with the strict parser. */
export function readLocale(language: Language): Locale {
  const locale: Locale = { vars: new Map(), referred: new Set(), junk: [], repeated: [] };
  const folder = projectFile('locales', language);
  const own = new Map<string, Names>();
  const parser = new FluentParser({ withSpans: false });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    for (const entry of parser.parse(readFileSync(join(folder, file), 'utf8')).body) {
      if (entry.type === 'Junk') locale.junk.push(`${language}/${file}: ${entry.content}`);
      if (!(entry instanceof Message || entry instanceof Term)) continue;
      const key = entry instanceof Term ? `-${entry.id.name}` : entry.id.name;
      if (own.has(key)) locale.repeated.push(`${language}/${file}: ${key}`);
      own.set(key, namesIn(entry));
    }
  }
  for (const [key, { messages }] of own) {
    locale.vars.set(key, [...new Set(allVars(key, own))].sort());
    for (const other of messages) locale.referred.add(other);
  }
  return locale;
}

/** File names of a language. */
export function localeFiles(language: Language): string[] {
  return readdirSync(projectFile('locales', language)).sort();
}
