import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Registry } from './registry.ts';

/** The four places of a registry folder. */
export interface RegistryFolders {
  /** Packages for the registry, one file each, named by their numbers. */
  readonly outbox: string;
  /** Receipts from the registry. */
  readonly inbox: string;
  readonly done: string;
  /** Receipts that could not be taken in, each with its reason beside it. */
  readonly rejected: string;
}

/** Where packages and receipts lie below a folder; makes what is missing. */
export async function registryFolders(folder: string): Promise<RegistryFolders> {
  const at = (name: string) => join(folder, name);
  const folders = {
    outbox: at('outbox'),
    inbox: at('inbox'),
    done: at('done'),
    rejected: at('rejected'),
  };
  for (const path of Object.values(folders)) await mkdir(path, { recursive: true });
  return folders;
}

/**
 * The registry as a folder: each package is one file that appears whole or not at all, and is written
 * again with the same content when it is delivered again.
 */
export function folderRegistry(folder: string): Registry {
  return {
    deliver: async (handOver) => {
      const { number } = handOver.manifest;
      const { outbox } = await registryFolders(folder);
      const path = join(outbox, `${number}.json`);
      await writeDurably(`${path}.part`, `${JSON.stringify(handOver, null, 2)}\n`);
      await rename(`${path}.part`, path);
      return { packageNumber: number, receipt: null };
    },
  };
}

/** Writes a file that is on the disk, not only on its way, when this resolves. */
async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
