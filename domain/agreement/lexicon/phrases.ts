import { numeralSigns } from './numerals.ts';

/** Amounts in figures: 12,000元, 1.2万元, ￥12000; and what may stand between figures and capitals. */
const FIGURES = String.raw`(?:[¥￥]\s*)?(\d[\d,，]*(?:\.\d+)?)\s*(万|亿)?\s*元`;
const WORDS = String.raw`(?:人民币)?([${numeralSigns}]+)\s*[元圆](?:([零壹贰叁肆伍陆柒捌玖一二三四五六七八九])角)?(?:[零]?([壹贰叁肆伍陆柒捌玖一二三四五六七八九])分)?`;

/** What the linter of agreements looks for in the words of the terms. */
export const agreementPhrases = {
  /** Figures with the same sum in words right behind them. */
  figuresThenWords: new RegExp(
    String.raw`${FIGURES}(?:整)?\s*[（(]?\s*(?:人民币)?\s*(?:大写)?\s*[：:]?\s*${WORDS}`,
    'g',
  ),
  /** Words with the same sum in figures in brackets behind them. */
  wordsThenFigures: new RegExp(
    String.raw`${WORDS}(?:整)?\s*[（(]\s*(?:小写)?\s*[：:]?\s*${FIGURES}`,
    'g',
  ),
  totalInFigures: new RegExp(
    String.raw`(?:共计|合计|总计|总共|总额为?)\s*(?:人民币)?\s*${FIGURES}`,
    'g',
  ),
  totalInWords: new RegExp(String.raw`(?:共计|合计|总计|总共|总额为?)\s*${WORDS}`, 'g'),
  periods: new RegExp(
    String.raw`分\s*(\d+|[${numeralSigns}]+)\s*(?:期|次|笔)(?:付|偿|支|还|给|清)`,
    'g',
  ),
  date: /(\d{4})\s*(?:年|-|\/)\s*(\d{1,2})\s*(?:月|-|\/)\s*(\d{1,2})\s*(?:日|号|(?!\d))/g,
  deadlineWords:
    /\d{1,2}\s*(?:日|号)前|之日起|[\d一二三四五六七八九十]+\s*(?:个?工作日|日|天|个?月|年)内/,
  vague:
    /尽快|尽早|适时|适当(?:时候|补偿|给付)|有钱(?:时|了|再|后)|有能力(?:时|后|再)|条件(?:允许|成熟|具备)(?:时|后|再)|视情况|酌情|另行协商|再行协商|协商(?:确定|解决)后?(?:再)?(?:支付|给付|履行)|以后再(?:说|付|还)/g,
  account: /账户|帐户|账号|帐号|卡号|开户行|微信|支付宝|转账至|汇入|现金|当面(?:交付|给付)|扫码/,
  inDefault:
    /逾期|违约|未按(?:期|时|约)|不按(?:期|时|约)|不履行|加速到期|一并(?:支付|申请)|全部未(?:付|还)/,
  sueAgain:
    /(?:逾期|违约|未按(?:期|时|约)|不按(?:期|时|约)|不履行|反悔)[^。；\n]{0,30}(?:另行(?:起诉|诉讼)|(?:可以?|有权|再)(?:重新)?(?:向[^。；\n]{0,12})?(?:提起诉讼|起诉)|由(?:人民)?法院(?:裁判|判决|裁决|处理))/g,
  status:
    /(?:确认|认定|承认|约定|同意)[^。；\n]{0,12}(?:婚姻(?:关系)?(?:有效|无效)|(?:亲子|父子|父女|母子|母女|收养)关系(?:成立|不成立|存在|不存在|有效|无效))|(?:确认|解除|断绝|终止|撤销)[^。；\n]{0,8}(?:亲子|父子|父女|母子|母女|收养)关系/g,
  divorce: /(?:同意|自愿|协议|调解)(?:解除婚姻关系|离婚)|解除婚姻关系/g,
  title:
    /确认[^。；\n]{0,40}(?:(?:所有权|产权|物权|使用权|专利权|商标权|著作权|股权)[^。；\n]{0,6}(?:归|属于|为)|归[^。；\n]{1,20}所有|为[^。；\n]{1,20}所有)|(?:所有权|产权|专利权|商标权|著作权)(?:归|属于)[^。；\n]{1,20}(?:所有|享有)/g,
  thirdParty:
    /案外人|第三人|他人名下|其他债权人|(?:由|向|给|替|代)(?:其|双方)?(?:父母|子女|兄弟|姐妹|家人|亲属|亲友|朋友|配偶|股东|关联公司|他人)|(?:父母|子女|配偶|亲属)名下/g,
  complaint:
    /(?:不再?|不得|放弃|撤销|撤回)[^。；\n]{0,10}(?:报案|报警|控告|举报|信访|上访|追究[^。；\n]{0,8}(?:刑事|行政)责任|刑事责任)/g,
} as const;
