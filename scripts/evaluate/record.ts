import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { causeOf } from '#domain/routing/causes';

const code = z.union([z.string(), z.object({ code: z.string() })]);
const line = z.object({
  id: z.string(),
  source: z.string(),
  kind: z.string().default('unlabelled'),
  text: z.string(),
  cause_2026: z.object({ code: z.string() }).nullish(),
  cause_scope: z.string().nullish(),
  causes_multi: z.array(code).nullish(),
  label_in_text: z.boolean().nullish(),
});

/** A labelled text as the evaluation needs it. */
export interface EvaluationRecord {
  readonly id: string;
  readonly file: string;
  readonly source: string;
  readonly kind: string;
  readonly text: string;
  /** Codes of which any is right; empty when the text has no cause of the catalogue. */
  readonly gold: readonly string[];
  readonly isLabelInText: boolean;
  /** Texts fall into two halves by a hash of their id, so that one can be kept unseen. */
  readonly half: 'a' | 'b';
}

/** Reads all records of the *.jsonl files of a folder; throws where a line has another form. */
export async function readRecords(folder: string): Promise<readonly EvaluationRecord[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted();
  const read = files.map(async (file) => {
    const text = await readFile(join(folder, file), 'utf8');
    const lines = text.split('\n').filter((row) => row.trim() !== '');
    return lines.map((row) => toRecord(file, line.parse(JSON.parse(row))));
  });
  return (await Promise.all(read)).flat();
}

function toRecord(file: string, row: z.infer<typeof line>): EvaluationRecord {
  const { id, source, kind, text } = row;
  const isLabelInText = row.label_in_text ?? false;
  return { id, file, source, kind, text, gold: goldOf(row), isLabelInText, half: halfOf(id) };
}

/** A precise code first, then the codes the source allows, then the branch it names. */
function goldOf(row: z.infer<typeof line>): readonly string[] {
  const several = (row.causes_multi ?? []).map((one) => (typeof one === 'string' ? one : one.code));
  const named = [row.cause_2026?.code, ...several, row.cause_scope];
  return named.filter((one) => one !== undefined && one !== null).filter((one) => causeOf(one));
}

function halfOf(id: string): EvaluationRecord['half'] {
  const [first = 0] = createHash('sha256').update(id).digest();
  return first % 2 === 0 ? 'a' : 'b';
}
