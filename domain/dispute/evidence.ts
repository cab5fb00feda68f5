import type { Dispute } from './dispute.ts';

/** The kinds of file that are taken: what every telephone and every scanner makes. */
export const evidenceMediaTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type EvidenceMediaType = (typeof evidenceMediaTypes)[number];

const MEGABYTE = 1_048_576;

/** How much is taken at most: bytes of one file, files of one dispute, and characters of a title. */
export const evidenceLimits = {
  fileBytes: 10 * MEGABYTE,
  files: 50,
  titleCharacters: 100,
} as const;

/** The SHA-256 of every file handed in and not taken back; records from before say nothing. */
export const evidenceOf = ({ evidence = [] }: Dispute): readonly string[] => evidence;
