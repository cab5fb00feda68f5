import type { Jurisdiction, JurisdictionGround } from '#domain/routing/confirmation-court';

/** Whether this court may confirm. */
export const jurisdictionAnswerText = {
  competent: '本院有管辖权',
  'not-competent': '本院没有管辖权',
  unclear: '管辖需人工核定',
} as const satisfies { readonly [A in Jurisdiction['answer']]: string };

/** Why. */
export const jurisdictionGroundText = {
  'inviting-court': '本院邀请、委派或者委托调解，向本院申请',
  'another-court-invited': '由其他法院邀请调解，应向邀请法院申请',
  'party-domicile': '当事人住所地在本院辖区',
  'subject-matter': '标的物所在地在本院辖区',
  'seat-of-the-body': '调解组织所在地在本院辖区',
  'not-the-seat-of-the-body': '劳动争议的给付协议应向调解组织所在地的基层法院申请',
  'no-connection': '当事人住所地、标的物所在地、调解组织所在地都不在本院辖区',
  'place-unknown': '当事人住所地或者调解组织所在地不明，请核对、更正地址后核定',
  'intermediate-court-by-subject': '专利等技术类纠纷应由有管辖权的中级法院或者知识产权法院办理',
  'intermediate-court-by-amount': '标的额达到中级法院第一审标准，应向相应中级法院申请',
  'special-court': '属于海事海商等专门管辖，请核定受理法院',
  'lone-mediator': '由调解员个人主持、没有调解组织和邀请法院，请核定受理法院',
} as const satisfies { readonly [G in JurisdictionGround]: string };
