/** What `npm run import` says. */
export const importToolText = {
  usage:
    '用法：npm run import -- 文件.xlsx|csv|jsonl [--login 用户名] [--password 密码] [--address 网址] [--gb18030] [--confirm-conversions] [--json]',
  noPassword: (login: string) => `不知道“${login}”的密码，请用 --password 给出。`,
  unreadable: (file: string) => `文件无法读取：${file}`,
  unreachable: (address: string) => `无法连接 ${address}，请确认系统已启动。`,
  refused: (title: string, detail: string) => `${title}：${detail}`,
  alreadyImported: '此文件已导入过，查看原批次：',
  checked: (total: number, ready: number, faulty: number, duplicate: number) =>
    `校验完毕：共 ${total} 行，可导入 ${ready} 行，有误 ${faulty} 行，重复 ${duplicate} 行。`,
  row: (rowNo: number, reason: string) => `  第 ${rowNo} 行：${reason}`,
  moreRows: (count: number) => `  ……另有 ${count} 行，可在系统中下载“未导入的行”。`,
  progress: (imported: number, ready: number) => `已登记 ${imported} / ${ready}`,
  nothingToImport: '没有可导入的行。',
  unconfirmed: (count: number) =>
    `${count} 行的日期由表格序号换算而来，核对后加 --confirm-conversions 再导入。`,
  done: (imported: number, leftOut: number) =>
    `导入完成：登记 ${imported} 件，未导入 ${leftOut} 行。`,
  nothingNew: (imported: number) => `此前已登记 ${imported} 件，本次没有新登记。`,
  stalled: '导入没有进展，请查看系统是否正常；再次运行本命令会接着导入。',
} as const;
