import { sha256 } from '#platform/hash-chain';
import { errorFields } from '#platform/log';
import { submitCommand, type CommandAnswer, type CommandRequest } from '#api/commands/submit';
import type { Deps } from '#api/deps';
import { Problem, problem } from '#api/problem';
import { mediaTypeOf } from './file-kind.ts';
import { dropFile, storeFile } from './store.ts';

/** A file somebody hands in, and for whom. */
export interface HandedIn extends Omit<CommandRequest, 'command' | 'expectedSeq'> {
  readonly form: { readonly file?: unknown; readonly title: string };
  readonly partyId: string;
}

const UUID = /^(.{8})(.{4})(.{4})(.{4})(.{12})/;

/** The same sender and key always make the same id, so that a file sent twice is there once. */
const idFor = (actorKey: string, idempotencyKey: string): string =>
  sha256(`evidence:${actorKey}:${idempotencyKey}`).replace(UUID, '$1-$2-$3-$4-$5').slice(0, 36);

/** What the record knows of the bytes is, to whoever sent them, the file. */
const aboutFile = (error: unknown): unknown =>
  error instanceof Problem && ['sha256', 'evidenceId'].includes(error.details.field ?? '')
    ? new Problem(error.code, error.status, { ...error.details, field: 'file' })
    : error;

/**
 * Stores a file and hands it in by the one way all commands go. Whatever is refused leaves nothing of
 * the file; a request sent again gets the first one's answer. Throws a `Problem` for every no.
 */
export const submitEvidence = async (deps: Deps, asked: HandedIn): Promise<CommandAnswer> => {
  const { form, partyId, head, actorKey, idempotencyKey, log } = asked;
  if (!(form.file instanceof File)) throw problem('evidence-missing', { field: 'file' });
  const bytes = Buffer.from(await form.file.arrayBuffer());
  const said = {
    partyId,
    evidenceId: idFor(actorKey, idempotencyKey),
    mediaType: mediaTypeOf(form.file.name, form.file.type, bytes),
    sha256: sha256(bytes),
    size: bytes.length,
  };
  await storeFile(deps.pool, { head, said, title: form.title, actorKey, bytes });
  try {
    const command = { kind: 'submit-evidence', ...said } as const;
    return await submitCommand(deps, { ...asked, command, expectedSeq: null });
  } catch (error) {
    // What cannot be taken away now is taken away by the daily round.
    await dropFile(deps.pool, said.evidenceId).catch((reason: unknown) => {
      log.warn(
        { disputeId: head.id, ...errorFields(reason) },
        'a refused file is left to the round',
      );
    });
    throw aboutFile(error);
  }
};
