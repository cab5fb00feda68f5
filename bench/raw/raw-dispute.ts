import {
  CancellationScope,
  condition,
  isCancellation,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import { submit, type Answer } from '#workflows/messages';
import { atOnce } from '#workflows/options';
import { COMMANDS, DIVERSION } from './shape.ts';

/** Far beyond the end of any measurement: the timers are set and cancelled, and never ring. */
const ONE_WEEK = '7 days';

/**
 * A workflow with the shape of a bench dispute and nothing in it: a mailbox, the same Updates, the same
 * local activity for each, two timers set and cancelled. What Temporal itself costs.
 */
export async function rawDispute({ disputeId }: { readonly disputeId: string }): Promise<number> {
  const mailbox: string[] = [];
  const answers = new Map<string, Answer>();
  const alarm = new RawAlarm();
  setHandler(submit, async ({ commandId }): Promise<Answer> => {
    mailbox.push(commandId);
    await condition(() => answers.has(commandId));
    const answer = answers.get(commandId);
    if (answer === undefined) throw new Error('there is an answer');
    return answer;
  });
  await atOnce.applyInput({ disputeId, input: { kind: 'resume' } });
  alarm.set();
  while (answers.size < COMMANDS) {
    await condition(() => mailbox.length > 0);
    const commandId = mailbox.shift() ?? '';
    const { at } = await atOnce.applyInput({ disputeId, input: { kind: 'command', commandId } });
    const { seq, stage, status } = at;
    answers.set(commandId, { seq, stage, status, outcome: 'accepted' });
    if (answers.size === DIVERSION) alarm.set();
  }
  alarm.cancel();
  return answers.size;
}

class RawAlarm {
  #scope: CancellationScope | null = null;

  set(): void {
    this.cancel();
    const scope = new CancellationScope();
    this.#scope = scope;
    void scope.run(() => sleep(ONE_WEEK)).catch(ignoreCancellation);
  }

  cancel(): void {
    this.#scope?.cancel();
    this.#scope = null;
  }
}

function ignoreCancellation(error: unknown): void {
  if (!isCancellation(error)) throw error;
}
