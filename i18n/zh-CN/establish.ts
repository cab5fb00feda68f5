/** The words of `npm run establish`. */
export const establishText = {
  usage: '用法：npm run establish -- 文件.json（格式见 docs/operations.md）',
  unreadable: (file: string): string => `文件无法读取：${file}`,
  nothingWritten: '文件有误，未写入任何内容：',
  problem: (path: string, message: string): string =>
    path === '' ? `  ${message}` : `  ${path}：${message}`,
  noJson: '不是有效的 JSON',
  wrongId: '编号以小写字母开头，由小写字母、数字和短横组成，2 至 40 位',
  wrongDivision: '行政区划代码为 6 位数字',
  wrongPack: '没有这个规则包',
  wrongLogin: '用户名以小写字母开头，由小写字母、数字、点和短横组成，3 至 40 位',
  wrongEmail: '电子邮箱格式不正确',
  twice: (value: string): string => `“${value}”在文件中重复`,
  unknownParent: (id: string): string => `上级“${id}”不存在，请把它一并写入文件`,
  unknownCourt: (id: string): string => `没有编号为“${id}”的法院`,
  administered: (id: string): string =>
    `“${id}”已有管理员，其他人员请由管理员在“人员与岗位”页面添加`,
  loginTaken: (login: string): string => `用户名“${login}”已被使用`,
  added: (count: number, ids: string): string => `已添加机构 ${count} 个：${ids}`,
  already: (count: number, ids: string): string => `原已存在、未作改动的机构 ${count} 个：${ids}`,
  passwords: (hours: number): string =>
    `管理员的一次性密码（只显示这一次，${hours} 小时内首次登录并更改）：`,
  password: (login: string, password: string): string => `  ${login}  ${password}`,
  onlyOne: '只有一名管理员的法院不能自行发布日历和规则包：这两件事须由两人办理。',
} as const;
