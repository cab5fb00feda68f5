import { Alert, Checkbox, Form, Tag } from 'antd';
import { findingText, findingWeightText } from '#i18n/zh-CN/agreement-check';
import { screens } from '#i18n/zh-CN/screens';
import { cite } from '#i18n/zh-CN/statutes';
import { lintAgreement, type AgreementFinding } from '#domain/agreement/lint-agreement';
import type { DraftPayment } from '#domain/agreement/rule';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import { parseFen } from '#domain/shared/money';
import { dateOf, parseLocalDate } from '#domain/shared/local-date';
import { momentOf } from '#web/clock/moment-of';
import { signersOf } from '#web/dispute/signers';
import { useFormScope } from './form-scope.tsx';

const words = screens.check;
const colours = { block: 'error', warn: 'warning', note: 'default' } as const;

interface AgreementCheckProps {
  readonly value?: readonly string[];
  readonly onChange?: (confirmed: readonly string[]) => void;
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** What stands in a field; nothing where it is empty. */
const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A payment as far as it has been typed; one that is not complete yet says nothing. */
const paymentOf = (typed: unknown): readonly DraftPayment[] => {
  if (!isRecord(typed)) return [];
  const { payerId, payeeId, amountFen, dueOn } = typed;
  const sum = parseFen(textIn(amountFen));
  const day = parseLocalDate(textIn(dueOn));
  if (!sum.ok || day === null) return [];
  return [{ payerId: textIn(payerId), payeeId: textIn(payeeId), amountFen: sum.value, dueOn: day }];
};

/** What the check finds in the agreement as it is being typed, by the rules the server goes by. */
const useFindings = (): readonly AgreementFinding[] => {
  const form = Form.useFormInstance();
  const { dispute } = useFormScope();
  const typed: unknown = Form.useWatch([], form);
  if (!isRecord(typed) || typeof typed['terms'] !== 'string' || typed['terms'].trim() === '')
    return [];
  const instalments: readonly unknown[] = Array.isArray(typed['instalments'])
    ? typed['instalments']
    : [];
  return lintAgreement(
    {
      terms: typed['terms'],
      instalments: instalments.flatMap(paymentOf),
      performedOnTheSpot: typed['performedOnTheSpot'] === true,
    },
    { calendar: nationalCalendar, signers: signersOf(dispute) },
  );
};

/**
 * The check of an agreement while it is written: what must be changed, what must be confirmed one by
 * one, and what is worth a thought; each with its article. Its value are the warnings confirmed.
 */
export const AgreementCheck = ({ value = [], onChange }: AgreementCheckProps) => {
  const { dispute } = useFormScope();
  const today = dateOf(momentOf(dispute.now));
  const findings = useFindings();
  const nameOf = (partyId: string): string =>
    dispute.parties.find(({ id }) => id === partyId)?.name ?? '';
  const tick = (rule: string, isTicked: boolean): void =>
    onChange?.(isTicked ? [...value, rule] : value.filter((each) => each !== rule));
  return (
    <section aria-label={words.title} aria-live="polite">
      {findings.length === 0 ? <p className="quiet">{words.clean}</p> : null}
      {findings.some(({ weight }) => weight === 'block') ? (
        <Alert type="error" showIcon title={words.blocked} />
      ) : null}
      <ul className="lines">
        {findings.map((finding) => (
          <li key={finding.rule}>
            <Tag color={colours[finding.weight]}>{findingWeightText[finding.weight]}</Tag>
            {findingText(finding, nameOf)}{' '}
            <span className="quiet">{screens.state.basis(cite(finding.basis, today))}</span>
            {finding.weight === 'warn' ? (
              <div>
                <Checkbox
                  checked={value.includes(finding.rule)}
                  onChange={({ target }) => tick(finding.rule, target.checked)}
                >
                  {words.confirm}
                </Checkbox>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
