import { AskModal, type AskProps } from './ask-modal.tsx';

interface AskOnceProps extends AskProps {
  readonly question: string;
  readonly send: () => Promise<unknown>;
}

/** A button whose act asks once whether it is meant. */
export const AskOnce = ({ question, send, ...ask }: AskOnceProps) => (
  <AskModal {...ask} onOk={(decide) => decide(send)} destroyOnHidden>
    {() => <p>{question}</p>}
  </AskModal>
);
