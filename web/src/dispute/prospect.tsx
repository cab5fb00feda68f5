import { Alert } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import type { Prospect } from '#web/client/contract';
import { Moment } from '#web/ui/moment';

const words = screens.whatIf;

const basisText = (basis: Prospect['dates'][number]['basis']) =>
  basis === null ? null : <span className="quiet">{screens.state.basis(basis.text)}</span>;

const Steps = ({ steps }: Pick<Prospect, 'steps'>) => {
  const events = steps.flat();
  return (
    <>
      <h3>{words.steps}</h3>
      {events.length === 0 ? <p>{words.noSteps}</p> : null}
      <ol className="lines">
        {events.map(({ kind, at, text }, index) => (
          <li key={`${index} ${kind}`}>
            <Moment at={at} /> {text}
          </li>
        ))}
      </ol>
    </>
  );
};

const Dates = ({ dates }: Pick<Prospect, 'dates'>) =>
  dates.length === 0 ? null : (
    <>
      <h3>{words.dates}</h3>
      <ul className="lines">
        {dates.map(({ key, instance, name, dueOn, basis, arithmetic }) => (
          <li key={`${key} ${instance}`}>
            {name} {dueOn} {basisText(basis)}
            <details>
              <summary>{screens.dispute.arithmetic}</summary>
              <ul className="lines">
                {arithmetic.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );

const Breaches = ({ breaches }: Pick<Prospect, 'breaches'>) =>
  breaches.length === 0 ? null : (
    <>
      <h3>{words.breaches}</h3>
      <ul className="lines">
        {breaches.map(({ key, instance, name, at, onLapse, basis }) => (
          <li key={`${key} ${instance} ${at}`}>
            {name} <Moment at={at} /> {onLapse} {basisText(basis)}
          </li>
        ))}
      </ul>
    </>
  );

const WaysOut = ({ waysOut }: Pick<Prospect, 'waysOut'>) =>
  waysOut.length === 0 ? null : (
    <>
      <h3>{words.waysOut}</h3>
      <ul className="lines">
        {waysOut.map(({ by, byName, partyId, command, track, label, why, basis }) => (
          <li key={`${by} ${partyId} ${command} ${track}`}>
            {byName} {label} {why === null ? null : `${words.notYet}：${why.text}`}{' '}
            {basisText(basis)}
          </li>
        ))}
      </ul>
    </>
  );

/** What would become of a dispute, with the articles and the arithmetic behind each date. */
export const ProspectView = ({ prospect }: { readonly prospect: Prospect }) => {
  const { at, place, stop, steps, dates, breaches, waysOut } = prospect;
  return (
    <section className="stack" style={{ gap: 4 }} aria-label={words.place} aria-live="polite">
      <p>
        {words.place} <Moment at={at} /> <strong>{place.name}</strong>
      </p>
      {stop === null ? null : (
        <Alert type="warning" showIcon title={words.stop} description={stop.text} />
      )}
      <Steps steps={steps} />
      <Dates dates={dates} />
      <Breaches breaches={breaches} />
      <WaysOut waysOut={waysOut} />
    </section>
  );
};
