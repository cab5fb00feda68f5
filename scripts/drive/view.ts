import { z } from 'zod';

const id = z.object({ id: z.string() });

/** What the drive reads of a dispute's page; everything else on it is for people. */
export const viewSchema = z.object({
  id: z.string(),
  number: z.string(),
  stage: id,
  status: id,
  end: id.nullable(),
  isOpen: z.boolean(),
  mediator: z.object({ name: z.string(), accepted: z.boolean() }).nullable(),
  now: z.string(),
  parties: z.array(z.object({ id: z.string(), role: z.string() })),
  documents: z.array(z.object({ type: z.string(), version: z.number(), hash: z.string() })),
  deadlines: z.array(
    z.object({ key: z.string(), dueAt: z.string(), ending: z.string().nullable() }),
  ),
  acts: z.array(
    z.object({
      command: z.string(),
      may: z.boolean(),
      why: z.object({ text: z.string() }).nullable(),
    }),
  ),
});

/** A dispute as one person sees it at one moment. */
export type View = z.infer<typeof viewSchema>;

/** Whether this person may do this now. */
export const may = ({ acts }: View, command: string): boolean =>
  acts.some((act) => act.command === command && act.may);

/** Where a dispute stands, as `stage/status`. */
export const placeOf = ({ stage, status }: View): string => `${stage.id}/${status.id}`;

/** The court day of the view, YYYY-MM-DD in Asia/Shanghai. */
export const todayIn = ({ now }: View): string => now.slice(0, 'YYYY-MM-DD'.length);

/** A court day so many days later. */
export const daysAfter = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
};

/** A moment so many hours after that of the view, as ISO 8601. */
export const hoursAfter = ({ now }: View, hours: number): string =>
  new Date(Date.parse(now) + hours * 3_600_000).toISOString();

/** The hash of the newest version of a text; what is signed is what is read. */
export const hashOf = ({ documents }: View, type: string): string => {
  const [newest] = documents
    .filter((document) => document.type === type)
    .toSorted((a, b) => b.version - a.version);
  if (newest === undefined) throw new Error(`no ${type} to be read`);
  return newest.hash;
};
