import { partyScreens } from '#i18n/zh-CN/party-screens';
import { momentText } from './receipt.ts';
import type { PartyView } from './view.ts';

const words = partyScreens.progress;

/** Until when the law lets this party, or somebody outside, act on what was decided; with the count. */
export const Rights = ({ view: { windows } }: { readonly view: PartyView }) =>
  windows.length === 0 ? null : (
    <section className="card">
      <h2>{words.rights}</h2>
      {windows.map(
        ({ key, openedSeq, name, dueAt, ending, provisional, onLapse, basis, ...rest }) => (
          <div key={`${key} ${openedSeq}`}>
            <h3>{name}</h3>
            <p className="strong">
              {momentText(dueAt)}
              {ending === null ? null : `（${words.rightsOver}）`}
              {provisional ? `（${words.estimated}）` : null}
            </p>
            <p>{onLapse}</p>
            <p className="small">{basis.text}</p>
            <details>
              <summary>{words.rightsHow}</summary>
              <ul>
                {rest.arithmetic.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          </div>
        ),
      )}
    </section>
  );
