import type { Receipt } from './receipt.ts';

/** Papers on their way to the court's registry, under a number without gaps. */
export interface HandOverPackage {
  readonly manifest: {
    readonly format: 'suyuan-handover-1';
    readonly number: string;
    readonly courtId: string;
    readonly disputeId: string;
    readonly disputeNumber: string;
    /** Why the registry gets them: first registration, registration of the suit, return to trial. */
    readonly purpose: string;
    /** ISO 8601 in UTC. */
    readonly preparedAt: string;
    /** SHA-256 over the canonical JSON of `content`. */
    readonly sha256: string;
  };
  readonly content: unknown;
}

/** What the registry said when it took the package: its own number for it, and perhaps more already. */
export interface Delivery {
  readonly packageNumber: string;
  readonly receipt: Receipt | null;
}

/**
 * The court's registry, whichever way it is reached. Delivering the same package twice is the same as
 * delivering it once. Throws when it cannot be delivered now.
 */
export interface Registry {
  readonly deliver: (handOver: HandOverPackage) => Promise<Delivery>;
}
