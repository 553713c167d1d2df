// The portal kit as a page: each way to bring the calculator to a portal, with code to copy, the integrity of what it names,
// a preview to dress, samples for servers, and a self-check. It is made with the site and can be read without any script.
import { escape, opening } from './static-page.mjs';

const ADDRESS = 'https://calc.example.gov.cn/';
const ORIGIN = ADDRESS.slice(0, -1);

// A block of code with a button that copies it; the address in it becomes that of this very site.
function code(id, text) {
  return `<div class="code"><pre tabindex="0"><code id="${id}" data-code>${escape(text)}</code></pre>`
    + `<button class="button" type="button" data-copy="${id}" hidden>复制</button></div>`;
}

const COLORS = [
  ['accent', '主色', '#1b4f9c'], ['accent-soft', '主色的浅底', '#e8effa'], ['headline', '结果底色', '#143b76'],
  ['ground', '页面底色', '#f4f6f9'], ['card', '卡片底色', '#ffffff'], ['ink', '文字', '#14202e'], ['money', '金额', '#a33d0a'],
];

const picker = `<form class="picker" id="look">
<div class="field"><label for="theme">配色</label><select class="picker__input" id="theme" name="theme"><option value="light">浅色</option><option value="dark">深色</option><option value="system">随系统</option></select></div>
<div class="field"><label for="elder">适老版</label><input class="picker__check" id="elder" name="elder" type="checkbox"></div>
${COLORS.map(([name, label, value]) => `<div class="field"><label for="${name}">${label}</label><input class="picker__color" id="${name}" name="${name}" type="color" value="${value}"></div>`).join('\n')}
<button class="button" type="reset">恢复默认</button>
</form>
<p class="hint" id="contrast" role="status"></p>`;

const WAYS = [
  ['#link', '链接', '什么都不用改', '最省事；没有脚本的内容管理系统'],
  ['#frame', '嵌入框', '一行 HTML；CSP 加 frame-src、script-src', '多数门户。页面隔离最好，升级不用改'],
  ['#element', '自定义元素', '两行 HTML；CSP 另加 connect-src 和 \'wasm-unsafe-eval\'', '要与页面融为一体、自己取用结果'],
  ['#library', '程序库', '自己做表单', '已有申报系统、小程序后台、电子表格'],
  ['#single', '单文件', '一个 .html', '内网、U 盘、没有网络'],
];

const MESSAGES = [
  ['页 → 站', 'ready', 'version, capabilities', '可以用了'],
  ['页 → 站', 'resize', 'height', '内容的高度；嵌入脚本据此调整'],
  ['页 → 站', 'scroll-to', 'top', '用户点了页内链接，请把这里移到眼前'],
  ['页 → 站', 'result', 'summary, link?', '用户同意后，对 get-result 的回答'],
  ['页 → 站', 'error', 'code', '没有启动，或没有得到结果：refused、busy、not-ready、too-large、opaque-origin，或启动失败的种类'],
  ['站 → 页', 'init', 'locale?, theme?, elder?, colors?, prefill?, date?', '开始；页从此只听这个来源'],
  ['站 → 页', 'set-theme', 'theme?, elder?, colors?', '换外观；给了 colors 就整组替换'],
  ['站 → 页', 'set-input', 'prefill', '换成这个链接的内容，用户可以撤销'],
  ['站 → 页', 'reset', '', '回到开始的内容'],
  ['站 → 页', 'get-result', 'answers?', '请求结果；页上会问用户，写明谁在问、发什么'],
];

const row = (cells, tag = 'td') => `<tr>${cells.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${cell}</${tag}>`).join('')}</tr>`;
const table = (head, rows) => `<section class="wide" tabindex="0" aria-label="${head.join('、')}"><table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table></section>`;

// page({ version, css, script, embed, element, check }): the HTML; the last three are integrities.
export function page({ version, css, script, embed, element, check }) {
  const policy = "script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; frame-src 'self'";
  return `${opening({ title: '门户接入', policy, css, script, skip: 'ways', home: './' })}<main class="kit">
