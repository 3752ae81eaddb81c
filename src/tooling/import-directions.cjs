// Which room may import which (docs/architecture.md). Checked by dependency-cruiser in `npm test`.

/** Every room and the rooms it may use. A room may always use itself, project-root.ts and packages. */
const ROOMS = {
  domain: [],
  text: ['domain'],
  plan: ['domain', 'text'],
  render: ['domain', 'text'],
  store: ['domain'],
  draw: ['domain', 'text', 'plan', 'render'],
  app: ['domain', 'text', 'plan', 'store', 'render', 'draw'],
  chat: ['domain', 'text', 'render', 'app'],
  decode: ['domain', 'app'],
  jobs: ['domain', 'text', 'render', 'app', 'store'],
  edge: ['domain', 'text', 'render', 'app', 'store', 'chat', 'jobs'],
  emulator: [],
  cli: ['domain', 'text', 'plan', 'render', 'app', 'store', 'jobs'],
  demo: ['domain', 'text', 'app', 'store', 'decode'],
};

/** Single files of other rooms that a room may use. */
const DOORS = {
  demo: ['^src/emulator/(server|page/demo-options)\\.ts$'],
  cli: ['^src/config/env-file\\.ts$'],
  plan: ['^src/render/workbook/'],
};

const room = (name) => `^src/${name}/`;

const directions = Object.entries(ROOMS).map(([name, allowed]) => ({
  name: `${name}-downward-only`,
  severity: 'error',
  from: { path: room(name) },
  to: {
    path: '^src/[a-z]+/',
    pathNot: [room(name), ...allowed.map(room), '^src/generated/', ...(DOORS[name] ?? [])],
    // chat may name the shape of what a use case read; it never reads itself.
    ...(name === 'chat' && { dependencyTypesNot: ['type-only'] }),
  },
}));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'prisma-only-in-store',
      comment: 'Only store knows Prisma and SQL.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/store/', '^src/generated/', '^src/tooling/'] },
      to: { path: '^src/generated/|node_modules/(@prisma|prisma|pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'grammy-only-at-the-edge',
      severity: 'error',
      from: { path: '^src/(domain|text|plan|render|store|app)/' },
      to: { path: 'node_modules/(grammy|@grammyjs)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pdfkit-only-in-its-folder',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/render/pdf/' },
      to: { path: 'node_modules/pdfkit/' },
    },
    {
      name: 'exceljs-only-in-its-file',
      comment: 'One file makes and saves workbooks; others fill the one they are given.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/render/workbook/workbook\\.ts$' },
      to: { path: 'node_modules/exceljs/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'emulator-only-through-its-door',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/emulator/', '^src/tooling/'] },
      to: { path: '^src/emulator/', pathNot: '^src/emulator/(server|page/demo-options)\\.ts$' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/generated/' },
      to: { circular: true },
    },
    {
      name: 'no-folder-circles',
      comment: 'Folders, and so the wings of a floor, use each other in one direction; types count too.',
      scope: 'folder',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/generated/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(src/generated|test)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
