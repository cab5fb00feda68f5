import * as wf from '@temporalio/workflow';
import type { StageId } from '#domain/dispute/words';
import { Alarm } from './alarm.ts';
import type { Told, WorkOrder } from './hands.ts';
import { recheck, status, submit, type Answer, type Input, type Position } from './messages.ts';
import { showToOperators } from './search-attributes.ts';
import { atOnceThenPatiently, works, type WorkName } from './works.ts';

/** From this many events on, the next quiet moment turns the page (continue-as-new). */
const LONG_HISTORY_EVENTS = 400;

/** One dispute's desk: the mailbox, one alarm, and the outside work under way. */
export class Desk {
  readonly disputeId: string;
  readonly #mailbox: Input[] = [];
  readonly #answers = new Map<string, Answer>();
  readonly #begun = new Set<string>();
  readonly #alarm = new Alarm(() => void this.#mailbox.push({ kind: 'due' }));
  #underWay = 0;
  #at: Position | null = null;

  constructor(disputeId: string) {
    this.disputeId = disputeId;
    wf.setHandler(submit, ({ commandId }) => this.#answer(commandId), {
      validator: ({ commandId }) => {
        if (typeof commandId !== 'string' || commandId === '') {
          throw wf.ApplicationFailure.nonRetryable('no command id', 'MalformedSubmission');
        }
      },
    });
    wf.setHandler(recheck, () => void this.#mailbox.push({ kind: 'recheck' }));
    wf.setHandler(status, () => this.#at);
  }

  /** Where the dispute stands. Throws before the first input was applied: a bug. */
  get at(): Position {
    if (this.#at === null) throw new Error('the dispute has not been looked at yet');
    return this.#at;
  }

  /**
   * Takes in what comes while the dispute is in this stage, and looks at every position it takes there.
   * One flat loop: each layer of waiting costs as much as the rest of a command (docs/adr/0015).
   */
  async during(stage: StageId, look: (at: Position) => void = () => undefined): Promise<void> {
    while (this.at.stage === stage) {
      look(this.at);
      await wf.condition(() => this.#mailbox.length > 0 || this.#mayTurnThePage());
      const input = this.#mailbox.shift();
      // The page is turned when it happens to be quiet. Waiting for quiet would leave those unanswered
      // who write meanwhile, and quiet might never come.
      if (input === undefined) return wf.continueAsNew({ disputeId: this.disputeId });
      await this.apply(input);
    }
  }

  /**
   * Begins work beside the mailbox, once for each visit of the present status. Its outcome is a row
   * that the activity writes; here it comes back as a message that says only where to look.
   */
  begin(work: WorkName): void {
    const { statusSince } = this.at;
    const workId = `${work}:${this.disputeId}:${statusSince}`;
    if (this.#begun.has(workId)) return;
    this.#begun.add(workId);
    void this.#carryOut(work, { disputeId: this.disputeId, workId, statusSince });
  }

  /** Hands one input to Postgres, where it is decided, and takes note of where the dispute stands. */
  apply(input: Input): Promise<void> {
    const asked = { disputeId: this.disputeId, input };
    return atOnceThenPatiently(
      (hands) => hands.applyInput(asked),
      (told) => this.#note(input, told),
    );
  }

  #note(input: Input, { at, outcome }: Told): void {
    this.#at = at;
    if (input.kind === 'command') {
      const { seq, stage, status: reached } = at;
      const answer = { seq, stage, status: reached, outcome: outcome ?? 'refused' };
      this.#answers.set(input.commandId, answer);
    }
    this.#alarm.set(at.ringAt);
    showToOperators(at);
  }

  /** Answers whatever still comes in after the end, and leaves when nothing is under way. */
  async close(): Promise<void> {
    for (;;) {
      await wf.condition(() => this.#mailbox.length > 0 || this.#isQuiet());
      const input = this.#mailbox.shift();
      if (input === undefined) return;
      await this.apply(input);
    }
  }

  async #answer(commandId: string): Promise<Answer> {
    this.#mailbox.push({ kind: 'command', commandId });
    await wf.condition(() => this.#answers.has(commandId));
    const answer = this.#answers.get(commandId);
    if (answer === undefined) throw wf.ApplicationFailure.create({ type: 'Unanswered' });
    return answer;
  }

  async #carryOut(work: WorkName, order: WorkOrder): Promise<void> {
    this.#underWay += 1;
    try {
      await works[work](order);
    } catch (error) {
      // Work given up (by an operator) has no outcome; applyInput sees that and calls for a person.
      if (!(error instanceof wf.ActivityFailure)) throw error;
    }
    this.#underWay -= 1;
    this.#mailbox.push({ kind: 'work', workId: order.workId });
  }

  #mayTurnThePage(): boolean {
    const { historyLength, continueAsNewSuggested } = wf.workflowInfo();
    if (continueAsNewSuggested) return this.#isAnswered();
    return historyLength >= LONG_HISTORY_EVENTS && this.#isQuiet();
  }

  #isQuiet(): boolean {
    return this.#isAnswered() && this.#underWay === 0;
  }

  #isAnswered(): boolean {
    return this.#mailbox.length === 0 && wf.allHandlersFinished();
  }
}