<section id="ways" tabindex="-1" aria-labelledby="ways-title">
<h2 id="ways-title">选哪一种</h2>
${table(['办法', '要做什么', '适合'], WAYS.map(([to, name, ...rest]) => [`<a href="${to}">${name}</a>`, ...rest.map(escape)]))}
<p>无论哪一种，测算都在用户自己的设备上进行。下面代码里的 ${ADDRESS} 会自动换成本页所在的地址；没有换的，请自己换。</p>
</section>
<section aria-labelledby="look-title">
<h2 id="look-title">外观和预览</h2>
<p>在这里选，下面的代码会跟着变。</p>
${picker}
<section class="preview" tabindex="0" aria-label="预览"><script src="./embed.js" integrity="${embed}" crossorigin="anonymous" data-title="惠企算预览"></script></section>
<p><button class="button" id="ask" type="button">向预览请求结果</button></p>
<pre class="result" id="result" role="status" tabindex="0" aria-label="得到的结果">（预览中的用户同意后，结果显示在这里）</pre>
</section>
<section id="link" aria-labelledby="link-title">
<h2 id="link-title">链接</h2>
<p>可以带上填好的内容：在测算页上填好，点“复制链接”。内容在 # 之后，不会发到服务器。</p>
${code('code-link', `<a href="${ADDRESS}" target="_blank" rel="noopener">惠企算：测算贵企业能享受的金融政策</a>`)}
<p>不能用脚本的系统，可以直接写嵌入框，高度自己定：</p>
${code('code-plain', `<iframe src="${ADDRESS}?embed&amp;theme=light" title="惠企算" width="100%" height="1200" loading="lazy" referrerpolicy="no-referrer"></iframe>`)}
</section>
<section id="frame" aria-labelledby="frame-title">
<h2 id="frame-title">嵌入框</h2>
<p>一行 HTML。脚本把前面的链接换成高度自适应的嵌入框；脚本没有运行时，链接还在。一页可以放多个。</p>
${code('code-frame', `<a href="${ADDRESS}">惠企算</a><script src="${ADDRESS}embed.js" integrity="${embed}" crossorigin></script>`)}
${table(['属性', '值', '意思'], [
    ['data-prefill', '1&amp;amp;year=2026&amp;amp;…', '预先填好的内容：链接中 # 之后的部分'],
    ['data-date', '2026-11-25', '测算哪一年（内容里没有写年度时）'],
    ['data-theme', 'light、dark、system', '配色，默认浅色'], ['data-elder', '（写上即可）', '适老版'],
    ['data-colors', 'accent:#9c1b1b;headline:#7a1414', '颜色'], ['data-title', '文字', '嵌入框的标题，供读屏软件读'],
    ['data-id', '文字', '嵌入框的 id'], ['data-storage', 'local', '允许在本机保存填写的内容；默认不存'],
    ['data-locale', 'zh-CN、en', '语言'],
  ])}
