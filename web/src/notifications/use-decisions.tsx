import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { DeadLetter } from '#web/client/contract';

const words = screens.notifications;

/** A question that has to be answered before something is done that cannot be undone. */
interface Question {
  readonly kind: 'redrive' | 'received';
  readonly letter: DeadLetter;
}

const texts = {
  redrive: { title: words.confirmTitle, text: words.confirmText, ok: words.confirmOk },
  received: { title: words.receivedTitle, text: words.receivedText, ok: words.receivedOk },
};

/**
 * What a person may decide about a dead letter: to send it again, or that it has arrived after all. One
 * whose fate nobody knows is sent again only after the person has made sure that it did not arrive.
 */
export const useDecisions = () => {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [question, setQuestion] = useState<Question | null>(null);
  const done = (text: string): void => {
    void message.success(text);
    void client.invalidateQueries({ queryKey: ['dead-letters'] });
    void client.invalidateQueries({ queryKey: ['deliveries'] });
  };
  const redrive = useMutation({
    mutationFn: (letter: { readonly id: string; readonly isSure: boolean }) =>
      api.redrive(letter.id, letter.isSure),
    onSuccess: () => done(words.redriven),
  });
  const received = useMutation({
    mutationFn: (id: string) => api.received(id),
    onSuccess: () => done(words.settled),
  });
  const answer = ({ kind, letter }: Question): void => {
    if (kind === 'received') received.mutate(letter.id);
    else redrive.mutate({ id: letter.id, isSure: true });
    setQuestion(null);
  };
  return {
    isPending: redrive.isPending || received.isPending,
    error: redrive.error ?? received.error,
    sendAgain: (letter: DeadLetter): void => {
      if (letter.state === 'UNKNOWN') setQuestion({ kind: 'redrive', letter });
      else redrive.mutate({ id: letter.id, isSure: false });
    },
    hasArrived: (letter: DeadLetter): void => setQuestion({ kind: 'received', letter }),
    dialog: <Dialog question={question} onCancel={() => setQuestion(null)} onOk={answer} />,
  };
};

const Dialog = ({
  question,
  onCancel,
  onOk,
}: {
  readonly question: Question | null;
  readonly onCancel: () => void;
  readonly onOk: (question: Question) => void;
}): ReactNode => {
  if (question === null) return null;
  const { title, text, ok } = texts[question.kind];
  return (
    <Modal
      open
      title={title}
      okText={ok}
      cancelText={screens.form.cancel}
      onCancel={onCancel}
      onOk={() => onOk(question)}
    >
      {text}
    </Modal>
  );
};
