const rooms = ['api', 'workflow', 'imports', 'faults', 'notifications', 'stories', 'tools'];

/** Tests that need Postgres, Redis or Temporal: whole folders of them, and files that say so by name. */
export const onRealServers = [`tests/{${rooms.join()}}/**/*.test.ts`, '**/*.real.test.ts'];

const inRoom = new RegExp(`^tests/(${rooms.join('|')})/.*\\.test\\.ts$`);

/** Whether a test file, by its path from the project's folder, belongs to the project `real`. */
export const needsServers = (file: string): boolean =>
  file.endsWith('.real.test.ts') || inRoom.test(file);
