import type { Cause } from '#domain/routing/causes';
import type { Entry } from './entry.ts';

/** What ends the name of a cause without saying what it is about. */
const ending = /(责任纠纷|案件|纠纷|争议)$/u;
/** Words too common to say anything when they are all that is left of a name. */
const bare: ReadonlySet<string> = new Set([
  '合同',
  '抵押',
  '服务合同',
  '保证',
  '公司设立',
  '公司合并',
  '公司分立',
  '广告',
  '运输',
  '抚养',
  '扶养',
  '赡养',
  '产品',
  '入伙',
  '辞职',
  '辞退',
  '聘用合同',
  '劳动',
  '劳动合同',
  '房屋租赁合同',
  '租赁合同',
  '债权转让合同',
  '票据返还',
  '保证合同',
  '抵押合同',
  '质权',
  '抵押权',
  '定金合同',
  '委托合同',
  '借用合同',
  '服务',
  '典当',
  '离婚',
  '用人单位',
  '监护人',
  '教育机构',
  '所有权确认',
  '公司增资',
  '公司减资',
  '公司解散',
  '保险费',
  '劳务合同',
]);
const contract = /合同$/u;

/**
 * What the official name of a cause itself says: the name, the name without its ending, and for
 * contracts the agreement and the title of the paper. Names of a listing kind are cut at their commas.
 */
export function nameEntry({ name, level }: Cause): Entry {
  if (level < 3) return {};
  const stem = name.replace(ending, '');
  if (stem.length < 2) return {};
  const words = new Set([name, ...(bare.has(stem) ? [] : [stem])]);
  if (contract.test(stem) && !bare.has(stem)) words.add(stem.replace(contract, '协议'));
  return { is: [...words].filter((word) => !/[，、（）]/u.test(word)).join('/') };
}
