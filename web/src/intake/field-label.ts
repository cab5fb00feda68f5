import { screens } from '#i18n/zh-CN/screens';
import { pathOf } from '#web/forms/form-values';

const words = screens.intake;

/** What the fields of the intake form are called, by their names in the API. */
const labels: { readonly [name: string | number]: string } = {
  courtId: words.court,
  source: words.source,
  causeCode: words.cause,
  amount: words.amount,
  claims: words.claims,
  facts: words.facts,
  parties: words.parties,
  role: words.role,
  kind: words.kind,
  name: words.name,
  identityType: words.identityType,
  identityNumber: words.identityNumber,
  phone: words.phone,
  email: words.email,
  address: words.address,
  guardianName: words.guardian,
  representative: words.agentName,
};

/** A field as the clerk knows it: `parties.0.phone` is the telephone of party 1. */
export const fieldLabel = (field: string): string => {
  const [top = '', index, name] = pathOf(field);
  if (typeof index !== 'number') return labels[top] ?? words.title;
  return `${words.party(index + 1)} ${labels[name ?? ''] ?? ''}`.trim();
};
