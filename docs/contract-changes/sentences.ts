import type { Texts } from "../site/language.ts";
import type { Change } from "./compare.ts";
import type { FactKind } from "./fact.ts";

/** The sentences; `$place`, `$name`, `$before`, `$after`, and of a link `$target`, are put in. */
interface Words {
  readonly added: Texts;
  readonly removed: Texts;
  readonly changed?: Texts;
}

const words: Readonly<Record<FactKind, Words>> = {
  operation: {
    added: { en: "The operation is new: $after.", zh: "新增操作：$after。" },
    removed: { en: "The operation is gone: $before.", zh: "操作已移除：$before。" },
    changed: { en: "It has moved from $before to $after.", zh: "地址由 $before 变为 $after。" },
  },
  webhook: {
    added: { en: "The notification is new.", zh: "新增通知。" },
    removed: { en: "The notification is no longer sent.", zh: "不再发送该通知。" },
    changed: {
      en: "It is sent by $after instead of $before.",
      zh: "发送方法由 $before 变为 $after。",
    },
  },
  parameter: {
    added: { en: "The parameter $place is new, and $after.", zh: "新增参数 $place（$after）。" },
    removed: { en: "The parameter $place is gone.", zh: "参数 $place 已移除。" },
    changed: {
      en: "The parameter $place was $before and is now $after.",
      zh: "参数 $place 由 $before 变为 $after。",
    },
  },
  security: {
    added: { en: "Callers must prove who they are: $after.", zh: "需要身份验证：$after。" },
    removed: { en: "Callers need no longer prove who they are.", zh: "不再需要身份验证。" },
    changed: {
      en: "Callers prove who they are by $after instead of $before.",
      zh: "身份验证由 $before 变为 $after。",
    },
  },
  body: {
    added: { en: "The body can be sent as $name.", zh: "请求体可以用 $name 发送。" },
    removed: { en: "The body can no longer be sent as $name.", zh: "请求体不能再用 $name 发送。" },
    changed: {
      en: "The body as $name is now $after instead of $before.",
      zh: "$name 请求体由 $before 变为 $after。",
    },
  },
  status: {
    added: { en: "The HTTP status $place can be answered.", zh: "可能返回 HTTP 状态 $place。" },
    removed: { en: "The HTTP status $place is gone.", zh: "不再返回 HTTP 状态 $place。" },
  },
  header: {
    added: { en: "The answer carries a new header, $place.", zh: "应答新增头部 $place。" },
    removed: { en: "The answer's header $place is gone.", zh: "应答头部 $place 已移除。" },
  },
  answer: {
    added: { en: "$place can be answered as $name.", zh: "$place 可以用 $name 应答。" },
    removed: { en: "$place is no longer answered as $name.", zh: "$place 不再用 $name 应答。" },
    changed: {
      en: "The answer to $place as $name is now $after instead of $before.",
      zh: "$place 的 $name 应答由 $before 变为 $after。",
    },
  },
  link: {
    added: {
      en: "The answer has a new link, $name: it leads on to $target.",
      zh: "应答新增链接 $name，由此可接着调用 $target。",
    },
    removed: { en: "The answer's link $name is gone.", zh: "应答链接 $name 已移除。" },
    changed: {
      en: "The link $name now sends $after instead of $before.",
      zh: "链接 $name 由 $before 变为 $after。",
    },
  },
  example: {
    added: { en: "A new example, $name, ends in $after.", zh: "新增示例 $name，结果为 $after。" },
    removed: {
      en: "The example $name, which ended in $before, is gone.",
      zh: "示例 $name（结果为 $before）已移除。",
    },
    changed: {
      en: "The situation of the example $name ended in $before and now ends in $after.",
      zh: "示例 $name 的结果由 $before 变为 $after。",
    },
  },
  schema: {
    added: { en: "The schema is new.", zh: "新增结构。" },
    removed: { en: "Nothing uses the schema any more.", zh: "该结构不再使用。" },
  },
  field: {
    added: { en: "The field $place is new.", zh: "新增字段 $place。" },
    removed: { en: "The field $place is gone.", zh: "字段 $place 已移除。" },
  },
  required: {
    added: { en: "The field $place is now required.", zh: "字段 $place 变为必填。" },
    removed: { en: "The field $place is no longer required.", zh: "字段 $place 不再必填。" },
  },
  limit: {
    added: { en: "$place has a new limit: $name $after.", zh: "$place新增限制：$name 为 $after。" },
    removed: {
      en: "$place has no $name any more; it was $before.",
      zh: "$place不再限制 $name（原为 $before）。",
    },
    changed: {
      en: "The $name of $place was $before and is now $after.",
      zh: "$place的 $name 由 $before 变为 $after。",
    },
  },
  form: {
    added: { en: "$place now has a $name: $after.", zh: "$place新增 $name：$after。" },
    removed: {
      en: "$place has no $name any more; it was $before.",
      zh: "$place不再有 $name（原为 $before）。",
    },
    changed: {
      en: "The $name of $place was $before and is now $after.",
      zh: "$place的 $name 由 $before 变为 $after。",
    },
  },
  value: {
    added: { en: "$place can be $name.", zh: "$place可以是 $name。" },
    removed: { en: "$place can no longer be $name.", zh: "$place不能再是 $name。" },
  },
  openValue: {
    added: {
      en: "The open list of $place has a new value, $name.",
      zh: "$place的开放列表新增 $name。",
    },
    removed: {
      en: "The open list of $place has lost the value $name.",
      zh: "$place的开放列表移除了 $name。",
    },
  },
  alias: {
    added: { en: "$place is also read when it is spelt $name.", zh: "$place也接受写法 $name。" },
    removed: {
      en: "$place is no longer read when it is spelt $name.",
      zh: "$place不再接受写法 $name。",
    },
  },
  condition: {
    added: { en: "$place has a new condition ($name).", zh: "$place新增条件（$name）。" },
    removed: { en: "A condition of $place is gone ($name).", zh: "$place的条件（$name）已移除。" },
    changed: {
      en: "A condition of $place has changed ($name).",
      zh: "$place的条件（$name）已改变。",
    },
  },
  origin: {
    added: { en: "The origin of $place is now stated: $after.", zh: "$place标明来源：$after。" },
    removed: { en: "The origin of $place is no longer stated.", zh: "$place不再标明来源。" },
    changed: {
      en: "The origin of $place was $before and is now $after.",
      zh: "$place的来源由 $before 变为 $after。",
    },
  },
  deprecated: {
    added: { en: "$place is deprecated.", zh: "$place已弃用。" },
    removed: { en: "$place is no longer deprecated.", zh: "$place不再弃用。" },
  },
  text: {
    added: { en: "$place has a $name.", zh: "$place新增 $name 文字。" },
    removed: { en: "The $name of $place is gone.", zh: "$place的 $name 文字已移除。" },
    changed: { en: "The $name of $place is worded otherwise.", zh: "$place的 $name 文字已修改。" },
  },
  code: {
    added: { en: "The code is new.", zh: "新增代码。" },
    removed: { en: "The code is gone.", zh: "代码已移除。" },
  },
  codeMeaning: {
    added: { en: "It means: $after", zh: "含义：$after" },
    removed: { en: "It no longer means: $before", zh: "不再表示：$before" },
    changed: {
      en: "The code meant “$before” and now means “$after”",
      zh: "含义由“$before”变为“$after”",
    },
  },
  codeRule: {
    added: { en: "Its $name is $after.", zh: "$name 为 $after。" },
    removed: { en: "It has no $name any more.", zh: "不再有 $name。" },
    changed: {
      en: "Its $name was $before and is now $after.",
      zh: "$name 由 $before 变为 $after。",
    },
  },
  forced: {
    added: {
      en: "An amount can force it on a $name in the sandbox.",
      zh: "沙箱中可用金额在 $name 上触发它。",
    },
    removed: {
      en: "An amount can no longer force it on a $name in the sandbox.",
      zh: "沙箱中不能再用金额在 $name 上触发它。",
    },
  },
  payType: {
    added: { en: "The pay type is new: $after.", zh: "新增支付方式：$after。" },
    removed: { en: "The pay type is gone: $before.", zh: "支付方式已移除：$before。" },
    changed: { en: "It is called $after instead of $before.", zh: "名称由 $before 变为 $after。" },
  },
  payTypeRule: {
    added: { en: "Its $name is $after.", zh: "$name 为 $after。" },
    removed: { en: "It has no $name any more.", zh: "不再有 $name。" },
    changed: {
      en: "Its $name was $before and is now $after.",
      zh: "$name 由 $before 变为 $after。",
    },
  },
  state: {
    added: { en: "The state is new.", zh: "新增状态。" },
    removed: { en: "The state is gone.", zh: "状态已移除。" },
  },
  final: {
    added: { en: "Whether it is final: $after.", zh: "是否为终态：$after。" },
    removed: { en: "It no longer says whether it is final.", zh: "不再说明是否为终态。" },
    changed: {
      en: "Whether it is final was $before and is now $after.",
      zh: "是否为终态由 $before 变为 $after。",
    },
  },
  move: {
    added: { en: "It can now become $name.", zh: "现在可以变为 $name。" },
    removed: { en: "It can no longer become $name.", zh: "不能再变为 $name。" },
  },
  outcome: {
    added: { en: "A case of $name is new: $after.", zh: "$name 新增情形：$after。" },
    removed: { en: "A case of $name is gone: $before.", zh: "$name 的情形已移除：$before。" },
    changed: {
      en: "In this state $name answered $before and now answers $after.",
      zh: "此状态下 $name 的结果由 $before 变为 $after。",
    },
  },
  decimals: {
    added: {
      en: "Amounts of $name have $after decimals instead of 2.",
      zh: "$name 的金额小数位由 2 变为 $after。",
    },
    removed: {
      en: "Amounts of $name have 2 decimals instead of $before.",
      zh: "$name 的金额小数位由 $before 变为 2。",
    },
    changed: {
      en: "Amounts of $name have $after decimals instead of $before.",
      zh: "$name 的金额小数位由 $before 变为 $after。",
    },
  },
  scheme: {
    added: { en: "$name is new: $after.", zh: "新增 $name：$after。" },
    removed: { en: "$name is gone: $before.", zh: "$name 已移除：$before。" },
    changed: { en: "$name was $before and is now $after.", zh: "$name 由 $before 变为 $after。" },
  },
  schemeRule: {
    added: { en: "The rule of $name is written down.", zh: "$name 的规则已写明。" },
    removed: { en: "The rule of $name is no longer written down.", zh: "$name 的规则不再写明。" },
    changed: { en: "The rule of $name is another.", zh: "$name 的规则已改变。" },
  },
  vector: {
    added: { en: "A golden vector is new: $name.", zh: "新增签名向量：$name。" },
    removed: { en: "The golden vector $name is gone.", zh: "签名向量 $name 已移除。" },
    changed: {
      en: "The golden vector $name has another outcome.",
      zh: "签名向量 $name 的结果已改变。",
    },
  },
};

