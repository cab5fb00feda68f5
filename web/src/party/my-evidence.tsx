import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { partyEvidence as words } from '#i18n/zh-CN/party-evidence';
import type { evidenceListSchema } from '#api/evidence/contract';
import { ask, type Reply } from './ask.ts';
import { momentText } from './receipt.ts';

type EvidenceList = z.output<typeof evidenceListSchema>;
const PATH = '/api/party/evidence';

/** What this party has handed in, each with the hash by which it is known. `seq` is the dispute's. */
export const MyEvidence = ({ seq }: { readonly seq: number }) => {
  const [reply, setReply] = useState<Reply<EvidenceList> | null>(null);
  useEffect(() => {
    let isGone = false;
    void ask<EvidenceList>('GET', PATH).then((told) => {
      if (!isGone) setReply(told);
    });
    return () => void (isGone = true);
  }, [seq]);
  if (reply === null) return null;
  return (
    <section className="card">
      <h2>{words.mine}</h2>
      {reply.kind === 'answer' ? (
        <>
          {reply.body.items.length === 0 ? <p>{words.none}</p> : null}
          <ul className="ways">
            {reply.body.items.map(({ id, title, at, size, sha256 }) => (
              <li key={id}>
                <div className="strong">{title}</div>
                <div className="small">{words.details(momentText(at), size)}</div>
                <details>
                  <summary>{words.hash}</summary>
                  <p className="hash">{sha256}</p>
                  <p className="small">{words.hashHint}</p>
                </details>
                <a
                  className="second"
                  href={`${PATH}/${id}`}
                  download
                  aria-label={words.downloadOf(title)}
                >
                  {words.download}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.unreached}</p>
      )}
    </section>
  );
};
