import type { MediatorKind } from '#domain/dispute/words';
import type { Role } from '#domain/people/person';
import { intermediateCourt, jichuanCourt, qiqiaoCourt, wangzeCourt } from './organisations.ts';

/** Somebody who can sign in to a demonstration, training or test system. */
export interface DemoPerson {
  readonly login: string;
  /** Told to everybody who starts the demonstration; production systems have no such people. */
  readonly password: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  /** The court whose disputes this post reaches; for the intermediate court also those below it. */
  readonly courtId: string;
  readonly mediator: DemoMediator | null;
}

/** What the roll of mediators says of a person. */
export interface DemoMediator {
  readonly kind: MediatorKind;
  /** Causes this person is good at: codes of the 2026 list, each with all that is below it. */
  readonly fields: readonly string[];
  readonly firm: string | null;
  readonly loadCap: number;
}

const EMBEDDED_LOAD_CAP = 400;
const LAWYER_LOAD_CAP = 300;

const person = (
  login: string,
  name: string,
  role: Role,
  courtId: string,
  organisationId = courtId,
  mediator: DemoMediator | null = null,
): DemoPerson => ({
  login,
  password: `${login}-yunlan-2026`,
  name,
  role,
  organisationId,
  courtId,
  mediator,
});

const embedded = (login: string, name: string, courtId: string, fields: readonly string[]) =>
  person(login, name, 'mediator', courtId, `${courtId}-peoples`, {
    kind: 'court-embedded',
    fields,
    firm: null,
    loadCap: EMBEDDED_LOAD_CAP,
  });

const lawyer = (
  login: string,
  name: string,
  courtId: string,
  team: string,
  firm: string,
  fields: readonly string[],
) =>
  person(login, name, 'mediator', courtId, team, {
    kind: 'lawyer',
    fields,
    firm,
    loadCap: LAWYER_LOAD_CAP,
  });

// Branches of the 2026 list of causes.
const FAMILY = 'L1-02';
const REAL_RIGHTS = 'L1-03';
const CONTRACT = 'L1-04';
const LABOUR = 'L1-07';
const TORT = 'L1-10';

const courtStaff: readonly DemoPerson[] = [
  person('clerk', '沈知微', 'clerk', qiqiaoCourt),
  person('clerk2', '罗一舟', 'clerk', qiqiaoCourt),
  person('clerk.wangze', '贺岁宁', 'clerk', wangzeCourt),
  person('clerk.jichuan', '柏青禾', 'clerk', jichuanCourt),
  person('judge', '顾明衡', 'judge', qiqiaoCourt),
  person('judge2', '钟亦安', 'judge', qiqiaoCourt),
  person('judge.wangze', '阮修文', 'judge', wangzeCourt),
  person('judge.jichuan', '祝南星', 'judge', jichuanCourt),
  person('supervisor', '程望舒', 'supervisor', qiqiaoCourt),
  person('supervisor.wangze', '严继川', 'supervisor', wangzeCourt),
  person('supervisor.jichuan', '申屠远', 'supervisor', jichuanCourt),
  person('supervisor.city', '陆以清', 'supervisor', intermediateCourt),
  person('supervisor.city2', '方既白', 'supervisor', intermediateCourt),
  person('admin', '俞子衿', 'administrator', intermediateCourt),
  // What binds every court takes two of them: one proposes, the other publishes.
  person('admin2', '许容与', 'administrator', intermediateCourt),
  person('admin.qiqiao', '季长安', 'administrator', qiqiaoCourt),
  person('auditor', '纪如山', 'auditor', intermediateCourt),
];

const teamLeaders: readonly DemoPerson[] = [
  person('leader', '温若谷', 'team-leader', qiqiaoCourt, 'qiqiao-lawyers'),
  person('leader.wangze', '卓云生', 'team-leader', wangzeCourt, 'wangze-lawyers'),
];

const mediators: readonly DemoPerson[] = [
  embedded('mediator', '周桂兰', qiqiaoCourt, [FAMILY, REAL_RIGHTS]),
  embedded('mediator2', '冯守田', qiqiaoCourt, [CONTRACT, TORT]),
  embedded('mediator3', '蔡长乐', qiqiaoCourt, [LABOUR, CONTRACT]),
  embedded('mediator.wangze', '汪秋实', wangzeCourt, [CONTRACT, REAL_RIGHTS]),
  embedded('mediator2.wangze', '尤静好', wangzeCourt, [FAMILY, TORT]),
  embedded('mediator.jichuan', '包立春', jichuanCourt, [FAMILY, CONTRACT]),
  lawyer('lawyer', '江见川', qiqiaoCourt, 'qiqiao-lawyers', '观澜律师事务所', [CONTRACT]),
  lawyer('lawyer2', '苏听雪', qiqiaoCourt, 'qiqiao-lawyers', '观澜律师事务所', [FAMILY, TORT]),
  lawyer('lawyer3', '高行简', qiqiaoCourt, 'qiqiao-lawyers', '守中律师事务所', [LABOUR]),
  lawyer('lawyer.wangze', '梅初晴', wangzeCourt, 'wangze-lawyers', '守中律师事务所', [CONTRACT]),
  lawyer('lawyer2.wangze', '唐疏桐', wangzeCourt, 'wangze-lawyers', '芦洲律师事务所', [TORT]),
  lawyer('lawyer.jichuan', '钱若水', jichuanCourt, 'wangze-lawyers', '芦洲律师事务所', [FAMILY]),
];

/** Everybody who works in the demonstration: court staff, team leaders, and twelve mediators. */
export const demoPeople: readonly DemoPerson[] = [...courtStaff, ...teamLeaders, ...mediators];
