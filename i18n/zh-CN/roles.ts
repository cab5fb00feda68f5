import type { Role } from '#domain/people/person';

/** Posts in the court and in the mediation organisations. */
export const roleText: { readonly [R in Role]: string } = {
  clerk: '立案人员',
  mediator: '调解员',
  'team-leader': '调解工作室负责人',
  judge: '法官',
  supervisor: '督导人员',
  administrator: '系统管理员',
  auditor: '审计人员',
};

/** Who does something: a post, or a party of the dispute. */
export const actorText: { readonly [R in Role | 'party' | 'registry' | 'system']: string } = {
  ...roleText,
  party: '当事人',
  registry: '立案系统',
  system: '系统',
};
