import { createHash } from 'node:crypto';

/**
 * The id of something the seed lays down, made from its name: the same name gives the same id on every
 * machine, so that seeding twice lays down nothing twice. A version 8 UUID (RFC 9562, own content).
 */
export const seedId = (name: string): string => {
  const hex = createHash('sha256').update(`suyuan seed ${name}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
};
