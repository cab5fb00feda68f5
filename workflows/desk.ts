import * as wf from '@temporalio/workflow';
import type { StageId } from '#domain/dispute/words';
import { Alarm } from './alarm.ts';
import type { Told, WorkOrder } from './hands.ts';
import { Mailbox, type Letter } from './mailbox.ts';
import { recheck, status, submit, type Answer, type Beginning, type Position } from './messages.ts';
import { showToOperators } from './search-attributes.ts';
import { atOnceThenPatiently, works, type WorkName } from './works.ts';

/** From this many events on, the next quiet moment turns the page (continue-as-new). */
const LONG_HISTORY_EVENTS = 400;

const nothingToSay = (): void => undefined;

/** One dispute's desk: the mailbox, one alarm, and the outside work under way. */
export class Desk {
  readonly #beginning: Beginning;
  readonly #mailbox = new Mailbox();
  readonly #begun = new Set<string>();
  readonly #alarm = new Alarm(() => this.#mailbox.put({ input: { kind: 'due' } }));
  /** Gives the answer to the last command, if it was not given yet. */
  #answer: () => void = nothingToSay;
  #underWay = 0;
  #at: Position | null = null;

  constructor(beginning: Beginning) {
    this.#beginning = beginning;
    wf.setHandler(submit, ({ commandId }) => this.#receive(commandId), {
      validator: ({ commandId }) => {
        if (typeof commandId !== 'string' || commandId === '') {
          throw wf.ApplicationFailure.nonRetryable('no command id', 'MalformedSubmission');
        }
      },
    });
    wf.setHandler(recheck, () => this.#mailbox.put({ input: { kind: 'recheck' } }));
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
      await this.#letterOrPage();
      const letter = this.#mailbox.take();
      // The page is turned when it happens to be quiet. Waiting for quiet would leave those unanswered
      // who write meanwhile, and quiet might never come.
      if (letter === undefined) return wf.continueAsNew(this.#beginning);
      await this.apply(letter);
    }
  }

  /**
   * Begins work beside the mailbox, once for each visit of the present status. Its outcome is a row
   * that the activity writes; here it comes back as a message that says only where to look.
   */
  begin(work: WorkName): void {
    const { statusSince } = this.at;
    const { disputeId } = this.#beginning;
    const workId = `${work}:${disputeId}:${statusSince}`;
    if (this.#begun.has(workId)) return;
    this.#begun.add(workId);
    void this.#carryOut(work, { disputeId, workId, statusSince });
  }

  /** Hands one input to Postgres, where it is decided, and takes note of where the dispute stands. */
  apply(letter: Letter): Promise<void> {
    const asked = { disputeId: this.#beginning.disputeId, input: letter.input };
    return atOnceThenPatiently(
      (hands) => hands.applyInput(asked),
      (told) => this.#note(letter, told),
    );
  }

  #note({ answered }: Letter, { at, outcome }: Told): void {
    this.#at = at;
    this.#alarm.set(at.ringAt);
    showToOperators(at, this.#beginning.edition ?? 1);
    if (answered === undefined) return;
    const { seq, stage, status: reached } = at;
    this.#answer = () => answered({ seq, stage, status: reached, outcome: outcome ?? 'refused' });
  }

  /** Answers whatever still comes in after the end, and leaves when nothing is under way. */
  async close(): Promise<void> {
    for (;;) {
      this.#giveAnswer();
      await wf.condition(() => !this.#mailbox.isEmpty || this.#isQuiet());
      const letter = this.#mailbox.take();
      if (letter === undefined) return;
      await this.apply(letter);
    }
  }

  #receive(commandId: string): Promise<Answer> {
    return new Promise((answered) =>
      this.#mailbox.put({ input: { kind: 'command', commandId }, answered }),
    );
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
    this.#mailbox.put({ input: { kind: 'work', workId: order.workId } });
  }

  /** Until a letter is there or, once the history is long, the page may be turned. */
  #letterOrPage(): Promise<void> {
    this.#giveAnswer();
    const { historyLength, continueAsNewSuggested } = wf.workflowInfo();
    if (historyLength < LONG_HISTORY_EVENTS && !continueAsNewSuggested)
      return this.#mailbox.filled();
    return wf.condition(() => !this.#mailbox.isEmpty || this.#mayTurnThePage());
  }

  /** Only now, when all that follows from the command has begun: histories have it in this order. */
  #giveAnswer(): void {
    this.#answer();
    this.#answer = nothingToSay;
  }

  #mayTurnThePage(): boolean {
    return wf.workflowInfo().continueAsNewSuggested ? this.#isAnswered() : this.#isQuiet();
  }

  #isQuiet(): boolean {
    return this.#isAnswered() && this.#underWay === 0;
  }

  #isAnswered(): boolean {
    return this.#mailbox.isEmpty && wf.allHandlersFinished();
  }
}
