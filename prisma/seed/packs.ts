import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/shared/canonical-json';
import { packs } from '#domain/tracks/packs';
import type { RulePack } from '#domain/tracks/rule-pack';

/** One row of `rule_pack`. */
export interface SeedPack {
  readonly id: string;
  readonly title: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly content: RulePack;
  /** SHA-256 of the content as canonical JSON. */
  readonly contentHash: string;
}

const titles: { readonly [id: string]: string } = {
  'national-2016': '全国规则（2016 年 7 月至 2024 年 12 月）：立案前委派调解',
  'national-2025': '全国规则（2025 年 1 月起）：先登记立案，再委托调解',
  'local-2025-both-tracks': '本院规则（2025 年 1 月起）：委托调解为主，保留立案前委派调解',
  'local-2026-hub': '地方规则（2026 年 1 月起）：调解中心分级办理，延长以十五日为限',
};

/** Every rule pack of the software, as it is laid down in the database. */
export const seedPacks: readonly SeedPack[] = packs.map((pack) => ({
  id: pack.id,
  title: titles[pack.id] ?? pack.id,
  effectiveFrom: pack.effectiveFrom,
  effectiveTo: pack.effectiveTo,
  content: pack,
  contentHash: createHash('sha256').update(canonicalJson(pack)).digest('hex'),
}));
