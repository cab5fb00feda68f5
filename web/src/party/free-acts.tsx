import { partyScreens } from '#i18n/zh-CN/party-screens';
import { canBeDrawn } from './form-fields.ts';
import { goTo } from './place.ts';
import { isForMe } from './turn.ts';
import { actOf, type PartyAct, type PartyView } from './view.ts';

const words = partyScreens.progress;

/** Acts that are done where they are asked for: at a question, at a text to be signed, at a payment. */
const doneElsewhere: ReadonlySet<PartyAct['command']> = new Set([
  'demand-filing',
  'answer-offer',
  'sign-facts',
  'sign-extension',
  'answer-transfer',
  'sign-agreement',
  // The agent signs before whoever can see the papers of authority.
  'sign-as-agent',
  'refuse-to-sign',
  'apply-for-confirmation',
  'waive-confirmation',
  'report-payment',
  'confirm-receipt',
  'deny-receipt',
]);

/** What may be done at any time, the right to sue first and always in sight while there is one. */
export const FreeActs = ({ view }: { readonly view: PartyView }) => {
  const sue = actOf(view, 'demand-filing');
  const others = view.acts.filter(
    (act) =>
      act.may && !doneElsewhere.has(act.command) && isForMe(view, act) && canBeDrawn(act.fields),
  );
  if (sue === null && others.length === 0) return null;
  return (
    <section className="card">
      <h2>{words.more}</h2>
      <ul className="ways">
        {sue === null ? null : (
          <li>
            <button type="button" className="second" onClick={() => goTo('act/demand-filing')}>
              {words.sue}
            </button>
            <p className="small">{sue.may ? words.sueHint : sue.why?.text}</p>
          </li>
        )}
        {others.map(({ command, label, hint }) => (
          <li key={command}>
            <button type="button" className="second" onClick={() => goTo(`act/${command}`)}>
              {label}
            </button>
            <p className="small">{hint}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
