import { runUntilStopped } from './run-until-stopped.ts';
import { startSystem } from './start-system.ts';

// npm start: everything on one machine, until Ctrl-C.
await runUntilStopped((announce) => startSystem(announce, { watch: false }));
