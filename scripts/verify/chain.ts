import { canonicalJson } from '#domain/shared/canonical-json';
import { commitmentTo, genesisHash, linkHash, sha256 } from '#platform/hash-chain';
import type { Finding } from './finding.ts';
import type { StoredDispute, StoredEvent } from './read.ts';

/**
 * Walks the chain of one dispute and names its first bad link: an event that is missing, altered or in
 * the wrong place, a payload that is not the one recorded, or a head that is not the last link. Then
 * compares every kept text with its hash.
 */
export function checkChain(dispute: StoredDispute): readonly Finding[] {
  const broken = brokenLink(dispute);
  return [...(broken === null ? [] : [broken]), ...alteredDocuments(dispute)];
}

function brokenLink(dispute: StoredDispute): Finding | null {
  const found = (code: Finding['code'], seq: number): Finding => ({
    check: 'chains',
    code,
    disputeId: dispute.id,
    number: dispute.number,
    seq,
    detail: null,
  });
  let previousHash = genesisHash(dispute.id);
  let seq = 0;
  for (const event of dispute.events) {
    seq += 1;
    if (event.seq !== seq) return found('event-missing', seq);
    if (event.previousHash !== previousHash) return found('event-altered', seq);
    if (hashOf(dispute, event) !== event.hash) return found('event-altered', seq);
    if (!isPayloadRecorded(event)) return found('payload-altered', seq);
    previousHash = event.hash;
  }
  if (dispute.columns['seq'] !== seq) return found('event-missing', seq + 1);
  return dispute.headHash === previousHash ? null : found('head-differs', seq);
}

const hashOf = ({ id, courtId }: StoredDispute, event: StoredEvent): string =>
  linkHash({ ...event, courtId, disputeId: id });

/** An erased payload proves nothing and breaks nothing: its commitment stays in the chain. */
function isPayloadRecorded({ payload, salt, commitment, kind }: StoredEvent): boolean {
  if (payload === null || salt === null) return payload === null && salt === null;
  return commitmentTo(salt, payload) === commitment && payload.kind === kind;
}

function alteredDocuments(dispute: StoredDispute): readonly Finding[] {
  return dispute.documents.flatMap(({ type, version, hash, content }) => {
    if (hash === documentHash(dispute.id, type, content)) return [];
    const { id, number } = dispute;
    const detail = `${type}:${version}`;
    return [
      { check: 'chains', code: 'document-altered', disputeId: id, number, seq: null, detail },
    ];
  });
}

/** A package is known by the hash of its content, any other text by dispute, type and content. */
function documentHash(disputeId: string, type: string, content: unknown): string {
  if (type !== 'handover-package') return sha256(canonicalJson({ disputeId, type, content }));
  const isPackage = typeof content === 'object' && content !== null && 'content' in content;
  return isPackage ? sha256(canonicalJson(content.content)) : '';
}
