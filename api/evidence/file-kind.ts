import {
  evidenceLimits,
  evidenceMediaTypes,
  type EvidenceMediaType,
} from '#domain/dispute/evidence';
import { problem } from '#api/problem';

/** How a file of each kind begins, and which endings its name may have; the first is the usual one. */
const kinds: {
  readonly [T in EvidenceMediaType]: {
    readonly signature: readonly number[];
    readonly endings: readonly [string, ...string[]];
  };
} = {
  'image/jpeg': { signature: [0xff, 0xd8, 0xff], endings: ['jpg', 'jpeg'] },
  'image/png': {
    signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    endings: ['png'],
  },
  'application/pdf': { signature: [0x25, 0x50, 0x44, 0x46, 0x2d], endings: ['pdf'] },
};

/** The usual ending of a file of this kind. */
export const endingOf = (mediaType: EvidenceMediaType): string => kinds[mediaType].endings[0];

const endingIn = (fileName: string): string =>
  /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

const startsLike = (bytes: Buffer, mediaType: EvidenceMediaType): boolean =>
  kinds[mediaType].signature.every((byte, index) => bytes[index] === byte);

/**
 * The kind of a file that is handed in: what it is declared to be, how its name ends and how it begins
 * must say the same. Throws a `Problem` about the field `file` for one that is empty, too large, of
 * another kind, or not what it says.
 */
export const mediaTypeOf = (name: string, declared: string, bytes: Buffer): EvidenceMediaType => {
  if (bytes.length === 0) throw problem('evidence-empty', { field: 'file' });
  const limit = evidenceLimits.fileBytes;
  if (bytes.length > limit)
    throw problem('evidence-too-large', { field: 'file', params: { limit } });
  const byName = evidenceMediaTypes.find((type) => kinds[type].endings.includes(endingIn(name)));
  const byType = evidenceMediaTypes.find((type) => type === declared.split(';')[0]?.trim());
  if (byName === undefined || byType === undefined)
    throw problem('evidence-kind-refused', { field: 'file' });
  if (byName !== byType || !startsLike(bytes, byType))
    throw problem('evidence-not-what-it-says', { field: 'file' });
  return byType;
};
