/** What the calculator says of a signature. */
const english = {
  name: "Name",
  value: "Value",
  remove: "Remove this field",
  right: (type: string) =>
    `Right: this is the ${type} signature.${type === "SHA256" ? " Send X-QF-SIGNTYPE: SHA256 with it." : ""}`,
  keptEmpty: (type: string) =>
    `Right: this is the ${type} signature with the empty fields kept in. It is accepted; leave them out in anything new.`,
  notHex: "A signature is 32 hex digits (MD5) or 64 (SHA256). This is neither.",
  wrong: "Wrong: the signature belongs to something else. Compare the string that you hashed.",
  mistakes: {
    unsorted: "Wrong: the fields were hashed in the order in which they stand. Sort them by name.",
    encoded: "Wrong: the values were hashed percent-encoded. Hash them decoded.",
    ampersand: "Wrong: there is an & before the key. Append the key with nothing between.",
    named: "Wrong: the key was appended as &key=…. Append the key alone.",
    keyFirst: "Wrong: the key stands in front. Append it at the end.",
    noKey: "Wrong: the key was not hashed at all.",
  },
  same: "The strings are the same: look at the key.",
  differs: (position: number, field: string) =>
    `First difference at character ${position}${field === "" ? "" : `, in \`${field}\``}:`,
  yours: "yours",
  ours: "right",
  bodyRight: (type: string) => `Right: this is the ${type} signature of exactly these bytes.`,
  bodyWrong:
    "Wrong: signature, key and body do not belong together. Hash the bytes as they arrived, before anything parses or prints them again.",
};

/** The same in every language of the guides. */
export type CalculatorWords = typeof english;

const chinese: CalculatorWords = {
  name: "名称",
  value: "值",
  remove: "删除此字段",
  right: (type) =>
    `正确:这是 ${type} 签名。${type === "SHA256" ? "请同时发送 X-QF-SIGNTYPE: SHA256。" : ""}`,
  keptEmpty: (type) => `正确:这是保留空字段的 ${type} 签名。可以接受;新代码请去掉空字段。`,
  notHex: "签名是 32 位(MD5)或 64 位(SHA256)十六进制数字,此处两者都不是。",
  wrong: "错误:该签名属于别的内容。请比较您所哈希的字符串。",
  mistakes: {
    unsorted: "错误:字段按出现顺序哈希。请按名称排序。",
    encoded: "错误:哈希了百分号编码后的值。请哈希解码后的值。",
    ampersand: "错误:密钥前多了一个 &。密钥应直接接在后面。",
    named: "错误:密钥以 &key=… 的形式接上。只接密钥本身。",
    keyFirst: "错误:密钥在前面。应接在末尾。",
    noKey: "错误:没有哈希密钥。",
  },
  same: "两个字符串相同:请检查密钥。",
  differs: (position, field) =>
    `第一处不同在第 ${position} 个字符${field === "" ? "" : `,位于 \`${field}\``}:`,
  yours: "您的",
  ours: "正确的",
  bodyRight: (type) => `正确:这正是这些字节的 ${type} 签名。`,
  bodyWrong: "错误:签名、密钥和内容不相符。请哈希收到的原始字节,不要先解析或重新输出。",
};

export const calculatorWords: CalculatorWords = document.documentElement.lang.startsWith("zh")
  ? chinese
  : english;