<p>本站若有内容安全策略（CSP），要有：</p>
${code('csp-frame', `frame-src ${ORIGIN}; script-src ${ORIGIN}`)}
<p>校验值只在嵌入脚本本身改变时才变，平常升级不用改页面。</p>
</section>
<section id="result-of" aria-labelledby="result-title">
<h2 id="result-title">取得结果</h2>
<p>结果只在本站请求<strong>并且</strong>用户同意后发出：各方金额合计、各项政策的结论和金额。用户填写的内容只有在另外请求、并逐项显示给用户之后才发出。</p>
${code('code-result', `const frame = document.querySelector('iframe');
frame.huiqi.getResult().then(({ summary }) => console.log(summary.totals), (error) => console.log(error.message));
frame.addEventListener('huiqi-ready', () => frame.huiqi.setTheme({ theme: 'dark' }));
// 另有 frame.huiqi.setInput('1&year=2026&…')、frame.huiqi.reset()、getResult({ answers: true })`)}
<p>底层的消息约定 <code>huiqi/1</code>：<code>{ ns: 'huiqi', v: 1, type, id, payload }</code>，JSON 不超过 32768 个字符；不合约定的一概不理。用 <code>postMessage</code> 时核对 <code>event.source</code> 和 <code>event.origin</code>。</p>
${table(['方向', 'type', 'payload', '意思'], MESSAGES.map(([way, type, payload, means]) => [way, `<code>${type}</code>`, payload ? `<code>${payload}</code>` : '', means]))}
</section>
<section id="element" aria-labelledby="element-title">
<h2 id="element-title">自定义元素</h2>
<p>页面的一部分，没有嵌入框。不碰本站的网址、标题、存储和焦点；本站的脚本可以直接读到它的内容，所以不再另外征求同意，请自行告知用户。</p>
${code('code-element', `<script type="module" src="${ADDRESS}element.js" integrity="${element}" crossorigin></script>
<huiqi-suan></huiqi-suan>`)}
<p>属性：<code>prefill</code>、<code>date</code>、<code>locale</code>、<code>theme</code>、<code>elder</code>、<code>storage="local"</code>，意思同上。事件（能冒泡到页面）：<code>huiqi-ready</code>；<code>huiqi-change</code>，<code>detail.summary</code> 是结果，<code>detail.link</code> 是内容；<code>huiqi-error</code>，<code>detail.code</code>。方法 <code>reset()</code>，属性 <code>value</code>。</p>
${code('code-style', 'huiqi-suan { --huiqi-accent: #1b4f9c; }')}
<p>可以设的颜色等：<code>--huiqi-</code> 后接 <code>accent</code>、<code>accent-soft</code>、<code>on-accent</code>、<code>headline</code>、<code>ground</code>、<code>card</code>、<code>ink</code>、<code>ink-soft</code>、<code>line</code>、<code>money</code>、<code>font</code>、<code>radius</code>；<code>::part()</code>：<code>basis</code>、<code>headline</code>、<code>receiver</code>、<code>card</code>、<code>field</code>、<code>button</code>。这些名字不会改。</p>
<p>本站若有 CSP，要有（样式不用另开）：</p>
${code('csp-element', `script-src ${ORIGIN} 'wasm-unsafe-eval'; connect-src ${ORIGIN}`)}
</section>
<section id="library" aria-labelledby="library-title">
<h2 id="library-title">程序库</h2>
<p>npm 包 <code>huiqisuan</code>：网页、Node.js、打包工具、单个脚本都能用；自带类型，没有依赖，没有安装脚本。</p>
${code('code-library', `import { assess } from 'huiqisuan';

const enterprise = { local: true, industry: 'industry', employees: 50, revenue: '500万元' };
const loan = { amount: '100万元', lender: 'bank', purpose: 'workingCapital', guarantee: 'none', actualInterest: 52200 };
const { report } = assess({ year: 2020, enterprise, growth: { otherInterestSubsidy: false }, loans: [loan] });
for (const { receiver, least } of report.totals) console.log(receiver, least);`)}
</section>
<section id="single" aria-labelledby="single-title">
<h2 id="single-title">单文件</h2>
<p>发布包里的 <code>huiqisuan.html</code>：双击就能打开，不需要网络和服务器；也可以放进内网的任何目录。</p>
</section>
<section id="server" aria-labelledby="server-title">
<h2 id="server-title">自己架设：服务器配置</h2>
<p>把整个目录复制到任意网站的任意路径即可。下面的示例写好了文件类型、安全策略、缓存、压缩和跨站取用；只需改标明的几处。</p>
<ul class="samples">
<li><a href="./portal/nginx.conf.txt" download="huiqisuan.conf">nginx</a>：每次发布都用它跑过全部接入测试</li>
<li><a href="./portal/apache.conf.txt" download="htaccess.txt">Apache 2.4</a>：存为 .htaccess</li>
<li><a href="./portal/web.config.txt" download="web.config">IIS</a>：存为 web.config</li>
</ul>
<p><button class="button button--first" id="check" type="button">检查这台服务器</button></p>
<div id="checked" role="status"></div>
</section>
<section id="self-check" aria-labelledby="self-title">
<h2 id="self-title">检查自己的网页</h2>
<p>把这一行放进要嵌入的网页，打开网页，就会列出哪些被本站的安全策略拦住、怎么改；改好后删掉。若什么也没有出现，就是 <code>script-src</code> 还没有加入 <code data-code>${ORIGIN}</code>。</p>
${code('code-check', `<script src="${ADDRESS}portal/check.js" integrity="${check}" crossorigin></script>`)}
</section>
</main>
<footer class="kit__foot">惠企算 ${version}</footer>
<p class="hidden" id="said" role="status"></p>
</body>
</html>
`;
}