const longest = 160;

/** One change as a sentence, in Markdown, for a reader who knows the heading under which it stands. */
export function sentenceOf({ fact, before, after }: Change, language: keyof Texts): string {
  const { added, removed, changed = added } = words[fact.kind];
  let sentence = changed;
  if (before === undefined) sentence = added;
  else if (after === undefined) sentence = removed;
  const own = { en: "it", zh: "它" }[language];
  const place = fact.place === "" ? own : `\`${fact.place}\`${language === "zh" ? " " : ""}`;
  const values: Readonly<Record<string, string>> = {
    place,
    name: code(fact.name),
    before: said(fact.kind, before),
    after: said(fact.kind, after),
    target: fact.kind === "link" ? code(JSON.parse(fact.value).operationId) : "",
  };
  const text = sentence[language].replace(
    /\$(place|name|before|after|target)/g,
    (_all, name) => values[name] ?? "",
  );
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const prose = new Set<FactKind>(["codeMeaning"]);

function said(kind: FactKind, value: string | undefined): string {
  const text = (value ?? "").replace(/\s+/g, " ").trim();
  if (prose.has(kind)) return text;
  return code(text.length > longest ? `${text.slice(0, longest)} …` : text);
}

function code(text: string): string {
  return text === "" ? "—" : `\`${text.replaceAll("`", "'")}\``;
}
