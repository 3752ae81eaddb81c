import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import type { Rule, RuleBook } from '../../emulator/request/rules.ts';
import { projectFile } from '../../project-root.ts';
import { statedLimit } from './limits.ts';

const ENTRY = projectFile('src', 'tooling', 'bot-api-entry.virtual.ts');
const ENTRY_TEXT = `import type { ApiMethods } from '@grammyjs/types';
export type Methods = ApiMethods<{ __inputFile: true }>;`;

/** Turns the types of requests into rules; a named type becomes one shared definition. */
class RuleWriter {
  readonly defs: Record<string, Rule> = {};
  private readonly names = new Map<ts.Type, string>();

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly at: ts.Node,
  ) {}

  /** The fields of an object type, in the order of the declaration. */
  fields(type: ts.Type): Record<string, Rule> {
    const fields: Record<string, Rule> = {};
    for (const property of this.checker.getPropertiesOfType(type)) {
      const rule = this.rule(this.checker.getTypeOfSymbolAtLocation(property, this.at));
      if (!rule) continue;
      const doc = ts.displayPartsToString(property.getDocumentationComment(this.checker));
      const optional = property.flags & ts.SymbolFlags.Optional ? { optional: true as const } : {};
      fields[property.name] = { ...rule, ...statedLimit(doc, this.kindOf(rule)), ...optional };
    }
    return fields;
  }

  private kindOf(rule: Rule): 'string' | 'number' | 'list' {
    const shape = rule.ref ? this.defs[rule.ref] : rule;
    if (shape?.type === 'number') return 'number';
    const isList = shape?.items ?? shape?.anyOf?.every((part) => part.items);
    return isList ? 'list' : 'string';
  }

  /** @returns undefined for a type that no request can carry (undefined, never) */
  private rule(type: ts.Type): Rule | undefined {
    const is = (flag: ts.TypeFlags) => (type.flags & flag) !== 0;
    if (type.isStringLiteral() || type.isNumberLiteral()) return { enum: [type.value] };
    if (is(ts.TypeFlags.BooleanLiteral)) return { enum: [this.checker.typeToString(type) === 'true'] };
    if (is(ts.TypeFlags.StringLike)) return { type: 'string' };
    if (is(ts.TypeFlags.NumberLike)) return { type: 'number' };
    if (is(ts.TypeFlags.Boolean)) return { type: 'boolean' };
    if (is(ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Never)) return undefined;
    if (is(ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return { type: 'any' };
    if (type.getProperty('__inputFile')) return { type: 'file' };
    if (type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.StringLike)) {
      return { type: 'string' }; // `string & Record<never, never>`: any string, with the known ones suggested
    }
    if (type.isUnion()) {
      return type.aliasSymbol ? this.shared(type, () => this.union(type) ?? {}) : this.union(type);
    }
    if (this.checker.isArrayType(type) || this.checker.isTupleType(type)) {
      const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
      return { items: (item && this.rule(item)) ?? { type: 'any' } };
    }
    return this.shared(type, () => ({ props: this.fields(type) }));
  }

  private union(type: ts.UnionType): Rule | undefined {
    const parts = type.types.flatMap((part) => this.rule(part) ?? []);
    const literals = parts.flatMap((part) => part.enum ?? []);
    const others = parts.filter((part) => !part.enum);
    if (literals.length === 2 && literals.every((value) => typeof value === 'boolean')) {
      others.push({ type: 'boolean' });
    } else if (literals.length > 0 && !others.some((part) => part.type === 'string')) {
      others.push({ enum: literals });
    }
    return others.length > 1 ? { anyOf: others } : others[0];
  }

  private shared(type: ts.Type, write: () => Rule): Rule {
    const known = this.names.get(type);
    if (known) return { ref: known };
    const symbol = type.aliasSymbol ?? type.symbol;
    if (!symbol)
      throw new Error(`no rule for the type ${this.checker.typeToString(type)}, flags ${type.flags}`);
    const base = symbol.name.startsWith('__') ? 'inline' : this.qualifiedName(symbol);
    let name = base;
    for (let n = 2; name in this.defs; n++) name = `${base}~${n}`;
    this.names.set(type, name);
    this.defs[name] = {}; // holds the name while the type refers to itself
    this.defs[name] = write();
    return { ref: name };
  }

  private qualifiedName(symbol: ts.Symbol): string {
    return this.checker.getFullyQualifiedName(symbol).replace(/^".*"\./, '');
  }
}

function methodsProgram(): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === ENTRY || fileExists(path);
  host.getSourceFile = (path, languageVersion, ...rest) =>
    path === ENTRY
      ? ts.createSourceFile(path, ENTRY_TEXT, languageVersion, true)
      : getSourceFile(path, languageVersion, ...rest);
  return ts.createProgram([ENTRY], options, host);
}

/**
 * Reads the declarations of @grammyjs/types with the TypeScript compiler and states, for every method of the
 * Bot API, which fields a request has, of which type, which are required, and the limits that their documentation
 * words. Answers are left out. The same package version gives the same result, in the same order.
 */
export function generateRules(): RuleBook {
  const program = methodsProgram();
  const checker = program.getTypeChecker();
  const entry = program.getSourceFile(ENTRY);
  const alias = entry?.statements.find(ts.isTypeAliasDeclaration);
  if (!entry || !alias) throw new Error('the entry of the rule generator was not read');
  const writer = new RuleWriter(checker, entry);
  const methods: RuleBook['methods'] = {};
  for (const method of checker.getPropertiesOfType(checker.getTypeAtLocation(alias.name))) {
    const signature = checker.getTypeOfSymbolAtLocation(method, entry).getCallSignatures()[0];
    const argument = signature?.parameters[0];
    const type = argument && checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(argument, entry));
    methods[method.name] = type ? writer.fields(type) : {};
  }
  const manifest = projectFile('node_modules', '@grammyjs', 'types', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return { source: `@grammyjs/types ${version}`, methods, defs: writer.defs };
}

/** The rules as committed: one method or definition a line, so that a new version of the package reads well as a diff. */
function printRules(book: RuleBook): string {
  const block = (entries: Record<string, unknown>) =>
    Object.entries(entries)
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(',\n');
  return `{"source":${JSON.stringify(book.source)},\n"methods":{\n${block(book.methods)}},\n"defs":{\n${block(book.defs)}}}\n`;
}

/** Writes `src/emulator/bot-api-rules.json` anew; run after an update of @grammyjs/types. */
export function writeRules(): void {
  writeFileSync(projectFile('src', 'emulator', 'bot-api-rules.json'), printRules(generateRules()));
}
