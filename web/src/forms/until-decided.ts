import type { CommandAnswer, DisputeView } from '#web/client/contract';

const ASK_AGAIN_MS = 2_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends something under one key until it is decided. While the decision takes longer, the same request
 * is sent again, which the server answers with what became of the first one. Throws what `send` throws.
 */
export const untilDecided = async (send: () => Promise<CommandAnswer>): Promise<DisputeView> => {
  let answer = await send();
  while (answer.dispute === undefined) {
    await pause(ASK_AGAIN_MS);
    answer = await send();
  }
  return answer.dispute;
};
