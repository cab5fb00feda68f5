/**
 * How a plaint names its parties: the word for the side, straight after it the name, and straight
 * after that a word or sign with which a name ends. Names of more than 30 characters are none.
 */
const NAME = '([\\p{Script=Han}A-Za-z0-9·×（）()]{2,30}?)';
const AFTER_APPLICANT =
  '(?:起?诉称|向本院|与被告|诉被告|诉请|系|在|受|于|的|之|是|因|为|将|和|、|，|,|：|:|。)';
const AFTER_RESPONDENT =
  '(?:系|在|向|偿还|归还|支付|返还|赔偿|给付|立即|共同|连带|承担|因|为|于|的|之|是|将|和|与|、|，|,|：|:|；|;|。|自|未|不|拒|以)';

/** The usual family names; a word that does not begin with one is not taken for a person's name. */
const familyNames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万覃武钱戚严莫孔汤尤斐柴付申庄焦应郜伍毕宁温纵游皮康裴霍翁甘耿牛鲁祝辛管欧阳司马诸葛章施盛葛岳齐洪倪殷易常乔文樊',
);

const sides = {
  applicant: new RegExp(`(?:原告|申请人)${NAME}${AFTER_APPLICANT}`, 'u'),
  respondent: new RegExp(`被告${NAME}${AFTER_RESPONDENT}`, 'u'),
} as const;

/** Who stands in for a party the plaint does not name. */
export const importedParty = {
  applicant: '申请人（导入）',
  respondent: '被申请人（导入）',
} as const;

/** Words that end the name of a company or another body. */
const bodyEnding =
  /(?:公司|厂|店|行|社|中心|银行|医院|学校|委员会|合作社|集团|事务所|村民小组|研究院|支行|分行)$/u;

/** Whether a name is that of a body and not of a person. */
export const isNameOfBody = (name: string): boolean => bodyEnding.test(name);

/**
 * The name a plaint gives to one side, by its first mention that looks like a name; null when there is
 * none. Nothing is guessed: a name of a person begins with a usual family name and has two to four
 * characters, one of a body ends as the names of bodies do.
 */
export const namedInPlaint = (text: string, side: keyof typeof sides): string | null => {
  const name = sides[side].exec(text)?.[1];
  if (name === undefined) return null;
  if (isNameOfBody(name)) return name;
  return familyNames.has(name.charAt(0)) && /^[\p{Script=Han}·×]{2,4}\d?$/u.test(name)
    ? name
    : null;
};
