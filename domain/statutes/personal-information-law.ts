import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'PI',
  title: '中华人民共和国个人信息保护法',
  shortTitle: '个人信息保护法',
  from: localDate(2021, 11, 1),
  source: '2021年8月20日通过，自2021年11月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Personal Information Protection Law, 2021. */
export const personalInformationLaw = {
  'pi.legal-duty': rule('第13条第3项', '为履行法定职责或者法定义务所必需的，可以处理个人信息。'),
  'pi.notice': rule(
    '第17条',
    '处理前以显著方式、清晰易懂的语言告知处理者、目的、方式、种类、保存期限和权利。',
  ),
  'pi.minimum-retention': rule('第19条', '保存期限应当为实现处理目的所必要的最短时间。'),
  'pi.processor': rule(
    '第21条',
    '委托处理个人信息的，约定目的、期限、方式、种类、保护措施并监督。',
  ),
  'pi.automated-decisions': rule(
    '第24条',
    '自动化决策应当透明、公平公正；对个人有重大影响的，个人有权要求说明并拒绝仅由自动化方式决定。',
  ),
  'pi.sensitive': rule(
    '第28条至第31条',
    '敏感个人信息须有特定目的和充分必要性，取得单独同意；不满十四周岁的取得监护人同意。',
  ),
  'pi.state-organ': rule(
    '第34条',
    '国家机关为履行法定职责处理个人信息，不得超出必需的范围和限度。',
  ),
  'pi.access-and-correction': rule('第45条至第47条', '个人有权查阅、复制、更正、删除其个人信息。'),
} as const satisfies Readonly<Record<string, Statute>>;
