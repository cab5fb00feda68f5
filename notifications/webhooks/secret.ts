import { createHmac } from 'node:crypto';

/**
 * The secret shared with one subscriber. Made from the installation's own secret, so that it is stored
 * nowhere and nobody can read it out of the database; a new version makes a new one.
 */
export const subscriberSecret = (
  linkSecret: string,
  { id, secretVersion }: { readonly id: string; readonly secretVersion: number },
): string =>
  createHmac('sha256', linkSecret).update(`webhook:${id}:${secretVersion}`).digest('base64url');
