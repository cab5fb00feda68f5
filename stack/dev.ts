import { runUntilStopped } from './run-until-stopped.ts';
import { startSystem } from './start-system.ts';

// npm run dev: like npm start, but api and worker start again whenever their code changes.
await runUntilStopped((announce) => startSystem(announce, { watch: true }));
