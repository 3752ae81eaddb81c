import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { hasRight, ROLES, type Role } from '../../src/domain/kantor/roles.ts';
import { FEATURES } from '../../src/edge/routing/features.ts';
import { projectFile } from '../../src/project-root.ts';

const read = (file: string) => readFileSync(projectFile(file), 'utf8');
const DOCS = readdirSync(projectFile('docs')).map((name) => `docs/${name}`);
const PAGES = ['README.md', 'src/domain/GLOSSARY.md', ...DOCS];

/** Cells of every table row of a page, its headings and rules included; `\|` inside a cell is no border. */
const rowsOf = (page: string) =>
  read(page)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** Anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (page: string) =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Whether `file`, or `file#heading`, is there. */
function leadsSomewhere(target: string): boolean {
  const [file = '', heading] = target.split('#');
  return existsSync(projectFile(file)) && (heading === undefined || anchorsOf(file).includes(heading));
}

/** Where a page's relative links lead, from the project's folder. */
const linksOf = (page: string) =>
  [...read(page).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) =>
    link.startsWith('#') ? `${page}${link}` : normalize(join(dirname(page), link)),
  );

/** Files of a folder that people write, without what is made from others. */
const sourcesIn = (folder: string) =>
  readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|mjs|cjs|prisma|ftl|md)$/.test(file) && !file.startsWith('src/generated/'));

test('the README fits on a screen or two', () => {
  expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(8500);
});

test('every page of docs is reached from the README', () => {
  expect(DOCS.filter((page) => !linksOf('README.md').includes(page))).toEqual([]);
});

test.each(PAGES)('%s: every relative link leads to a file and a heading', (page) => {
  expect(linksOf(page).filter((target) => !leadsSomewhere(target))).toEqual([]);
});

const SOURCES = ['src', 'test', 'prisma', 'locales'].flatMap(sourcesIn);

test('no comment rests on an issue that the project does not hold', () => {
  expect(SOURCES.filter((file) => /\bissue [A-Z]\w/.test(read(file)))).toEqual([]);
});

test('every page that a source file names is there, with the heading', () => {
  const lost = SOURCES.flatMap((file) =>
    // A second heading of the same page follows as `, #heading`.
    [...read(file).matchAll(/(?<![\w./-])([\w./-]+\.md)((?:(?:, )?#[\w-]+)*)/g)]
      .flatMap(([, page = '', headings = '']) => {
        const found = [page, join(dirname(file), page)].find((path) => existsSync(projectFile(path))) ?? page;
        return [found, ...(headings.match(/#[\w-]+/g) ?? []).map((heading) => `${found}${heading}`)];
      })
      .filter((target) => !leadsSomewhere(target))
      .map((target) => `${file}: ${target}`),
  );
  expect(lost).toEqual([]);
});

describe('docs/commands.md', () => {
  const rows = rowsOf('docs/commands.md');

  /** `who` of a command's row: everybody, or the roles that may, in the order of PERAN. */
  function whoMay(may: (role: Role) => boolean): string {
    const roles = ROLES.filter(may);
    return roles.length === ROLES.length ? 'everybody' : roles.join(', ').replace('_', ' ');
  }

  test('has every command of the bot, with the roles that may type it', () => {
    const said = rows.filter(([name]) => name?.startsWith('`/')).map(([name, , who]) => `${name} ${who}`);
    const commands = FEATURES.flatMap(({ command = [] }) => command)
      // What a link types for a person.
      .filter(({ name }) => name !== 'start')
      .map(({ name, condition }) => {
        const who = whoMay((role) => condition === 'siapa_pun' || hasRight(role, condition));
        return `\`/${name}\` ${who}`;
      });
    expect(said.toSorted()).toEqual(commands.toSorted());
  });

  test('has every command of the command line, with its options', async () => {
    const { stdout } = await runCli(['--bantuan'], {});
    const names = [...stdout.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name = '']) => name);
    expect(names).toContain('siapkan');
    for (const name of names) {
      const said = rows.filter(([usage]) => usage?.startsWith(`\`${name} `)).join('\n');
      const help = (await runCli([name, '--bantuan'], {})).stdout;
      const own = [...help.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = '']) => option);
      const missing = own.filter(
        (one) => !['--bantuan', '--json', '--demo'].includes(one) && !said.includes(one),
      );
      expect({ name, said: said !== '', missing }).toEqual({ name, said: true, missing: [] });
    }
  });
});

test('docs/dependencies.md has a row with a reason for every package, and for no other', () => {
  const manifest = JSON.parse(read('package.json'));
  const packages = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.keys(manifest[kind]),
  );
  const rows = rowsOf('docs/dependencies.md').slice(2);
  const named = rows.flatMap(([names = '']) => names.replace(/^dev: /, '').split(', '));
  expect(named.toSorted()).toEqual(packages.toSorted());
  expect(rows.filter(([, , reason]) => !reason)).toEqual([]);
});

test('docs/architecture.md says what each folder may import as the check has it', () => {
  const { forbidden } = createRequire(import.meta.url)(projectFile('src/tooling/import-directions.cjs'));
  const rules = forbidden.flatMap(({ name, to }: { name: string; to: { pathNot?: string[] } }) => {
    const room = /^(\w+)-downward-only$/.exec(name)?.[1];
    if (room === undefined) return [];
    const allowed = to.pathNot?.flatMap((path) => /^\^src\/(\w+)\/$/.exec(path)?.[1] ?? []) ?? [];
    const others = allowed.filter((one) => one !== room && one !== 'generated');
    return [`${room}: ${others.join(', ') || 'nothing of ours'}`];
  });
  const said = rowsOf('docs/architecture.md').map(([room, allowed]) => `${room}: ${allowed}`);
  expect(said.slice(said.indexOf('folder: may import') + 2)).toEqual(rules);
});

test('every path of the project that a page names is there', () => {
  const named = PAGES.flatMap((page) =>
    [...read(page).matchAll(/(?<![\w/.@-])(?:src|test|prisma|locales)\/[\w./-]*\w(?![*\w])/g)].map(
      ([path]) => `${page}: ${path}`,
    ),
  );
  expect(named.filter((one) => !existsSync(projectFile(one.split(': ')[1]!)))).toEqual([]);
});

test('every transcript stands in the index, with the commands that are written in it', () => {
  const folder = 'test/e2e/transcripts';
  const written = transcriptsIn(folder).map((file) => {
    const commands = new Set(
      [...read(`${folder}/${file}`).matchAll(/💬 (\/[a-z_]+)/g)].map(([, one]) => one!),
    );
    return `${file} ${[...commands].join(' ') || '–'}`;
  });
  const listed = [...read(`${folder}/README.md`).matchAll(/^\| \[[^\]]+\]\(([^)]+)\) \| ([^|]+) \|/gm)];
  expect(listed.map(([, file, commands]) => `${file} ${commands!.trim()}`).sort()).toEqual(written.sort());
});

const transcriptsIn = (folder: string) =>
  readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.txt'));
