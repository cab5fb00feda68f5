import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from './support/desk.ts';
import { DeskHall } from './support/desk-hall.ts';

const PARTS = ['当事人', '请求与事实', '任务', '文书', '审计'];

let hall: DeskHall;
beforeAll(async () => {
  hall = await DeskHall.open('test-tour', 'stories');
});
afterAll(() => hall?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

/** Everything in the menu of this post, by its name. */
const menuOf = (desk: Desk): Promise<string[]> =>
  desk.page.getByRole('navigation').getByRole('link').allInnerTexts();

/** The parts of the page that is open, by their names. */
const partsOf = (desk: Desk): Promise<string[]> =>
  desk.page.locator('#main').getByRole('tab').allInnerTexts();

const named = (entry: string): string => entry.replace(/\s*\d+\+?$/, '');

/** Pages that show the same to everybody; one look at each is enough. */
const shared = ['调解员名册', '账号与岗位'];
const seen = new Set<string>();

describe.each(['clerk', 'mediator2', 'judge', 'supervisor', 'admin'])(
  'the pages of %s',
  (login) => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await hall.desk(login);
    });
    afterAll(() => desk?.close());

    test('can be read by everybody, at a desk and on a phone', async () => {
      const wrong: string[] = [];
      for (const entry of (await menuOf(desk)).map(named)) {
        if (shared.includes(entry) && seen.has(entry)) continue;
        seen.add(entry);
        await desk.menu(entry);
        wrong.push(...(await desk.lookBothWays(`${login}-${entry}`)));
        for (const part of (await partsOf(desk)).slice(1)) {
          await desk.page.getByRole('tab', { name: part }).click();
          wrong.push(...(await desk.lookBothWays(`${login}-${entry}-${part}`)));
        }
      }
      expect(wrong).toEqual([]);
    });

    test('wrote no error and asked no other host', () => {
      expect(hall.complaints()).toEqual([]);
    });
  },
);

describe('the board', () => {
  test('shows what is overdue in its figures and in its list', async () => {
    const desk = await hall.desk('supervisor');
    const red = desk.page.getByRole('link', { name: /^超期/ });
    const list = desk.page.locator('.ant-card').filter({
      has: desk.page.getByRole('heading', { level: 2, name: '已超期' }),
    });
    const late = list.getByRole('row').filter({ hasText: '已超' });
    await late.first().waitFor();
    // Figures and list come by two ways; they agree once both have come.
    await expect
      .poll(async () => [await red.locator('strong').innerText(), String(await late.count())])
      .toSatisfy(([figure, rows]) => figure === rows);
    await desk.keepPicture('readme-board');
    await desk.close();
  });
});

describe('the page of a dispute', () => {
  test('can be read by everybody in each of its parts', async () => {
    const desk = await hall.desk('clerk');
    await desk.goto('/disputes?stage=judicial-confirmation');
    await desk.page.locator('tbody a').first().click();
    const wrong = [...(await desk.lookBothWays('dispute-办理流程'))];
    for (const part of PARTS) {
      await desk.page.getByRole('tab', { name: part }).click();
      wrong.push(...(await desk.lookBothWays(`dispute-${part}`)));
    }
    expect(wrong).toEqual([]);
    await desk.close();
  });

  test('and the papers made from it, those that are whole as well as those that are not', async () => {
    const desk = await hall.desk('clerk');
    await desk.goto('/disputes?stage=judicial-confirmation');
    await desk.page.locator('tbody a').first().click();
    await desk.page.getByRole('link', { name: '制作：调解协议书' }).click();
    await desk.sees('调解协议书');
    const wrong = [...(await desk.lookBothWays('paper-调解协议书'))];
    await desk.goto(`${new URL(desk.page.url()).pathname.replace(/[^/]+$/, '')}dismissal-ruling`);
    await desk.reads('还不能制作这份文书');
    wrong.push(...(await desk.lookBothWays('paper-not-yet')));
    expect(wrong).toEqual([]);
    await desk.close();
  });

  test('and the room of its mediator, with each of its forms open', async () => {
    const desk = await hall.desk('mediator2');
    await desk.page.getByRole('button', { name: /^主持调解/ }).click();
    await desk.page.getByRole('heading', { level: 2, name: '主持调解' }).waitFor();
    await desk.page.getByRole('link', { name: '进入调解工作间' }).click();
    await desk.page.locator('.ant-collapse-header').first().waitFor();
    for (const head of await desk.page.locator('.ant-collapse-header').all()) await head.click();
    expect(await desk.lookBothWays('room-forms')).toEqual([]);
    await desk.close();
  });

  test('wrote no error and asked no other host', () => {
    expect(hall.complaints()).toEqual([]);
  });
});
