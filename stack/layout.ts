import { join, resolve } from 'node:path';

/** The top folder of this checkout. */
export const checkoutFolder: string = resolve(import.meta.dirname, '..');

/** Programs we obtained once; shared by every data folder and never deleted by `--fresh`. */
export const binFolder: string = join(checkoutFolder, '.data', 'bin');
