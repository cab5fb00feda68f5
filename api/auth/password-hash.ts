import { hash } from '@node-rs/argon2';

/** How a password is kept: argon2id at the library's own cost, 19 MiB and two rounds. */
export const hashPassword = (password: string): Promise<string> => hash(password);
