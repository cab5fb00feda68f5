import { userInfo } from 'node:os';
import { findOnPath, runProgram } from '#stack/run-program';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome'] as const;
const INSTALL_WITHIN_MS = 480_000;

const installed = (): string | undefined =>
  PROGRAMS.map((program) => findOnPath(program)).find((path) => path !== undefined);

/**
 * The path of a Chromium on this machine. On Debian, as root, it is installed with a Chinese font when
 * there is none; elsewhere this throws and says which command to run.
 */
export async function findChromium(): Promise<string> {
  const found = installed();
  if (found !== undefined) return found;
  if (userInfo().uid === 0 && findOnPath('apt-get') !== undefined) {
    const options = {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      timeoutMs: INSTALL_WITHIN_MS,
    };
    await runProgram('apt-get', ['update'], options);
    await runProgram('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], options);
  }
  const now = installed();
  if (now === undefined) {
    throw new Error('The browser tests need Chromium. Run: sudo apt-get install chromium');
  }
  return now;
}
