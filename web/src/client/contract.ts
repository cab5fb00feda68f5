import type { z } from 'zod';
import type { Role } from '#domain/people/person';
import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import type { Lamp } from '#domain/dispute/lamp';
import type { End, StageId, Status, TrackId } from '#domain/dispute/words';
import type { adviceSchema } from '#api/advice/contract';
import type { meSchema } from '#api/auth/contract';
import type { arrangementBody, calendarSchema, impactSchema } from '#api/calendar/contract';
import type {
  changeSchema,
  conflictSchema,
  mediatorSchema,
  newConflictSchema,
} from '#api/mediators/contract';
import type { newSwitch, packsSchema, shadowSchema } from '#api/packs/contract';
import type { newUser, oneTimeSchema, userSchema, usersQuery } from '#api/users/contract';
import type { Counter, Lamps } from '#api/board/counters';
import type { causeSuggestionsSchema } from '#api/causes/contract';
import type { checksSchema } from '#api/checks/contract';
import type { registrationSchema } from '#api/disputes/contract';
import type { listQuery } from '#api/disputes/list-contract';
import type { DisputeView } from '#api/disputes/view';
import type { evidenceListSchema } from '#api/evidence/contract';
import type { batchSchema, takeBackSchema } from '#api/imports/contract';
import type { BatchRow } from '#api/imports/batch-row-list';
import type { deliverySchema } from '#api/notifications/contract';
import type { listDeadLetters } from '#api/notifications/dead-letters';
import type { readInbox } from '#api/notifications/inbox';
import type { readEvents } from '#api/disputes/events';
import type { paperSchema } from '#api/papers/contract';
import type { prospectSchema } from '#api/what-if/contract';
import type { destroyedNoteSchema, noteSchema } from '#api/sealed-notes/contract';
import type { listTasks } from '#api/tasks/list';
import type { subscriberSchema } from '#api/webhooks/contract';

export type { FormField } from '#api/disputes/view-acts';
export type { DisputeView };

/** One page of a list, and the cursor of the next. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type SealedNote = z.output<typeof noteSchema>;
export type DestroyedNote = z.output<typeof destroyedNoteSchema>;
export type TakeBack = z.output<typeof takeBackSchema>;
export type Me = z.output<typeof meSchema>;
export type Filters = Omit<z.input<typeof listQuery>, 'limit'> & { readonly limit?: number };
export type Registration = z.input<typeof registrationSchema>;
export type PartyRegistration = Registration['parties'][number];
export type Act = DisputeView['acts'][number];
export type Deadline = DisputeView['deadlines'][number];
export type LegalWindow = DisputeView['windows'][number];
export type TimelineEntry = DisputeView['timeline'][number];
export type PartyView = DisputeView['parties'][number];
export type DocumentView = DisputeView['documents'][number];
export type Task = Awaited<ReturnType<typeof listTasks>>['items'][number];
export type Message = Awaited<ReturnType<typeof readInbox>>['items'][number];
export type DeadLetter = Awaited<ReturnType<typeof listDeadLetters>>['items'][number];
export type Delivery = z.output<typeof deliverySchema>;
export type Subscriber = z.output<typeof subscriberSchema>;
export type RecordPage = Awaited<ReturnType<typeof readEvents>>;
export type CauseSuggestions = z.output<typeof causeSuggestionsSchema>;
export type Advice = z.output<typeof adviceSchema>;
export type EvidenceList = z.output<typeof evidenceListSchema>;
export type Checks = z.output<typeof checksSchema>;
export type Paper = z.output<typeof paperSchema>;
export type Prospect = z.output<typeof prospectSchema>;
export type Batch = z.output<typeof batchSchema>;
export type ImportRow = BatchRow;

/** A line of the list of disputes, as the statement of api/disputes/list.ts writes it. */
export interface DisputeItem {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly courtId: string;
  readonly stage: StageId;
  readonly status: Status;
  readonly track: TrackId | null;
  readonly end: End | null;
  readonly seq: number;
  readonly caseNumber: string | null;
  readonly causeName: string;
  readonly amountFen: number | null;
  readonly receivedAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly nextDueAt: string | null;
  readonly nextDueKey: DeadlineKey | null;
  readonly needsAttention: boolean;
  readonly ownerRole: Role | null;
  readonly mediatorId: string | null;
  readonly lamp: Lamp;
}

export type User = z.output<typeof userSchema>;
export type UserQuery = Omit<z.input<typeof usersQuery>, 'limit'> & { readonly limit?: number };
export type NewUser = z.input<typeof newUser>;
export type NewPost = NewUser['post'];
export type GivenPassword = z.output<typeof oneTimeSchema>;
export type Mediator = z.output<typeof mediatorSchema>;
export type MediatorChange = z.input<typeof changeSchema>;
export type MediatorConflict = z.output<typeof conflictSchema>;
export type NewConflict = z.input<typeof newConflictSchema>;
export type Calendar = z.output<typeof calendarSchema>;
export type CalendarYear = Calendar['years'][number];
export type CalendarProposal = Calendar['proposals'][number];
export type ProposalImpact = z.output<typeof impactSchema>;
export type Packs = z.output<typeof packsSchema>;
export type PackProposal = Packs['proposals'][number];
export type PackShadow = z.output<typeof shadowSchema>;
export type NewPackSwitch = z.input<typeof newSwitch>;
export type Arrangement = z.input<typeof arrangementBody>;

export interface Board {
  readonly counters: readonly Counter[];
  readonly lamps: readonly Lamps[];
  readonly lampsAsOf: string;
}

export interface CourtClock {
  readonly now: string;
  readonly offsetMs: number;
  readonly profile: string;
}

/** What a command is answered with: decided (with the dispute), or received and waiting. */
export interface CommandAnswer {
  readonly commandId: string;
  readonly receivedAt: string;
  readonly dispute?: DisputeView;
  readonly statusUrl?: string;
}

export interface CommandStatus {
  readonly id: string;
  readonly state: 'RECEIVED' | 'DECIDED' | 'SETTLED';
  readonly outcome: { readonly kind: 'accepted' | 'refused'; readonly code?: string } | null;
}

export interface Registered {
  readonly id: string;
  readonly number: string;
  readonly receivedAt: string;
  readonly title: string;
  readonly started: boolean;
}
