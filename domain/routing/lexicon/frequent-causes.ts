/**
 * Points that causes which fill the courts' dockets have beforehand. They settle near draws only; they
 * come from what courts report on their new cases, in round figures.
 */
export const frequentCauses: Readonly<Record<string, number>> = {
  '14': 1,
  '88': 1.5,
  '108.1': 1,
  '108.3': 1.5,
  '116.2': 0.5,
  '120.3': 0.5,
  '126': 1,
  '144': 0.5,
  '205': 0.5,
  '411': 1,
};
