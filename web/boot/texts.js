// Every word of the boot script; ./texts-en.js has them in English. A kind is what went wrong; `todo` is what the reader can do about it.

const browser = '换用较新的浏览器：Chrome、Edge 97 以上，Firefox 102 以上，iPhone 系统 16 以上；国产浏览器请选“极速模式”。';
const retry = '点“重新载入”再试一次。';
const admin = '仍不行，请把“复制诊断”的内容发给本站管理员。';
const rules = '政策要点见本页下方，不用程序也能看；咨询请拨 12345。';

export const texts = {
  lang: 'zh-CN',
  slow: '仍在加载…网络较慢，请稍候。',
  retry: '重试',
  refreshing: '正在重新获取文件…',
  reload: '重新载入',
  reloadKeeping: '重新载入（保留填写内容）',
  copyAnswers: '复制已填内容的链接',
  copyDiagnosis: '复制诊断',
  startEmpty: '不带已填内容，重新开始',
  copied: '已复制。',
  notCopied: '浏览器不允许复制，请手动选取下面的文字。',
  kept: '您填写的内容没有丢：存在本机浏览器和网址中，程序恢复后自动回来。也可以先复制链接备用。',
  details: '诊断信息（不含您填写的内容）',
  kinds: {
    folder: {
      title: '这个网页不能从文件夹直接打开',
      why: '浏览器不让直接打开的网页读取旁边的文件。',
      todo: ['请用“单文件版”：一个 .html 文件，双击就能打开，不需要网络。', '或把整个文件夹放到网站服务器上，用网址打开。', rules],
    },
    unsupported: {
      title: '这个浏览器不能运行测算程序',
      why: '测算在本机进行，需要 WebAssembly，而当前浏览器没有或关闭了它。',
      todo: [browser, 'iPhone 若开启了“锁定模式”，请对本站关闭。', rules],
    },
    old: {
      title: '浏览器版本过低',
      why: '文件完整，但当前浏览器不认识其中较新的指令。',
      todo: [browser, rules],
    },
    blocked: {
      title: '测算程序被安全策略拦住了',
      why: '浏览器或网站的安全策略不允许 WebAssembly。',
      todo: ['请管理员在内容安全策略（CSP）的 script-src 中加入 \'wasm-unsafe-eval\'。', browser, rules],
    },
    missing: {
      title: '找不到测算程序的文件',
      why: '服务器上缺少文件，可能正在更新，或没有完整上传。',
      todo: ['过几分钟再试。', admin, rules],
    },
    mime: {
      title: '服务器返回的文件类型不对',
      why: '服务器没有把程序标为脚本，浏览器因此拒绝运行。',
      todo: ['请管理员把 .js 的类型设为 text/javascript，.wasm 设为 application/wasm。', admin, rules],
    },
    changed: {
      title: '测算程序的文件不完整或被改动',
      why: '收到的文件与发布时的校验值不符。为保证结果可信，程序没有运行。',
      todo: [retry, '若在公共网络，请换一个网络再试。', admin, rules],
    },
    mixed: {
      title: '页面文件的版本不一致',
      why: '浏览器里混有新旧两个版本的文件。',
      todo: [retry, '仍不行，请清除本站的缓存（不必清除已保存的内容）。', admin, rules],
    },
    unreachable: {
      title: '网络中断，程序没有下载完',
      why: '与服务器的连接断开，或文件没有传完。',
      todo: ['检查网络后重新载入。', rules],
    },
    stalled: {
      title: '等了很久，程序仍没有下载完',
      why: '网络很慢或服务器没有响应。页面仍在等待，下载完自动打开。',
      todo: ['可以继续等，或换一个网络重新载入。', rules],
    },
    memory: {
      title: '设备内存不足',
      why: '浏览器没有足够的内存。',
      todo: ['关闭一些页面或应用后重新载入。', rules],
    },
    panic: {
      title: '抱歉，测算程序出错停止了',
      why: '这是程序的差错，不是您填错了。屏幕上停止前的结果请不要再用。',
      todo: ['重新载入后一般可以继续。', admin, '急需咨询请拨 12345。'],
    },
    panicAgain: {
      title: '抱歉，测算程序再次出错',
      why: '重新载入后又停止了，可能与已填写的某项内容有关。',
      todo: ['先复制已填内容的链接备用，再重新开始。', admin, '急需咨询请拨 12345。'],
    },
    unknown: {
      title: '测算程序没有启动',
      why: '出现了意外的错误。',
      todo: [retry, browser, admin, rules],
    },
  },
};
