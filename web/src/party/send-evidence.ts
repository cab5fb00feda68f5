import { useRef, useState } from 'react';
import { sendForm } from '#web/client/send-form';
import { isPassing, replyOf, type Problem } from './ask.ts';
import { newKey } from './new-key.ts';
import type { PartyView } from './view.ts';

/** A file and what the reader calls it. */
export interface Chosen {
  readonly file: File;
  readonly title: string;
}

/** What became of a file that was sent. */
export type Sent = 'accepted' | 'unreached' | 'signed-out' | Problem;

const ASK_AGAIN_MS = 2_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const formOf = ({ file, title }: Chosen): FormData => {
  const form = new FormData();
  form.set('file', file);
  form.set('title', title);
  return form;
};

/**
 * Sends one file at a time, under the same key as long as the same is sent, so that the court takes it
 * once however often it is tried. `percent` is how much has gone out, or null while nothing is sent.
 */
export const useSendEvidence = () => {
  const [percent, setPercent] = useState<number | null>(null);
  const last = useRef<{ readonly chosen: Chosen; readonly key: string } | null>(null);
  const keyFor = ({ file, title }: Chosen): string => {
    const { chosen, key } = last.current ?? {};
    return key !== undefined && chosen?.file === file && chosen.title === title ? key : newKey();
  };
  const attempt = async (chosen: Chosen, key: string): Promise<Sent> => {
    const sent = { form: formOf(chosen), key, onProgress: setPercent };
    const reply = await replyOf<{ readonly dispute?: PartyView }>(
      await sendForm('/api/party/evidence', sent),
    );
    if (reply.kind === 'unreached') return 'unreached';
    if (reply.kind === 'refused') {
      if (reply.problem.status === 401) return 'signed-out';
      return isPassing(reply.problem) ? 'unreached' : reply.problem;
    }
    if (reply.status === 200) return 'accepted';
    await pause(ASK_AGAIN_MS);
    return attempt(chosen, key);
  };
  const send = async (chosen: Chosen): Promise<Sent> => {
    const key = keyFor(chosen);
    last.current = { chosen, key };
    setPercent(0);
    const sent = await attempt(chosen, key);
    setPercent(null);
    return sent;
  };
  return { percent, send };
};
