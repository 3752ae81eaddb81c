import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPGlite } from 'pglite-prisma-adapter';

/** Node has it; the type libraries in use do not, and the browser's are not wanted here. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, unknown>,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
};

/** Once per process: the bindings keep the memory of one instance. */
let loaded: Promise<void> | undefined;

async function loadWasm(): Promise<void> {
  const wasm = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** An engine on an empty database in memory; `close` frees both. */
export interface ShadowEngine {
  engine: bindings.SchemaEngine;
  close(): Promise<void>;
}

/**
 * Prisma's own schema engine as WebAssembly, working on a PostgreSQL in memory: it needs no server and no download.
 * @param schema text of schema.prisma
 */
export async function openShadowEngine(schema: string): Promise<ShadowEngine> {
  loaded ??= loadWasm();
  await loaded;
  const memory = await PGlite.create('memory://');
  const factory = bindMigrationAwareSqlAdapterFactory(scriptsOnce(memory));
  const quiet = () => undefined;
  const engine = await bindings.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, quiet, factory);
  return {
    engine,
    async close() {
      engine.free();
      await memory.close();
    },
  };
}

/** The stock adapter splits a script at semicolons, which breaks function bodies: hand it over whole. */
function scriptsOnce(memory: PGlite): PrismaPGlite {
  const factory = new PrismaPGlite(memory);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script: string) => {
      await memory.exec(script);
    };
    return adapter;
  };
  return factory;
}
