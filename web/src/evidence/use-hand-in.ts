import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, type FormInstance } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import type { DisputeView } from '#web/client/contract';
import { evidenceApi } from '#web/client/evidence-api';
import { useIntention } from '#web/forms/intention';
import { untilDecided } from '#web/forms/until-decided';
import { marks, wrongFields } from '#web/forms/wrong-fields';

/** What the form holds. */
export interface Chosen {
  readonly file: File;
  readonly title: string;
  readonly partyId: string;
}

const formOf = ({ file, title, partyId }: Chosen): FormData => {
  const form = new FormData();
  form.set('file', file);
  form.set('title', title);
  form.set('partyId', partyId);
  return form;
};

/**
 * Hands a file in and waits until that is decided; sent again after an outage it has the same key, so that
 * nothing is handed in twice. Wrong fields are marked where they stand.
 */
export const useHandIn = (
  disputeId: string,
  form: FormInstance,
  onProgress: (percent: number) => void,
  onDone: () => void,
) => {
  const client = useQueryClient();
  const { message } = App.useApp();
  const { keyFor } = useIntention();
  return useMutation({
    mutationFn: (chosen: Chosen): Promise<DisputeView> => {
      const { file, title, partyId } = chosen;
      const key = keyFor([file.name, file.size, file.lastModified, title, partyId]);
      const sent = { form: formOf(chosen), key, onProgress };
      return untilDecided(() => evidenceApi.handIn(disputeId, sent));
    },
    onSuccess: (dispute) => {
      client.setQueryData(['dispute', disputeId], dispute);
      void client.invalidateQueries({ queryKey: ['record', disputeId] });
      void message.success(screens.evidence.sent);
      onDone();
    },
    onError: (error) => form.setFields(marks(wrongFields(error))),
  });
};
