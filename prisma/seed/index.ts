/*
 * The address under which the seed is started: node --import tsx prisma/seed/index.ts. What is laid
 * down stands beside this file; putting it into the database takes rooms this one may not know, so
 * that part is in scripts/seed.ts.
 */
const entry: string = '#scripts/seed';
await import(entry);
