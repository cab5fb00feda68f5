import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Tag } from 'antd';
import { findingWeightText } from '#i18n/zh-CN/agreement-check';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Checks as ChecksOf, DisputeView } from '#web/client/contract';
import { Loaded } from '#web/ui/loaded';

const words = screens.check;
const colours: { readonly [weight: string]: string } = { block: 'error', warn: 'warning' };
const alertOf: { readonly [answer: string]: 'success' | 'error' | 'warning' } = {
  competent: 'success',
  'not-competent': 'error',
  unclear: 'warning',
};
const weightNames: { readonly [weight: string]: string } = findingWeightText;

const Findings = ({ agreement }: Pick<ChecksOf, 'agreement'>) => {
  if (agreement === null) return null;
  return (
    <>
      <h3>{words.title}</h3>
      {agreement.findings.length === 0 ? <p>{words.none}</p> : null}
      <ul className="lines">
        {agreement.findings.map(({ rule, weight, text, basis }) => (
          <li key={rule}>
            <Tag color={colours[weight] ?? 'default'}>{weightNames[weight]}</Tag>
            {text} <span className="quiet">{screens.state.basis(basis.text)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

const Jurisdiction = ({ jurisdiction }: Pick<ChecksOf, 'jurisdiction'>) => (
  <>
    <h3>{words.jurisdiction}</h3>
    <Alert
      type={alertOf[jurisdiction.answer] ?? 'warning'}
      showIcon
      title={jurisdiction.answerText}
      description={`${jurisdiction.groundText}。${screens.state.basis(jurisdiction.basis.text)}`}
    />
  </>
);

/**
 * What is to be looked at in a dispute's agreement, and where its confirmation belongs: the
 * judge's checklist, and a help to whoever applies. It decides nothing.
 */
export const Checks = ({ dispute }: { readonly dispute: DisputeView }) => {
  const isConfirmed = dispute.stage.id === 'judicial-confirmation';
  const isAgreed = dispute.documents.some(({ type }) => type === 'mediation-agreement');
  const isShown = isConfirmed || isAgreed;
  const checks = useQuery({
    queryKey: ['checks', dispute.id, dispute.seq],
    queryFn: () => api.checks(dispute.id),
    enabled: isShown,
  });
  return isShown ? (
    <Card size="small" title={<h2>{words.checklist}</h2>}>
      <Loaded query={checks}>
        {({ agreement, jurisdiction }) => (
          <div className="stack" style={{ gap: 4 }}>
            {isConfirmed ? <Jurisdiction jurisdiction={jurisdiction} /> : null}
            <Findings agreement={agreement} />
          </div>
        )}
      </Loaded>
    </Card>
  ) : null;
};
