import { demoPeople } from '#prisma/seed/people';
import type { Profile } from './context.ts';
import type { Stack } from './provision.ts';

const hasDemoPeople = (profile: Profile): boolean => profile !== 'production';

const widthOf = (words: readonly string[]): number =>
  Math.max(...words.map((word) => word.length)) + 2;

const peopleLines = (): string[] => {
  const role = widthOf(demoPeople.map((person) => person.role));
  const login = widthOf(demoPeople.map((person) => person.login));
  const password = widthOf(demoPeople.map((person) => person.password));
  return demoPeople.map(
    (person) =>
      `  ${person.role.padEnd(role)}${person.login.padEnd(login)}${person.password.padEnd(password)}${person.name}`,
  );
};

/** What an operator sees once everything is ready: addresses, and who may sign in to a demo. */
export const welcome = (stack: Stack, seconds: number): string =>
  [
    '',
    ...(hasDemoPeople(stack.profile)
      ? ['  People of this demonstration (role, login, password, name):', ...peopleLines(), '']
      : []),
    `  Ready after ${seconds.toFixed(1)} s, profile ${stack.profile}.`,
    `  Address      ${stack.address}`,
    `  API          ${stack.address}/api/reference`,
    ...(stack.temporalUi === '' ? [] : [`  Temporal UI  ${stack.temporalUi}`]),
    ...(stack.mailFolder === '' ? [] : [`  Mails        ${stack.address}/dev/mail`]),
    `  Data, logs   ${stack.dataFolder}`,
    '  Ctrl-C stops everything and keeps the data.',
    '',
  ].join('\n');
