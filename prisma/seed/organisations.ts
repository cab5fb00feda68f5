/** A court, justice bureau or mediation organisation of the demonstration. None of the places exists. */
export interface SeedOrganisation {
  readonly id: string;
  readonly kind:
    | 'court'
    | 'justice-bureau'
    | 'peoples-mediation'
    | 'industry-mediation'
    | 'commercial-mediation'
    | 'lawyer-mediation';
  readonly name: string;
  readonly parentId: string | null;
  /** Of a court: 2 for an intermediate one, 1 for a basic one. */
  readonly level: number | null;
  /** What stands in front of a case number, after the year. */
  readonly casePrefix: string | null;
  /** Of a court, the county or city it serves; of anybody else, the county of its seat. */
  readonly divisionCode: string;
  /** The court's own rule pack; null means the nation's of the day. */
  readonly packId: string | null;
  readonly address: string;
  readonly phone: string;
}

const court = (
  id: string,
  name: string,
  rest: Omit<SeedOrganisation, 'id' | 'kind' | 'name' | 'packId'> & { readonly packId?: string },
): SeedOrganisation => ({ id, kind: 'court', name, packId: null, ...rest });

const body = (
  id: string,
  kind: SeedOrganisation['kind'],
  name: string,
  rest: Pick<SeedOrganisation, 'parentId' | 'divisionCode' | 'address' | 'phone'>,
): SeedOrganisation => ({
  id,
  kind,
  name,
  level: null,
  casePrefix: null,
  packId: null,
  ...rest,
});

export const intermediateCourt = 'yunlan';
export const qiqiaoCourt = 'qiqiao';
export const wangzeCourt = 'wangze';
export const jichuanCourt = 'jichuan';

const courts: readonly SeedOrganisation[] = [
  court(intermediateCourt, '云澜市中级人民法院', {
    parentId: null,
    level: 2,
    casePrefix: '澜01',
    divisionCode: '990100',
    address: '云澜市照水大道 1 号',
    phone: '0990-8800100',
  }),
  court(qiqiaoCourt, '云澜市栖桥区人民法院', {
    parentId: intermediateCourt,
    level: 1,
    casePrefix: '澜0101',
    divisionCode: '990101',
    packId: 'local-2025-both-tracks',
    address: '云澜市栖桥区听雨路 18 号',
    phone: '0990-8800101',
  }),
  court(wangzeCourt, '云澜市望泽区人民法院', {
    parentId: intermediateCourt,
    level: 1,
    casePrefix: '澜0102',
    divisionCode: '990102',
    address: '云澜市望泽区芦滩街 66 号',
    phone: '0990-8800102',
  }),
  court(jichuanCourt, '云澜市霁川县人民法院', {
    parentId: intermediateCourt,
    level: 1,
    casePrefix: '澜0121',
    divisionCode: '990121',
    address: '霁川县松岭镇晴川路 9 号',
    phone: '0990-8800121',
  }),
];

const justiceBureau = 'yunlan-justice';

/** The city's courts, its justice bureau, and mediation organisations of every kind. */
export const organisations: readonly SeedOrganisation[] = [
  ...courts,
  body(justiceBureau, 'justice-bureau', '云澜市司法局', {
    parentId: null,
    divisionCode: '990101',
    address: '云澜市照水大道 12 号',
    phone: '0990-8800200',
  }),
  body('qiqiao-peoples', 'peoples-mediation', '栖桥区人民调解委员会驻法院调解室', {
    parentId: justiceBureau,
    divisionCode: '990101',
    address: '栖桥区人民法院诉讼服务中心一楼',
    phone: '0990-8800211',
  }),
  body('wangze-peoples', 'peoples-mediation', '望泽区人民调解委员会驻法院调解室', {
    parentId: justiceBureau,
    divisionCode: '990102',
    address: '望泽区人民法院诉讼服务中心一楼',
    phone: '0990-8800212',
  }),
  body('jichuan-peoples', 'peoples-mediation', '霁川县人民调解委员会驻法院调解室', {
    parentId: justiceBureau,
    divisionCode: '990121',
    address: '霁川县人民法院立案大厅东侧',
    phone: '0990-8800213',
  }),
  body('yunlan-property', 'industry-mediation', '云澜市物业纠纷专业调解委员会', {
    parentId: justiceBureau,
    divisionCode: '990102',
    address: '云澜市望泽区花汀路 3 号',
    phone: '0990-8800220',
  }),
  body('yunlan-commerce', 'commercial-mediation', '云澜商会商事调解中心', {
    parentId: justiceBureau,
    divisionCode: '990101',
    address: '云澜市照水大道 88 号商会大厦 6 层',
    phone: '0990-8800230',
  }),
  body('qiqiao-lawyers', 'lawyer-mediation', '栖桥律师调解工作室', {
    parentId: justiceBureau,
    divisionCode: '990101',
    address: '栖桥区听雨路 20 号',
    phone: '0990-8800241',
  }),
  body('wangze-lawyers', 'lawyer-mediation', '望泽律师调解工作室', {
    parentId: justiceBureau,
    divisionCode: '990102',
    address: '望泽区芦滩街 68 号',
    phone: '0990-8800242',
  }),
];
