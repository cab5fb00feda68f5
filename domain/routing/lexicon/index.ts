import { enterpriseCauses } from './enterprise.ts';
import { familyCauses } from './family.ts';
import { financeContractCauses } from './contracts-finance.ts';
import { generalContractCauses } from './contracts-general.ts';
import { inheritanceCauses } from './inheritance.ts';
import { intellectualPropertyCauses } from './intellectual-property.ts';
import { labourCauses } from './labour.ts';
import { landRightCauses } from './land-rights.ts';
import { maritimeCauses } from './maritime.ts';
import { personalityCauses } from './personality.ts';
import { propertyCauses } from './property.ts';
import { securitiesInsuranceCauses } from './securities-insurance.ts';
import { serviceContractCauses } from './contracts-services.ts';
import { specialProcedureCauses } from './special-procedures.ts';
import { tortCauses } from './tort.ts';
import { workContractCauses } from './contracts-work.ts';
import type { Lexicon } from './entry.ts';

/** Everything that is known of the causes, by code; no code stands in two files. */
export const lexicon: Lexicon = {
  ...personalityCauses,
  ...familyCauses,
  ...inheritanceCauses,
  ...propertyCauses,
  ...landRightCauses,
  ...generalContractCauses,
  ...financeContractCauses,
  ...workContractCauses,
  ...serviceContractCauses,
  ...intellectualPropertyCauses,
  ...labourCauses,
  ...maritimeCauses,
  ...enterpriseCauses,
  ...securitiesInsuranceCauses,
  ...tortCauses,
  ...specialProcedureCauses,
};
