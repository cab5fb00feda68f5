import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { wallClock } from '#tests/support/procedure';
import type { Desk } from './support/desk.ts';
import { DeskHall, newPeople, register, says } from './support/desk-hall.ts';
import { consent, divert, idOf, mediatorAccepts } from './support/mediation-hall.ts';
import { RegistryFolder } from './support/registry.ts';
import { aMinuteLater, answerOffer, enter } from './support/visit.ts';

const RECORD = '被申请人私下表示至多能还八千元。';
const SEALED = '底线是九千元。';
const ALSO_SEALED = '底线改为八千五百元。';
const FACT = '2025年3月1日借款一万二千元已经交付。';
const ISSUE = '利息从何时起算。';

let hall: DeskHall;
let clerk: Desk;
let supervisor: Desk;
let registry: RegistryFolder;

beforeAll(async () => {
  hall = await DeskHall.open('test-journeys');
  await hall.itIs(wallClock('2026-09-01 10:00'));
  registry = new RegistryFolder(hall.system.run.dataFolder);
  clerk = await hall.desk('clerk');
  supervisor = await hall.desk('supervisor');
});
afterAll(() => hall?.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

describe('a party who does not want to be mediated', () => {
  const people = newPeople();

  test('says no on the phone, and the papers are on their way to the registry at once', async () => {
    await divert(clerk, people);
    const phone = await hall.phone();
    await answerOffer(hall, phone, people.mail.respondent, /^不同意/);
    await phone.look('refusal');
    await clerk.reads('待立案登记');
    await clerk.reads('不同意调解');
    const { content } = await registry.packageOf(idOf(clerk));
    expect(content).toMatchObject({
      dispute: { claims: '偿还借款一万二千元。', amountFen: 1_200_000 },
      parties: [{ name: people.applicant }, { name: people.respondent }],
      undisputedFacts: null,
    });
  });

  test('has a case number as soon as the registry says so, and reads it on the phone', async () => {
    const papers = await registry.packageOf(idOf(clerk));
    await registry.registers(papers, '（2026）云0102民初88号');
    await clerk.reads('纠纷已作为诉讼案件立案');
    await clerk.reads('（2026）云0102民初88号');
    expect(clerk.loads).toBe(1);
    expect(await clerk.look('filed-after-refusal')).toEqual([]);
    await aMinuteLater(hall);
    const phone = await hall.phone();
    await enter(hall, phone, people.mail.respondent, '已登记立案');
    await phone.page.getByText('已经办完：已登记立案').waitFor();
    await phone.page.getByText('法院的案号：（2026）云0102民初88号').waitFor();
    await phone.look('filed');
  });
});

describe('a dispute that goes on to a lawyer and from there to the court', () => {
  const people = newPeople();
  const both = [people.applicant, people.respondent];
  let mediator: Desk;
  let lawyer: Desk;

  test('is heard by a mediator of the court, who keeps the joint record', async () => {
    await divert(clerk, people);
    await consent(clerk, people);
    mediator = await mediatorAccepts(hall, clerk, 'court-embedded');
    await mediator.actInRoom('制作笔录', async (form) => {
      for (const name of both) await form.tick(new RegExp(name));
      await form.text('调解笔录', RECORD);
    });
    expect(mediator.errors).toEqual([]);
  });

  test('has what is confided written apart, where it is kept through a reload and can be put right', async () => {
    await mediator.reads('只有本人可见，不进入卷宗、不随案移送。');
    await mediator.page.getByLabel('笔记内容').fill(SEALED);
    await mediator.page.reload();
    expect(await mediator.page.getByLabel('笔记内容').inputValue()).toBe(SEALED);
    await mediator.button('保存笔记').click();
    await mediator.reads('笔记已保存。');
    await mediator.button('修改').click();
    const note = mediator.page.getByRole('listitem').filter({ has: mediator.button('保存修改') });
    await note.getByLabel('笔记内容').fill(ALSO_SEALED);
    await mediator.button('保存修改').click();
    await mediator.page.getByRole('listitem').filter({ hasText: ALSO_SEALED }).waitFor();
    expect(await mediator.lookBothWays('room-with-notes')).toEqual([]);
  });

  test('is taken over by a lawyer once both agree', async () => {
    await mediator.actInRoom('提议转律师调解', (form) => form.text('理由', '案情需要律师解释。'));
    for (const name of both)
      await mediator.actInRoom(
        '答复转律师调解',
        says(name, (form) => form.radio('同意')),
      );
    expect(await clerk.reads('待调解员接受')).toContain('待调解员接受');
  });

  test('is with the lawyer without what was confided, which its author alone still reads', async () => {
    lawyer = await mediatorAccepts(hall, clerk, 'lawyer');
    await lawyer.reads('还没有笔记。');
    expect(await lawyer.page.locator('#main').innerText()).not.toContain('底线');
    await lawyer.menu('私密笔记');
    await lawyer.reads('您还没有写过私密笔记。');
    await lawyer.goto(`/disputes/${idOf(clerk)}/mediate`);
    await mediator.menu('私密笔记');
    await mediator.reads(ALSO_SEALED);
    await mediator.reads('纠纷已办结或者已不由您调解，笔记只可查看。');
    expect(await mediator.lookBothWays('notes-of-a-mediator')).toEqual([]);
    const judge = await hall.desk('judge');
    await judge.goto(`/disputes/${idOf(clerk)}`);
    await judge.sees(new RegExp(people.applicant));
    for (const tab of await judge.page.getByRole('tab').all()) {
      await tab.click();
      expect(await judge.page.locator('#main').innerText()).not.toContain('底线');
    }
    expect(await judge.page.getByText('私密笔记').count()).toBe(0);
    await judge.close();
  });

  test('has written down by the lawyer what nobody disputes', async () => {
    expect(await lawyer.look('room-of-lawyer')).toEqual([]);
    await lawyer.actInRoom('记载无争议事实', async (form) => {
      await form.place.getByRole('button', { name: '增加：无争议事实' }).click();
      await form.text('无争议事实 1', FACT);
      await form.place.getByRole('button', { name: '增加：争议焦点' }).click();
      await form.text('争议焦点 1', ISSUE);
    });
  });

  test('has those facts signed by one on the phone and by the other before the lawyer', async () => {
    const phone = await hall.phone();
    await enter(hall, phone, people.mail.applicant, '请核对无争议事实');
    await phone.tap('去办理：签署无争议事实');
    await phone.sees('签署无争议事实');
    await phone.page.getByText('本机已核对').waitFor();
    for (const box of await phone.page.getByLabel(/^看过了/).all()) await box.check();
    await phone.page.getByLabel(/^我已阅读并签署/).check();
    await phone.look('readme-phone');
    await phone.tap('签署');
    await phone.sees('已办好');
    await lawyer.actInRoom('签署无争议事实', says(people.respondent));
    await clerk.page.getByRole('tab', { name: '文书' }).click();
    const facts = clerk.page.getByRole('listitem').filter({ hasText: /已签/ });
    await facts.nth(1).waitFor();
    expect(await facts.allInnerTexts()).toEqual([
      expect.stringMatching(new RegExp(`^${people.applicant} 已签.*手机链接$`)),
      expect.stringMatching(new RegExp(`^${people.respondent} 已签.*窗口当面$`)),
    ]);
  });

  test('goes to the registry when the lawyer gives up, with what was typed once and nothing confided', async () => {
    await lawyer.actInRoom('记录调解不成', async (form) => {
      await form.pick('原因', '各方分歧较大');
      await form.text('情况报告', '双方对利息分歧较大。');
    });
    await clerk.reads('待立案登记');
    const papers = await registry.packageOf(idOf(clerk));
    expect(papers.content).toMatchObject({
      dispute: {
        causeName: '民间借贷纠纷',
        amountFen: 1_200_000,
        claims: '偿还借款一万二千元。',
        facts: '双方于去年签订借条，到期未还。',
      },
      parties: [
        { role: 'applicant', name: people.applicant, phone: '13800138000' },
        { role: 'respondent', name: people.respondent, email: people.mail.respondent },
      ],
      undisputedFacts: { facts: [FACT], issues: [ISSUE] },
    });
    expect(JSON.stringify(papers)).not.toMatch(new RegExp(`${RECORD}|${SEALED}|${ALSO_SEALED}`));
    await registry.registers(papers, '（2026）云0102民初89号');
    await clerk.reads('（2026）云0102民初89号');
  });
});

const supervised = newPeople();
const row = (desk: Desk) => desk.page.locator('tbody tr').filter({ hasText: supervised.applicant });

describe('a supervisor who steps in', () => {
  test('orders a reply, and once the day has passed the dispute is red in every open list', async () => {
    await divert(clerk, supervised);
    await consent(clerk, supervised);
    await mediatorAccepts(hall, clerk, 'court-embedded');
    await supervisor.goto(new URL(clerk.page.url()).pathname);
    const [today = ''] = (await supervisor.reads(/^收件 /)).match(/\d{4}-\d{2}-\d{2}/) ?? [];
    await supervisor.act('督办', async (form) => {
      await form.text('督办要求', '请说明进展。');
      await form.day('答复日期', today);
    });
    await clerk.menu('案件检索');
    await row(clerk).getByText('临期，今天到期').waitFor();
    await supervisor.menu('督导看板');
    await supervisor.button('推移时间').click();
    await supervisor.button('推移').click();
    await row(clerk).getByText('超期，已超 1 天').waitFor();
    await row(clerk).getByText('需关注').waitFor();
    expect(await clerk.look('list-overdue')).toEqual([]);
    await row(supervisor).first().waitFor();
    expect(await supervisor.look('board-overdue')).toEqual([]);
  });

  test('gives it to another mediator, and the lamp changes in the other browser by itself', async () => {
    const { loads } = clerk;
    await row(supervisor).first().getByRole('checkbox').check();
    await supervisor.button('改派').first().click();
    const dialog = supervisor.page.getByRole('dialog');
    await dialog.getByRole('combobox').click();
    await supervisor.page
      .locator('.ant-select-item-option:not(.ant-select-item-option-disabled)')
      .filter({ hasText: /驻院|法院/ })
      .first()
      .click();
    await dialog.getByLabel('理由').fill('逾期未答复督办。');
    await dialog.locator('button[type=submit]').click();
    await supervisor.reads('已办理 1 / 1 件');
    expect(await supervisor.look('reassigned')).toEqual([]);
    await dialog.getByRole('button', { name: '关闭' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await row(clerk).getByText('调解员答复期限').waitFor();
    await row(clerk).getByText('临期，剩').or(row(clerk).getByText('正常，剩')).waitFor();
    expect(await row(clerk).getByText('需关注').count()).toBe(0);
    expect(clerk.loads).toBe(loads);
  });
});

describe('the days a deadline is counted by', () => {
  /** The card of a deadline, with its arithmetic unfolded. */
  const arithmeticOf = async (name: string): Promise<readonly string[]> => {
    const card = clerk.page.locator('.ant-card').filter({
      has: clerk.page.getByRole('heading', { level: 3, name, exact: true }),
    });
    await card.getByText('怎样算出来的').click();
    return card.getByRole('listitem').allInnerTexts();
  };

  test('are shown where the last one falls into a holiday and moves on', async () => {
    await row(clerk).getByRole('link').first().click();
    await clerk.reads('调解期限');
    const lines = await arithmeticOf('调解期限');
    expect(lines).toContain(
      '起算日：2026年9月1日（星期二），当日不计入，自2026年9月2日起计算，期限为 30 日。',
    );
    expect(lines).toContain('届满日：2026年10月1日（星期四），法定休假日。');
    expect(lines.join('')).toMatch(/顺延：.*2026年10月7日.*第一个工作日为2026年10月8日（星期四）/);
    expect(await clerk.look('deadline-over-a-holiday')).toEqual([]);
    await clerk.keepSmallPicture(
      'readme-deadline',
      clerk.page.getByText('届满日：2026年10月1日').filter({ visible: true }),
    );
  });

  test('are marked as estimated where the year they reach into has no calendar yet', async () => {
    await supervisor.button('推移时间').click();
    await supervisor.page.getByLabel('推移天数').fill('116');
    await supervisor.button('推移').click();
    await clerk.reads(/法院时间 2026年12月27日/);
    await register(clerk, newPeople());
    await clerk.page.getByText('暂估', { exact: true }).waitFor();
    const lines = await arithmeticOf('立案决定期限');
    expect(lines).toContain('届满日：2027年1月3日（星期日），周末。');
    expect(lines.at(-1)).toBe('暂估：该年放假安排尚未公布，公布后可能变动。');
    expect(await clerk.look('deadline-into-2027')).toEqual([]);
  });

  test('and no page of all these wrote an error or asked another host', () => {
    expect(hall.complaints()).toEqual([]);
  });
});
