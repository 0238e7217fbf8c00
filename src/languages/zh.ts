/** Every text of the page, in simplified Chinese. */
import { numbersIn } from "./format.ts";
import type { Messages } from "./messages.ts";

const { counted, plural } = numbersIn("zh-Hans");
export { counted };
const contacts = plural({ other: "{n} 位联系人" });
const candidates = plural({ other: "{n} 位可能的来电者" });

export const messages: Messages = {
  product: "Frontdesk",
  demo: "演示数据",
  home: "Frontdesk：全部联系人",
  close: "关闭",

  /** What stands between the parts of a list, after a label, between sentences, and before a number. */
  joints: { list: "、", label: "：", sentences: "", beforeNumber: "" },

  settings: {
    title: "设置",
    language: "语言",
    languageFailed: "无法加载此语言。请检查网络连接，然后重新选择。",
    colors: "外观",
    colorModes: {
      system: "跟随系统",
      light: "浅色",
      dark: "深色",
    },
    account: "账户",
    signedInAs: (name) => `当前登录：${name}`,
    signOut: "退出登录",
  },

  keys: {
    title: "快捷键",
    single: "启用单键快捷键（1–9、C、R、/、?）",
    number: "选中对应的号码，再按 Enter 拨打",
    copy: "复制选中的号码",
    largeNumber: "放大显示选中的号码，便于念给对方听",
    search: "搜索",
    openBest: "在搜索框中：打开最佳匹配项",
    neighbour: "切换到列表中的上一位或下一位联系人",
    escape: "返回列表",
    show: "显示快捷键列表",
    names: { enter: "Enter", escape: "Esc", ctrl: "Ctrl", alt: "Alt" },
    move: "在列表中移动（也可用 Page Up、Page Down、Home、End）",
    noNumber: "请先按 1 至 9 键选中号码。",
    isFirst: "已是列表中的第一位联系人。",
    isLast: "已是列表中的最后一位联系人。",
    notInList: "此联系人不在列表中。",
    listFailed: "列表加载失败，请重试。",
  },

  copying: {
    copy: "复制",
    copyNumber: (number) => `复制 ${number}`,
    copied: (text) => `已复制：${text}`,
    allCopied: "已复制联系人。",
    linkCopied: "已复制链接。",
    failed: "复制失败。请选中页面上的文字或地址栏中的链接，手动复制。",
  },

  actions: {
    label: "联系人操作",
    copyAll: "复制全部",
    copyLink: "复制链接",
    vcard: "保存名片（vCard）",
    qr: "二维码",
    print: "打印",
    map: "在地图中查看",
    saved: (file) => `已开始下载：${file}`,
    notLoaded: "加载失败。请检查网络连接后重试。",
    scan: "用手机扫描，即可保存姓名、公司和号码。",
    qrOf: (name) => `二维码：${name}`,
    tooLong: "此联系人的信息过长，无法生成二维码。请改为保存名片（vCard）。",
  },

  largeNumber: {
    show: "放大",
    showNumber: (number) => `放大显示 ${number}`,
    title: (label) => `念给对方听：${label}`,
  },

  colleagues: {
    heading: (company) => `同公司联系人：${company}`,
    all: plural({ other: "查看全部 {n} 位" }),
    failed: "无法加载同公司联系人。",
  },
  tryAgain: "重试",
  signIn: "登录",
  openAnother: "查找其他联系人",

  directory: {
    heading: "联系人",
    loading: "正在加载联系人…",
    choose: "选择一位联系人，或直接搜索。",
    keys: "按 / 或 Ctrl+K 搜索，方向键移动，Enter 打开，Esc 返回。",
    call: (name, number) => `拨打 ${name} 的电话：${number}`,
    all: (total) => `共 ${contacts(total)}。`,
    foundOf: (found, total) => `共 ${contacts(total)}，找到 ${found.text} 位。`,
    soFar: (found, total) =>
      `目前找到 ${found.text} 位${total === null ? "" : `（共 ${total.text} 位）`}。通讯录仍在读取中，可能还有更多。`,
    narrow: ({ text }) => `仅列出前 ${text} 位，请输入更多内容以缩小范围。`,
    notRead: plural({ other: "电话系统中有 {n} 条记录无法读取。" }),
    asOf: (time) =>
      `当前显示的是 ${time} 读取的联系人，因为电话系统响应缓慢或无法连接。如果问题持续存在，请联系管理员。`,
    isStale: "电话系统响应缓慢或无法连接。如果问题持续存在，请联系管理员。",
    notRefreshed: (why) => `列表可能已过时。${why}。`,
    nobody: (q) => (q === "" ? "此群组中没有联系人。" : `未找到与“${q}”匹配的联系人。`),
    nearest: (q) => `未找到与“${q}”匹配的联系人，最接近的是：`,
    nobodyAtAll: "电话系统中还没有联系人。",
    nobodyYet: "暂未找到联系人。通讯录仍在读取中。",
    tryOther: "请尝试只输入姓名、公司、邮箱或号码的一部分。",
    everybody: "显示全部联系人",
  },

  search: {
    label: "查找联系人",
    hint: "姓名、公司或号码",
    submit: "打开最佳匹配项",
    phonebook: "群组",
    allPhonebooks: "全部群组",
    unknownPhonebook: (id) => `群组 ${id}`,
    phonebookSize: (name, size) => `${name}（${size.text}）`,
    sort: "排序",
  },

  sorts: {
    best: "按匹配度",
    name: "按姓名",
    company: "按公司",
  },

  lookup: {
    unknown: {
      title: "陌生来电",
      text: "通讯录中没有此号码。",
    },
    notYet: {
      title: "暂未找到联系人",
      text: "通讯录仍在读取中，本页会继续查找。",
    },
    failed: "无法查找来电者",
    // Chinese has no form of its own for one.
    several: (found) => (found.value === 1 ? "可能的来电者" : candidates(found)),
    stillReading: "通讯录仍在读取中，可能还有其他联系人。",
    anonymous: {
      title: "来电者隐藏了号码",
      text: "此来电没有附带号码，因此无法查找来电者。",
    },
    nameOnly: "电话系统发来了名称，但没有号码。",
    sent: (text) => `电话系统发来的是“${text}”。`,
    garbled: {
      title: "这不是电话号码",
      text: (text) =>
        `电话系统发来的是“${text}”，而不是号码。请联系管理员检查电话系统中的弹屏地址（Popup URL）。`,
    },
    named: (name) => `电话系统显示的来电者名称是“${name}”。`,
    dial: "拨打",
    searchFor: (text) => `搜索“${text}”`,
    candidates: "可能的来电者",
    further: plural({ other: "另有 {n} 位可能的来电者。" }),
    fax: "这是传真号码。",
    why: {
      exact: (label, number) => `${label} ${number} 与此号码相同。`,
      same: (label, number) => `${label} ${number} 除国家代码外与此号码相同。`,
      "last-digits": (label, number, digits) =>
        `${label} ${number} 的后 ${digits} 位与此号码相同。`,
      switchboard: (label, number) => `${label} ${number} 是此直线号码的总机。`,
    },
    calling: {
      exact: () => "正在来电",
      same: () => "正在来电",
      "last-digits": (digits) => `可能的来电者：后 ${digits} 位相同`,
      switchboard: () => "可能的来电者：此总机的直线号码",
    },
    callOf: (time) => `${time} 的来电`,
    callFrom: (number) => `来电号码：${number}。`,
    callingFrom: (number) => `来电号码 ${number} 未保存在此联系人中。`,
    superseded: "另一个标签页中有新的来电，此页是较早的来电。",
  },

  contact: {
    loading: "正在加载联系人…",
    loaded: "联系人已加载。",
    upToDate: "联系人信息已是最新。",
    numbers: "号码",
    noNumbers: "此联系人没有保存号码。",
    nothingToDial: "无法拨打",
    dials: (dialled) => `实际拨打 ${dialled}`,
    dialsDirectly: (dialled) => `实际拨打 ${dialled}，直拨分机`,
    dialsThenExtension: (dialled, extension) =>
      `实际拨打 ${dialled}，接通后手动拨分机 ${extension}`,
    dialsWithExtension: (dialled, extension) => `实际拨打 ${dialled}，随后自动拨分机 ${extension}`,
    email: "邮箱",
    address: "地址",
    phonebooks: "所属群组",
    remark: "备注",
    nameless: (id) => `联系人 ${id}`,
    asOf: (time) => `读取于 ${time}`,
    refresh: "刷新",
    refreshing: "正在刷新…",
    notRefreshed: (time, why) => `${why}。当前显示的是 ${time} 读取的信息，可能已过时。`,
  },

  numberLabels: {
    business_number: "单位",
    business_number2: "单位 2",
    business_fax: "单位传真",
    mobile_number: "手机",
    mobile_number2: "手机 2",
    home_number: "住宅",
    home_number2: "住宅 2",
    home_fax: "住宅传真",
    other_number: "其他",
  },
  unlabelledNumber: "号码",

  invalidId: {
    title: "联系人 ID 无效",
    text: "联系人 ID 是 1 到 2147483647 之间的整数。请检查链接，或搜索联系人。",
  },

  pageNotFound: {
    title: "页面不存在",
    text: "请检查网址，或搜索联系人。",
  },

  broken: {
    title: "页面出错了",
    text: "这是 Frontdesk 的故障。请重新加载页面；如果问题再次出现，请联系管理员。",
    reload: "重新加载",
  },

  updated: {
    title: "Frontdesk 已更新",
    text: "此页面属于旧版本。没有输入内容时，页面会自动重新加载；如果没有，请手动重新加载。",
    said: "Frontdesk 已更新。没有输入内容时，此页面会自动重新加载；如果没有，请手动重新加载。",
  },

  failures: {
    "not-found": {
      title: "通讯录中没有此联系人",
      text: "此联系人可能已被删除，或者链接有误。请检查 ID；如果是刚刚添加的，请重试。",
    },
    "gateway-unreachable": {
      title: "无法连接 Frontdesk 服务器",
      text: "请检查此电脑的网络连接后重试。如果问题持续存在，请联系管理员。",
      admin: "请确认 Frontdesk 正在服务器上运行。",
    },
    "pbx-unreachable": {
      title: "无法连接电话系统",
      text: "电话系统可能正在重启，或者网络已中断。请稍后重试；如果问题持续存在，请联系管理员。",
    },
    timeout: {
      title: "电话系统响应超时",
      text: "电话系统可能繁忙或正在重启。请重试；如果问题持续存在，请联系管理员。",
    },
    "signed-out": {
      title: "登录已失效",
      text: "请重新登录以返回此页面。",
    },
    "log-in-rejected": {
      title: "电话系统拒绝了 Frontdesk 的登录",
      text: "Frontdesk 不会自动重新登录，请联系管理员。",
      admin:
        "请检查客户端 ID 和密钥，然后重启 Frontdesk。若继续尝试登录，其 IP 地址会被电话系统拉黑。",
    },
    "log-in-refused": {
      title: "电话系统暂不允许 Frontdesk 登录",
      text: "电话系统可能正在重启。Frontdesk 会在 15 分钟内自动重试；如果问题持续存在，请联系管理员。",
    },
    "log-in-given-up": {
      title: "Frontdesk 无法登录电话系统",
      text: "已连续多次登录失败，Frontdesk 不会自动重新登录，请联系管理员。",
      admin:
        "请查看 Frontdesk 的日志并检查电话系统，然后重启 Frontdesk。若继续尝试登录，其 IP 地址会被电话系统拉黑。",
    },
    "token-refused": {
      title: "电话系统不接受 Frontdesk 的会话",
      text: "Frontdesk 会自动更新会话。请一分钟后重试；如果问题持续存在，请联系管理员。",
    },
    "no-permission": {
      title: "Frontdesk 无权读取联系人",
      text: "请联系管理员，然后重试。",
      admin: "请在电话系统中为 Frontdesk 的 API 客户端授予读取联系人的权限。",
    },
    "address-blocked": {
      title: "Frontdesk 的 IP 地址已被电话系统拉黑",
      text: "请联系管理员。Frontdesk 每 11 分钟自动重试一次。",
      admin: "请将 Frontdesk 服务器的 IP 地址移出电话系统的“IP 禁止名单”。",
    },
    "address-forbidden": {
      title: "电话系统不允许 Frontdesk 的 IP 地址访问",
      text: "请联系管理员。Frontdesk 会在 15 分钟内自动重试。",
      admin: "请在电话系统中将 Frontdesk 服务器的 IP 地址加入其 API 客户端的允许列表。",
    },
    busy: {
      title: "电话系统繁忙",
      text: "电话系统暂时无法处理更多请求，请一分钟后重试。",
    },
    malformed: {
      title: "无法识别电话系统的响应",
      text: "返回的内容可能属于他人，因此未予显示。请重试；如果问题持续存在，请联系管理员。",
    },
    refused: {
      title: "电话系统拒绝了请求",
      text: "请重试；如果问题持续存在，请联系管理员。",
    },
  },

  forAdministrator: "管理员须知",
  errcode: (errcode, name) => `电话系统错误代码：${errcode}${name === "" ? "" : `（${name}）`}`,
};
