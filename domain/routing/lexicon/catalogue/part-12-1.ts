import type { CatalogueRow } from './row.ts';

// Written by scripts/write-causes.ts; prettier-ignore keeps one cause on one line.
// prettier-ignore
export const rows: readonly CatalogueRow[] = [
  ['L1-12', null, '特殊诉讼程序案件案由', 'te shu su song cheng xu an jian an you'],
  ['L2-56', 'L1-12', '与宣告失踪、宣告死亡案件有关的纠纷', 'yu xuan gao shi zong xuan gao si wang an jian you guan de jiu fen'],
  ['500', 'L2-56', '失踪人债务支付纠纷', 'shi zong ren zhai wu zhi fu jiu fen'],
  ['501', 'L2-56', '被撤销死亡宣告人请求返还财产纠纷', 'bei che xiao si wang xuan gao ren qing qiu fan huan cai chan jiu fen'],
  ['L2-57', 'L1-12', '公益诉讼', 'gong yi su song'],
  ['502', 'L2-57', '生态环境保护民事公益诉讼', 'sheng tai huan jing bao hu min shi gong yi su song'],
  ['502.1', '502', '环境污染民事公益诉讼', 'huan jing wu ran min shi gong yi su song'],
  ['502.2', '502', '生态破坏民事公益诉讼', 'sheng tai po huai min shi gong yi su song'],
  ['502.3', '502', '生态环境损害赔偿诉讼', 'sheng tai huan jing sun hai pei chang su song'],
  ['503', 'L2-57', '文物和文化遗产保护民事公益诉讼', 'wen wu he wen hua yi chan bao hu min shi gong yi su song'],
  ['504', 'L2-57', '安全生产民事公益诉讼', 'an quan sheng chan min shi gong yi su song'],
  ['505', 'L2-57', '英雄烈士保护民事公益诉讼', 'ying xiong lie shi bao hu min shi gong yi su song'],
  ['506', 'L2-57', '军人权益保护民事公益诉讼', 'jun ren quan yi bao hu min shi gong yi su song'],
  ['507', 'L2-57', '未成年人保护民事公益诉讼', 'wei cheng nian ren bao hu min shi gong yi su song'],
  ['508', 'L2-57', '消费者权益保护民事公益诉讼', 'xiao fei zhe quan yi bao hu min shi gong yi su song'],
  ['509', 'L2-57', '个人信息保护民事公益诉讼', 'ge ren xin xi bao hu min shi gong yi su song'],
  ['510', 'L2-57', '妇女权益保障民事公益诉讼', 'fu nv quan yi bao zhang min shi gong yi su song'],
  ['L2-58', 'L1-12', '第三人撤销之诉', 'di san ren che xiao zhi su'],
  ['511', 'L2-58', '第三人撤销之诉', 'di san ren che xiao zhi su'],
  ['L2-59', 'L1-12', '执行程序中的异议之诉', 'zhi xing cheng xu zhong de yi yi zhi su'],
  ['512', 'L2-59', '执行异议之诉', 'zhi xing yi yi zhi su'],
  ['512.1', '512', '案外人执行异议之诉', 'an wai ren zhi xing yi yi zhi su'],
  ['512.2', '512', '申请执行人执行异议之诉', 'shen qing zhi xing ren zhi xing yi yi zhi su'],
  ['513', 'L2-59', '追加、变更被执行人异议之诉', 'zhui jia bian geng bei zhi xing ren yi yi zhi su'],
  ['514', 'L2-59', '执行分配方案异议之诉', 'zhi xing fen pei fang an yi yi zhi su'],
];
