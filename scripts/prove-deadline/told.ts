import { checkProof, type Difference } from '#domain/deadlines/check-proof';
import type { ProofFile } from '#domain/deadlines/proof-file';
import { explanationLines } from '#i18n/zh-CN/explanation';
import { proofText } from '#i18n/zh-CN/proofs';
import { cite } from '#i18n/zh-CN/statutes';
import { termName } from '#i18n/zh-CN/windows';
import { proofSchema } from './proof-schema.ts';

/** What is said about a file, and whether it proves its date. */
export interface Told {
  readonly proven: boolean;
  readonly lines: readonly string[];
}

const written = (value: unknown): string => JSON.stringify(value) ?? '';

const difference = ({ at, stated, computed }: Difference): string =>
  proofText.difference(at, written(stated), written(computed));

function head({ dispute, deadline, basis, explanation }: ProofFile): readonly string[] {
  return [
    proofText.title(termName(deadline.key), dispute.number),
    proofText.basis(cite(basis.key, explanation.start)),
    ...explanationLines(explanation),
    ...explanation.extensions.map(({ records }) => proofText.consents(records)),
  ];
}

/** The text as JSON, or undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a proof, counts it again, and says with the whole arithmetic whether it holds. */
export function tellProof(file: string, text: string): Told {
  const read = proofSchema.safeParse(parsed(text));
  if (!read.success) {
    const places = [...new Set(read.error.issues.map(({ path }) => path.join('.')))];
    const named = places.filter((place) => place !== '').map(proofText.wrongAt);
    return { proven: false, lines: [proofText.unreadable(file), ...named] };
  }
  const differences = checkProof(read.data);
  const verdict =
    differences.length === 0
      ? [proofText.holds]
      : [proofText.differs(differences.length), ...differences.map(difference)];
  return { proven: differences.length === 0, lines: [...head(read.data), '', ...verdict] };
}
