import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { problemOf } from '#web/client/problem';

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** Turns the path of a wrong field into the name it has on this page. */
  readonly labelOf?: (field: string) => string;
  /** Shows the field a line of the summary speaks of. */
  readonly onField?: (field: string) => void;
  readonly children?: ReactNode;
}

type Errors = readonly { readonly field: string; readonly message: string }[];

const FieldErrors = ({
  errors,
  labelOf,
  onField,
}: Pick<ProblemNoticeProps, 'labelOf' | 'onField'> & { readonly errors: Errors }) => (
  <>
    <p>{screens.state.errorsAbove(errors.length)}</p>
    <ul className="lines">
      {errors.map(({ field, message }) => (
        <li key={`${field} ${message}`}>
          {onField === undefined ? null : (
            <Button type="link" size="small" onClick={() => onField(field)}>
              {labelOf?.(field) ?? field}
            </Button>
          )}
          {message}
        </li>
      ))}
    </ul>
  </>
);

/** A refusal or an outage in its place: what, why, on which ground, what to do, and its tracking id. */
export const ProblemNotice = ({
  error,
  onRetry,
  labelOf,
  onField,
  children,
}: ProblemNoticeProps) => {
  const problem = problemOf(error);
  const errors = problem?.errors ?? [];
  const retry = onRetry ?? (problem === null ? () => window.location.reload() : undefined);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problem?.title ?? screens.state.defectTitle}
      description={
        <>
          <p className="words">{problem?.detail ?? screens.state.defectDetail}</p>
          {problem?.status === 403 ? <p>{screens.state.forbiddenWho}</p> : null}
          {problem?.basis ? (
            <p>{screens.state.statute(problem.basis.title, problem.basis.article ?? '')}</p>
          ) : null}
          {errors.length > 0 ? (
            <FieldErrors
              errors={errors}
              {...(labelOf && { labelOf })}
              {...(onField && { onField })}
            />
          ) : null}
          {problem?.trackingId ? (
            <p className="quiet">{screens.state.tracking(problem.trackingId)}</p>
          ) : null}
          {children}
        </>
      }
      action={
        retry === undefined ? null : (
          <Button onClick={retry}>
            {problem === null ? screens.state.reload : screens.state.retry}
          </Button>
        )
      }
    />
  );
};
