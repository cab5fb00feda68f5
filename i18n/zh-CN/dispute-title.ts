/** Characters of a name that a title shows before it is cut. */
const NAME_CHARACTERS = 24;

const short = (name: string): string => {
  const characters = Array.from(name);
  return characters.length <= NAME_CHARACTERS
    ? name
    : `${characters.slice(0, NAME_CHARACTERS).join('')}…`;
};

const side = (names: readonly string[]): string => {
  const [first = '', ...others] = names;
  return others.length === 0 ? short(first) : `${short(first)}等 ${names.length} 人`;
};

/** How a dispute is named in lists: who against whom, and over what, such as 陆知微诉霍临川民间借贷纠纷. */
export const disputeTitle = (
  applicants: readonly string[],
  respondents: readonly string[],
  causeName: string,
): string => `${side(applicants)}诉${side(respondents)}${causeName}`;
