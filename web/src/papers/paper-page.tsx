import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { isPaperType } from '#domain/papers/paper-schemas';
import { paperTypeText } from '#i18n/zh-CN/papers';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Paper } from '#web/client/contract';
import { Loaded } from '#web/ui/loaded';
import { useTitle } from '#web/ui/page';

const words = screens.papers;

/** A paper is asked for once a visit: each time it is made it goes into the access log. */
const usePaper = (id: string, type: string, party: string | undefined) =>
  useQuery({
    queryKey: ['paper', id, type, party],
    queryFn: () => api.paper(id, type, party),
    staleTime: Infinity,
    gcTime: 0,
  });

const Fields = ({ fields }: Pick<Paper, 'fields'>) => (
  <dl className="paper-fields">
    {fields.map(({ field, name, lines }) => (
      <div key={field}>
        <dt>{name}</dt>
        <dd>
          {lines.length === 0 ? (
            <span className="paper-line">{words.toSign}</span>
          ) : (
            lines.map((line) => <p key={line}>{line}</p>)
          )}
        </dd>
      </div>
    ))}
  </dl>
);

const Signatures = ({ signatures }: Pick<Paper, 'signatures'>) => (
  <ul className="paper-signatures" aria-label={words.signatures}>
    {signatures.map(({ signatory, label, name, signedAt }) => (
      <li key={`${signatory} ${name}`}>
        <span>{words.signatory(label, name ?? '')}</span>
        <span className="paper-line">{signedAt === null ? '' : words.signedAt(signedAt)}</span>
      </li>
    ))}
  </ul>
);

/** One paper as it leaves the printer: issuer, heading, numbers, fields, basis, signatures and the day. */
const Sheet = ({ paper }: { readonly paper: Paper }) => (
  <article className="paper" aria-label={paper.name}>
    <p className="paper-issuer">{paper.issuer}</p>
    <h1>{paper.name}</h1>
    <p className="paper-number">{words.numbers(paper.number, paper.caseNumber)}</p>
    <Fields fields={paper.fields} />
    <p>{screens.state.basis(paper.basis.text)}</p>
    <Signatures signatures={paper.signatures} />
    <p className="paper-day">{paper.madeOn}</p>
  </article>
);

/** A paper made from the record, to be printed; or everything it still lacks, and what to do about it. */
export const PaperPage = () => {
  const { id = '', type = '' } = useParams();
  const [search] = useSearchParams();
  const paper = usePaper(id, type, search.get('party') ?? undefined);
  const name = paper.data?.name ?? (isPaperType(type) ? paperTypeText[type] : words.title);
  useTitle(name);
  return (
    <div className="page">
      <div className="page-head no-print">
        <Link className="grow" to={`/disputes/${id}`}>
          {words.back}
        </Link>
        {paper.data === undefined ? null : (
          <Button type="primary" onClick={() => window.print()}>
            {screens.print.button}
          </Button>
        )}
      </div>
      {paper.data?.isUnsigned === true ? <p className="quiet no-print">{words.unsigned}</p> : null}
      {paper.data === undefined ? <h1>{name}</h1> : null}
      <Loaded query={paper}>{(made) => <Sheet paper={made} />}</Loaded>
    </div>
  );
};
