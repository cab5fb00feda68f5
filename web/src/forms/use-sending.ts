import { useMutation } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { marks, wrongFields } from './wrong-fields.ts';

/** Sends a form that belongs to no dispute; wrong fields are marked where they stand. */
export const useSending = <Values, Answer>(
  form: FormInstance,
  send: (values: Values) => Promise<Answer>,
  onDone: (answer: Answer) => void,
) =>
  useMutation({
    mutationFn: send,
    onSuccess: onDone,
    onError: (error) => form.setFields(marks(wrongFields(error))),
  });
