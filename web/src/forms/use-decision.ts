import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';

interface Decision {
  /** What the page has read and has to read again afterwards. */
  readonly reads: string;
  /** What is said when it was done. */
  readonly said: string;
  readonly onDone?: () => void;
}

/**
 * Sends something that is decided by one click or one word, says that it was done, and reads again what
 * it changed. A refusal stays where it is until it has been read; `readAgain` is for when somebody else
 * was faster.
 */
export const useDecision = ({ reads, said, onDone }: Decision) => {
  const client = useQueryClient();
  const { message } = App.useApp();
  const again = () => client.invalidateQueries({ queryKey: [reads] });
  const sending = useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSuccess: () => {
      void message.success(said);
      void again();
      onDone?.();
    },
  });
  return {
    ...sending,
    readAgain: (): void => {
      sending.reset();
      void again();
      onDone?.();
    },
  };
};
