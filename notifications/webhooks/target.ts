import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { WebhookHost } from '#platform/channel-config';
import type { Config } from '#platform/config';

const LONGEST_URL = 500;

/** Where to send: the URL, and the address its host is known to have; null when it is to be looked up. */
export interface Target {
  readonly url: URL;
  readonly address: string | null;
}

export interface TargetRules {
  readonly hosts: readonly WebhookHost[];
  /** Whether only encrypted connections will do. */
  readonly needsTls: boolean;
}

/** The rules of an installation: in the open only in demonstrations and tests. */
export const webhookRules = ({
  profile,
  webhookHosts: hosts,
}: Pick<Config, 'profile' | 'webhookHosts'>): TargetRules => ({
  hosts,
  needsTls: profile !== 'demo' && profile !== 'test',
});

/**
 * The target of a URL, if its host is on the operator's list; null for every other. Without user,
 * query and fragment, so that no key stands in an address that people see.
 */
export const targetOf = (text: string, { hosts, needsTls }: TargetRules): Target | null => {
  if (text.length > LONGEST_URL || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' || (url.protocol === 'http:' && !needsTls);
  if (!isWeb || url.username !== '' || url.password !== '') return null;
  if (url.search !== '' || url.hash !== '') return null;
  const listed = hosts.find(({ host }) => host === url.host);
  if (listed === undefined) return null;
  return { url, address: listed.address ?? literal(url.hostname) };
};

/** A host that is written as an address has been named as such by the operator. */
const literal = (hostname: string): string | null => {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
};

const v4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
const v6: readonly (readonly [string, number])[] = [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
];
// Two lists: one list would take every IPv4 address for the IPv6 address it is mapped to.
const within4 = new BlockList();
const within6 = new BlockList();
for (const [net, bits] of v4) within4.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of v6) within6.addSubnet(net, bits, 'ipv6');

/** Whether an address is one of the open Internet, and not of this machine or a network around it. */
export const isPublic = (address: string): boolean => {
  const family = isIP(address);
  if (family === 0) return false;
  return family === 6 ? !within6.check(address, 'ipv6') : !within4.check(address, 'ipv4');
};

/**
 * The one address to connect to. A name without an address on the list must lead to public addresses
 * only; what it leads to is looked at once and then kept for the connection, so that it cannot change
 * between the look and the call. Null when it leads elsewhere; throws when it leads nowhere.
 */
export const addressOf = async ({ url, address }: Target): Promise<string | null> => {
  if (address !== null) return address;
  const found = await lookup(url.hostname, { all: true, verbatim: true });
  return found.every((each) => isPublic(each.address)) ? (found[0]?.address ?? null) : null;
};
