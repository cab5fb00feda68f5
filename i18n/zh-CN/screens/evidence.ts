const KILOBYTE = 1_024;
const MEGABYTE = 1_048_576;

/** The words about files of evidence, for people at work and for parties. */
export const evidenceScreens = {
  evidence: {
    title: '证据材料',
    none: '还没有证据材料。',
    noneHint: '当事人带来的借条、身份证明、收据等，可以拍照或者扫描后添加。',
    add: '添加证据材料',
    pick: '点击选择文件，或者把文件拖到这里',
    pickHint: 'JPEG、PNG 格式的照片或者 PDF 文件，每份不超过 10 MB',
    chosen: (name: string, size: string): string => `已选择：${name}（${size}）`,
    another: '点击可以换一个文件',
    file: '文件',
    fileMissing: '请选择要提交的文件。',
    fileTooLarge: '文件超过 10 MB，请压缩、降低照片清晰度或者拆分后提交。',
    name: '名称',
    nameHint: '写明是什么材料，如“2024年借条”',
    whose: '提供材料的当事人',
    send: '提交',
    sending: (percent: number): string => `正在提交，已上传 ${percent}%`,
    deciding: '已上传，正在登记…',
    sent: '证据材料已提交。',
    view: '查看',
    viewOf: (name: string): string => `查看：${name}`,
    download: '下载',
    downloadOf: (name: string): string => `下载：${name}`,
    takeBack: '撤回',
    takeBackWhy: (name: string): string => `撤回“${name}”的理由（文件随即销毁，不能恢复）`,
    takenBack: '证据材料已撤回，文件已销毁。',
    notYourPost: '证据材料载有个人信息明文，您的岗位只能查看清单。',
    check: '核对',
    checkOf: (name: string): string => `核对：${name}`,
    hash: '校验码（SHA-256）',
    hashHint: '提交时计算并写入办理记录。文件有任何改动，校验码都会不同。',
    compare: '选择文件核对',
    same: '一致：这就是当时提交的文件。',
    different: '不一致：这不是当时提交的文件，或者文件已被改动。',
    cannotCompare: '当前浏览器不能计算校验码，请用其他工具计算后与上面的校验码比对。',
    copied: '已复制',
    copy: '复制校验码',
    from: (role: string, name: string): string => `${role} ${name}`,
    by: (name: string, at: string): string => `${name} 于 ${at} 提交`,
    byItself: (at: string): string => `本人于 ${at} 提交`,
    kind: { 'image/jpeg': 'JPEG 照片', 'image/png': 'PNG 图片', 'application/pdf': 'PDF 文件' },
    /** A size as people read it: 512 KB, 1.4 MB. */
    size: (bytes: number): string =>
      bytes >= MEGABYTE
        ? `${(bytes / MEGABYTE).toFixed(1)} MB`
        : `${Math.max(1, Math.round(bytes / KILOBYTE))} KB`,
  },
} as const;
