/** Words that show that a text tells a day, a sum, or what proves it. */
export const toldFacts = {
  day: /\d{4}\s*年|\d{4}-\d{1,2}|\d{1,2}\s*月|[一二三四五六七八九十]+月|去年|今年|前年|昨天|上月/,
  sum: /\d[\d,.]*\s*(?:万|亿)?\s*元|[一二两三四五六七八九十百千万]+元/,
  proof:
    /借条|欠条|收条|合同|协议|转账|流水|凭证|聊天记录|微信|短信|录音|照片|视频|票据|发票|收据|证明|证据|病历|鉴定|认定书|裁决书|判决|结婚证|房产证|工资条|考勤|订单/,
} as const;
