import type { StageId, Status, statusesOf } from '#domain/dispute/words';

/** How a stage or a status is named, what happens in it now, and what the reader can do next. */
export interface PlaceText {
  readonly name: string;
  readonly hint: string;
}

/** The stages of the pipeline, in the words of the filing hall. */
export const stageText: { readonly [S in StageId]: PlaceText } = {
  intake: { name: '收件登记', hint: '立案窗口已收到材料，正在审核并决定办理途径。' },
  diversion: { name: '诉前分流', hint: '已向当事人提出调解建议，等待各方分别答复。' },
  'court-mediation': { name: '驻院调解', hint: '由驻院调解员在法院主持调解。' },
  'lawyer-mediation': { name: '律师调解', hint: '由律师调解员主持调解。' },
  'judicial-confirmation': {
    name: '司法确认',
    hint: '调解协议已经生效，双方可以共同申请法院确认其效力。',
  },
  filing: { name: '立案', hint: '正在办理立案移送，由立案系统登记并回执。' },
  fulfilment: { name: '履行', hint: '按协议约定逐期履行，届期提醒。' },
  closed: { name: '已办结', hint: '本件已经办结，只能查看。' },
};

type StatusTexts = {
  readonly [S in StageId]: { readonly [T in (typeof statusesOf)[S][number]]: PlaceText };
};

const selecting = {
  name: '选任调解员',
  hint: '正在选任调解员。选任人可以直接指定；期限内没有指定的，报督导人员处理。',
};
const designated = {
  name: '待调解员接受',
  hint: '已指定调解员，等待其披露并接受。调解期限自接受之日起算；逾期未答复的另行指定。',
};
const mediating = {
  name: '调解中',
  hint: '调解正在进行。调解员可以安排会议、记录、提请延长或者记录结果；当事人随时可以要求立案。',
};
const signing = {
  name: '待签署',
  hint: '调解协议已经拟定，等待各方核对后签署。全部签署后生效；拒绝签署的，调解终结。',
};

const recusing = {
  name: '待回避决定',
  hint: '调解员披露了关系，等待各方答复；或者当事人申请回避，请决定。定下前不再开会。',
};
const appraising = {
  name: '鉴定中',
  hint: '正在诉前鉴定，调解期限停止计算。收到鉴定意见后登记，恢复计算。',
};
const frozen = {
  name: '中止审查',
  hint: '有虚假调解嫌疑，中止办理，由院庭长审查后解除或者移送。当事人仍可以要求立案。',
};

/** What a dispute waits for inside each stage. */
export const statusText: StatusTexts = {
  intake: {
    received: {
      name: '待审核',
      hint: '请立案人员审核材料：要求补正、告知其他途径，或者分流办理。期限内应当作出决定。',
    },
    correcting: {
      name: '待补正',
      hint: '已一次性告知需要补正的内容，等待申请人补正。补正后重新计算立案期限。',
    },
  },
  diversion: {
    offered: {
      name: '征询意愿',
      hint: '请各方当事人答复是否同意调解。期限内没有答复的，视为不同意，转入立案。',
    },
    advised: {
      name: '已告知途径',
      hint: '调解没有达成协议，已告知其他途径。可以要求立案，或者再次申请调解；期满没有表示的，本件办结。',
    },
  },
  'court-mediation': {
    selecting,
    designated,
    recusing,
    mediating,
    appraising,
    signing,
    frozen,
  },
  'lawyer-mediation': {
    selecting,
    designated,
    recusing,
    mediating,
    appraising,
    signing,
    frozen,
  },
  'judicial-confirmation': {
    window: {
      name: '可申请确认',
      hint: '协议生效之日起三十日内，双方可以共同申请司法确认；也可以不申请，直接履行。',
    },
    applied: { name: '待受理', hint: '双方已共同申请，请审查法官在期限内决定是否受理。' },
    correcting: { name: '待补充材料', hint: '法官已要求补充材料，请申请人在期限内补充。' },
    reviewing: {
      name: '审查中',
      hint: '请审查法官通知双方到场核实，并在期限内确认或者驳回。',
    },
    frozen,
    statement: {
      name: '待出具调解书',
      hint: '各方都请求出具调解书，请法官审查协议是否合法后出具或者不予出具。',
    },
    serving: {
      name: '调解书送达中',
      hint: '请直接送达各方本人；各方签收后生效，签收前可以反悔。',
    },
    unconfirmed: {
      name: '未予确认',
      hint: '申请未获确认。各方可以同意再次调解，也可以要求立案；期满没有表示的，本件办结。',
    },
  },
  filing: {
    preparing: { name: '准备移送', hint: '正在整理移送材料并交立案系统，无须操作。' },
    'handed-over': {
      name: '待立案登记',
      hint: '材料已移送，等待登记案号、不予受理裁定或者审判庭签收。',
    },
  },
  fulfilment: {
    performing: { name: '履行中', hint: '请按期付款；收款方收到后请确认。全部履行后办结。' },
    objected: {
      name: '异议审查中',
      hint: '有人对确认裁定提出异议，请法官审查后驳回异议或者撤销裁定。',
    },
    'order-applied': { name: '支付令待受理', hint: '请法官在五日内决定受理或者驳回。' },
    'order-accepted': { name: '待发支付令', hint: '请法官在受理之日起十五日内发出或者驳回。' },
    'order-issued': { name: '支付令送达中', hint: '请在三十日内送达债务人并登记送达日期。' },
    'order-served': {
      name: '支付令已送达',
      hint: '债务人应当在十五日内清偿或者书面提出异议；都没有的，可以申请执行。',
    },
    'order-ended': {
      name: '督促程序终结',
      hint: '申请人七日内表示不起诉的，不转入诉讼；没有表示的，视为起诉。',
    },
    defaulted: {
      name: '有款未付',
      hint: '有款项逾期未付。协议已经确认的，可以申请执行；未经确认的，可以要求立案。',
    },
  },
  closed: { closed: { name: '已办结', hint: '本件已经办结，只能查看。' } },
};

/** The words for a status of a stage; throws when the stage knows no such status, which is a bug. */
export function statusTextOf(stage: StageId, status: Status): PlaceText {
  const known: { readonly [name: string]: PlaceText } = statusText[stage];
  const text = known[status];
  if (text === undefined) throw new Error(`stage ${stage} has no status ${status}`);
  return text;
}

/** Stage and status in one phrase, as lists show them. */
export function placeName(stage: StageId, status: Status): string {
  return stage === 'closed'
    ? stageText.closed.name
    : `${stageText[stage].name} · ${statusTextOf(stage, status).name}`;
}
