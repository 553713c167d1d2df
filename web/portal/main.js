// The portal kit page: puts the calculator's own address into the code, dresses the preview, copies, and checks the server.
import { list, serving } from './findings.js';

const home = new URL('./', location).href;
const { origin } = new URL(home);
const form = document.getElementById('look');
const said = document.getElementById('said');
const samples = [...document.querySelectorAll('code[data-code]')].map((node) => ({ node, text: node.textContent }));

// What the code is to say of the look, as attributes for the frame and as a style for the element.
function look() {
  const data = new FormData(form);
  const standard = (input) => input.value === input.defaultValue;
  const changed = [...form.querySelectorAll('input[type="color"]')].filter((input) => !standard(input));
  return {
    theme: data.get('theme'),
    elder: data.has('elder'),
    colors: Object.fromEntries(changed.map((input) => [input.name, input.value])),
  };
}

function write() {
  const { theme, elder, colors } = look();
  const named = Object.entries(colors);
  const frame = [theme !== 'light' && ` data-theme="${theme}"`, elder && ' data-elder',
    named.length > 0 && ` data-colors="${named.map((pair) => pair.join(':')).join(';')}"`].filter(Boolean);
  const element = [theme !== 'light' && ` theme="${theme}"`, elder && ' elder'].filter(Boolean);
  const style = named.length > 0 ? `huiqi-suan { ${named.map(([name, value]) => `--huiqi-${name}: ${value};`).join(' ')} }` : 'huiqi-suan { --huiqi-accent: #1b4f9c; }';
  for (const { node, text } of samples) {
    node.textContent = text.replaceAll('https://calc.example.gov.cn/', home).replaceAll('https://calc.example.gov.cn', origin)
      .replace(/(embed\.js".* crossorigin)>/, `$1${frame.join('')}>`).replace('<huiqi-suan>', `<huiqi-suan${element.join('')}>`)
      .replace('huiqi-suan { --huiqi-accent: #1b4f9c; }', style);
  }
}

// Relative luminance and contrast as WCAG defines them.
const channel = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (color) => [1, 3, 5].map((at) => channel(parseInt(color.slice(at, at + 2), 16) / 255))
  .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function judge() {
  const { accent, headline } = form.elements;
  const weak = [['主色配白底', accent.value], ['结果底色配白字', headline.value]]
    .map(([what, color]) => [what, contrast(color, '#ffffff')]).filter(([, ratio]) => ratio < 4.5);
  document.getElementById('contrast').textContent = weak.length > 0
    ? weak.map(([what, ratio]) => `${what}对比度只有 ${ratio.toFixed(1)}，不足 4.5，看不清；请选深一些。`).join('')
    : '对比度足够（4.5 以上）。';
}

function dress() {
  write();
  judge();
  const frame = document.querySelector('iframe');
  if (frame && frame.huiqi) frame.huiqi.setTheme(look());
}

form.addEventListener('input', dress);
form.addEventListener('reset', () => setTimeout(dress));
write();
judge();

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copy).textContent;
    said.textContent = await navigator.clipboard.writeText(text).then(() => '已复制。', () => '浏览器不允许复制，请手动选取。');
  });
}

document.getElementById('ask').addEventListener('click', () => {
  const result = document.getElementById('result');
  result.textContent = '已询问，请在预览中决定。';
  document.querySelector('iframe').huiqi.getResult().then(
    (answer) => { result.textContent = JSON.stringify(answer.summary, null, 1); },
    ({ message }) => { result.textContent = `没有得到结果：${message}`; },
  );
});

document.getElementById('check').addEventListener('click', async () => {
  const box = document.getElementById('checked');
  box.textContent = '正在检查…';
  const found = await serving(home);
  const failed = found.filter(({ ok }) => !ok).length;
  box.replaceChildren(failed ? `有 ${failed} 项要改：` : '没有问题：', list(found));
});
