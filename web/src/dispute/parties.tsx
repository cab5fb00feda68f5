import { Card } from 'antd';
import { Fragment } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import type { PartyView } from '#web/client/contract';

const identityTypes: { readonly [type: string]: string } = screens.identityType;
const words = screens.dispute;

const rowsOf = (party: PartyView): readonly (readonly [string, string | null])[] => [
  [identityTypes[party.identityType ?? ''] ?? words.identity, party.identityNumber],
  [words.phone, party.phone],
  [words.email, party.email],
  [words.address, party.address],
  [words.guardian, party.guardianName],
  [
    words.agent,
    party.representative &&
      [
        party.representative.name,
        party.representative.phone,
        party.representative.licence,
        party.representative.authorityName,
      ]
        .filter(Boolean)
        .join(' '),
  ],
  [words.eService, party.eService ? '✓' : null],
];

/** The parties with what is known of them; masked as the server masked it. */
export const Parties = ({ parties }: { readonly parties: readonly PartyView[] }) => (
  <div className="stack">
    {parties.map((party) => (
      <Card
        key={party.id}
        size="small"
        title={<h3>{words.withRole(party.name, party.roleName)}</h3>}
        extra={screens.partyKind[party.kind]}
      >
        <dl className="facts">
          {rowsOf(party).map(([label, value]) =>
            value === null ? null : (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </Fragment>
            ),
          )}
        </dl>
      </Card>
    ))}
  </div>
);
