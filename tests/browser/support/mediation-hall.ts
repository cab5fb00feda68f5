import { demoPeople } from '#prisma/seed/people';
import type { Desk } from './desk.ts';
import { register, says, type DeskHall, type People } from './desk-hall.ts';

/** The id of the dispute whose page a desk has open. */
export const idOf = (desk: Desk): string => new URL(desk.page.url()).pathname.split('/')[2] ?? '';

/** Registers a dispute and offers mediation by a mediator of the court. */
export const divert = async (clerk: Desk, people: People): Promise<void> => {
  await register(clerk, people);
  await clerk.act('分流', async (form) => {
    await form.radio('委派调解');
    await form.radio('现场');
  });
  await clerk.reads('征询意愿');
};

/** Both parties say at the counter that they agree. */
export const consent = async (clerk: Desk, { applicant, respondent }: People): Promise<void> => {
  for (const name of [applicant, respondent])
    await clerk.act(
      '答复调解意愿',
      says(name, (form) => form.radio('同意')),
    );
};

const mediators = demoPeople.filter(({ mediator }) => mediator !== null);

/** Whoever the clerk's page names as mediator opens the room of that dispute and accepts. */
export const mediatorAccepts = async (
  hall: DeskHall,
  clerk: Desk,
  kind: 'court-embedded' | 'lawyer',
): Promise<Desk> => {
  const names = mediators.filter(({ mediator }) => mediator?.kind === kind);
  const told = await clerk.reads(
    new RegExp(`调解员 (${names.map(({ name }) => name).join('|')}) 待接受`),
  );
  const login = names.find(({ name }) => told.includes(name))?.login ?? '';
  const desk = await hall.desk(login);
  await desk.goto(`/disputes/${idOf(clerk)}/mediate`);
  await desk.actInRoom('接受指定', (form) => form.radio('没有需要披露的关系'));
  return desk;
};
