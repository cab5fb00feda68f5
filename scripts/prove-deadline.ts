import { readFile } from 'node:fs/promises';
import { proofText } from '#i18n/zh-CN/proofs';
import { tellProof } from './prove-deadline/told.ts';

// npm run prove-deadline -- proof.json: counts a deadline again from its file alone, without server or
// database. Exit code 0 when it comes out the same, 1 when it does not.
const [file] = process.argv.slice(2);
const text = file === undefined ? null : await readFile(file, 'utf8').catch(() => null);
if (file === undefined || text === null) {
  console.error(file === undefined ? proofText.usage : proofText.unreadable(file));
  process.exitCode = 1;
} else {
  const { proven, lines } = tellProof(file, text);
  console.log(lines.join('\n'));
  process.exitCode = proven ? 0 : 1;
}
