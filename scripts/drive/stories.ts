import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** A real dispute as a file of public cases has it: what happened, and under which cause. */
export interface RealStory {
  readonly text: string;
  readonly causeCode: string;
}

const line = z.object({
  text: z.string().min(1),
  cause_2026: z.object({ code: z.string() }).nullish(),
  /** Where only a branch of the causes is known. */
  cause_scope: z.string().nullish(),
});

const storyIn = (text: string): readonly RealStory[] => {
  const { text: told, cause_2026: cause, cause_scope: scope } = line.parse(JSON.parse(text));
  const causeCode = cause?.code ?? scope ?? null;
  return causeCode === null ? [] : [{ text: told, causeCode }];
};

/**
 * Reads the disputes of a jsonl file, one a line. Those without a cause are left out. Rejects when
 * the file cannot be read or a line is no dispute.
 */
export const readStories = async (file: string): Promise<readonly RealStory[]> => {
  const content = await readFile(file, 'utf8');
  return content
    .split('\n')
    .filter((text) => text.trim() !== '')
    .flatMap(storyIn);
};
