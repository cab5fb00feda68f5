import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';

/** The part of WebAssembly used here: Node has it, but the types of its oldest release do not. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly instance: { readonly exports: Readonly<Record<string, unknown>> } }>;
};

const engineFile = (): string => {
  const beside = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  return join(fileURLToPath(new URL('.', beside)), 'schema_engine_bg.wasm');
};

let instantiated: Promise<void> | undefined;

// The package expects a bundler that can import WebAssembly; Node cannot yet, so it is wired here.
const instantiate = async (): Promise<void> => {
  const { instance } = await WebAssembly.instantiate(readFileSync(engineFile()), {
    './schema_engine_bg.js': { ...engineModule },
  });
  engineModule.__wbg_set_wasm(instance.exports);
  const begin = instance.exports['__wbindgen_start'];
  if (typeof begin === 'function') begin();
};

/**
 * Prisma's migration engine as WebAssembly: unlike `prisma migrate` it downloads nothing. It works
 * on the database of `connectionString` and connects only when a method needs to.
 */
export const withSchemaEngine = async <T>(
  connectionString: string,
  work: (engine: engineModule.SchemaEngine) => Promise<T>,
): Promise<T> => {
  instantiated ??= instantiate();
  await instantiated;
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }));
  const ignoreLog = (): void => undefined;
  const engine = await engineModule.SchemaEngine.new({ datamodels: undefined }, ignoreLog, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
};
