import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Tag } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { suitabilityLevelText } from '#i18n/zh-CN/routing';
import { suitabilityLevels } from '#domain/routing/screening';
import { api } from '#web/client/api';
import type { Advice, DisputeView } from '#web/client/contract';
import { useMe } from '#web/session/me';
import { Loaded } from '#web/ui/loaded';
import { Ranking } from './ranking.tsx';

const words = screens.advice;
const readers: readonly string[] = ['clerk', 'team-leader', 'judge', 'supervisor'];

const Reasons = ({ reasons }: Pick<Advice, 'reasons'>) => (
  <>
    <h3>{words.reasons}</h3>
    <ul className="lines">
      {reasons.map(({ rule, effect, text, fact, basis }) => (
        <li key={rule}>
          {effect === 'alert' ? <Tag color="warning">{words.alert}</Tag> : null}
          {text}。{fact} <span className="quiet">{screens.state.basis(basis.text)}</span>
        </li>
      ))}
    </ul>
  </>
);

const Missing = ({ missing }: Pick<Advice, 'missing'>) => (
  <>
    <h3>{words.missing}</h3>
    {missing.length === 0 ? <p>{words.noMissing}</p> : null}
    <ul className="lines">
      {missing.map(({ fact, text, basis }) => (
        <li key={fact}>
          {text} <span className="quiet">{screens.state.basis(basis.text)}</span>
        </li>
      ))}
    </ul>
  </>
);

const History = ({ history }: Pick<Advice, 'history'>) => {
  const { duplicates, mirrored, repeated, basis } = history;
  const lines = [
    ...(duplicates.length === 0 ? [] : [words.duplicates(duplicates.join('、'))]),
    ...(mirrored.length === 0 ? [] : [words.mirrored(mirrored.join('、'))]),
    ...repeated.map(({ name, count }) => words.repeated(name, count)),
  ];
  return (
    <>
      <h3>{words.history}</h3>
      {lines.length === 0 ? <p>{words.noHistory}</p> : null}
      <ul className="lines">
        {lines.map((line) => (
          <li key={line}>
            {line} <span className="quiet">{screens.state.basis(basis.text)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

const Decided = ({ decided }: { readonly decided: NonNullable<Advice['decided']> }) => {
  const level = suitabilityLevels.find((id) => id === decided.level);
  return (
    <p>
      {level === undefined ? null : words.decided(suitabilityLevelText[level].name)}{' '}
      {decided.isSame ? words.decidedSame : words.decidedOther}{' '}
      {decided.overrideReason === null ? null : words.overrideReason(decided.overrideReason)}
    </p>
  );
};

const Shown = ({ advice }: { readonly advice: Advice }) => {
  const { level, complexity, against, inputs, decided } = advice;
  return (
    <div className="stack" style={{ gap: 4 }}>
      <Alert
        type={against.length === 0 ? 'success' : 'warning'}
        showIcon
        title={level.name}
        description={against.length === 0 ? level.hint : `${level.hint}${words.against}`}
      />
      {decided === null ? null : <Decided decided={decided} />}
      <Reasons reasons={advice.reasons} />
      <Missing missing={advice.missing} />
      <h3>{words.complexity}</h3>
      <p>
        {complexity.name}
        {complexity.reasons.length === 0 ? '' : `：${complexity.reasons.join('；')}`}{' '}
        <span className="quiet">{screens.state.basis(complexity.basis.text)}</span>
      </p>
      <History history={advice.history} />
      <Ranking bodies={advice.bodies} />
      <p className="quiet words">{words.inputs(inputs.hash, inputs.rulesVersion)}</p>
    </div>
  );
};

const Advised = ({ dispute }: { readonly dispute: DisputeView }) => {
  const advice = useQuery({
    queryKey: ['advice', dispute.id, dispute.seq],
    queryFn: () => api.advice(dispute.id),
  });
  return (
    <Card size="small" title={<h2>{words.title}</h2>}>
      <Loaded query={advice}>{(shown) => <Shown advice={shown} />}</Loaded>
    </Card>
  );
};

/**
 * How the dispute stands to mediation, by which rules and facts, and who could mediate: before it is
 * decided where it goes, and afterwards beside what was decided. A person decides.
 */
export const AdviceCard = ({ dispute }: { readonly dispute: DisputeView }) => {
  const { role } = useMe();
  const isDecidedHere = dispute.stage.id === 'intake' || dispute.stage.id === 'diversion';
  return isDecidedHere && readers.includes(role) ? <Advised dispute={dispute} /> : null;
};
