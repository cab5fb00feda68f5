import { channelIds, type Channels } from '#notifications/channels/channel';
import { writeOut, type WriteSettings } from '#notifications/write-out';
import type { Pool } from '#platform/database';
import { store } from './deliver.ts';
import { strandedLetters } from './letter.ts';

const LOOK_INTO = `
  UPDATE notification_outbox SET state = 'QUEUED', queued_at = 'epoch', in_doubt = true
   WHERE state = 'SENDING' AND channel = ANY($1)
     AND claimed_at < clock_timestamp() - $2 * interval '1 millisecond'`;

export interface StrandedRoom {
  readonly pool: Pool;
  readonly channels: Channels;
  readonly writing: WriteSettings;
}

/**
 * Settles rows whose sender vanished between taking and storing, so many milliseconds ago (real
 * time). Where sending twice does no harm, or the other side can be asked, they go back to the queue
 * in doubt; all others become unknown and are listed for a person, because the message may or may not
 * have left. Gives how many are unknown.
 */
export const settleStranded = async (
  { pool, channels, writing }: StrandedRoom,
  afterMs: number,
  atMost: number,
): Promise<number> => {
  const leftToPeople = channelIds.filter((id) => channels[id].doubt.kind === 'person');
  const resolvable = channelIds.filter((id) => !leftToPeople.includes(id));
  await pool.query(LOOK_INTO, [resolvable, afterMs]);
  const letters = await strandedLetters(pool, leftToPeople, afterMs, atMost);
  for (const letter of letters) {
    const { kept } = writeOut(writing, letter);
    await store(pool, letter, kept, { kind: 'unknown', reason: 'sender-vanished' });
  }
  return letters.length;
};
