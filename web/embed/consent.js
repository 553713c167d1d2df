// Asks the user whether the host may have the result. It says who asks and shows all that would be sent.

function element(tag, name, ...children) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  node.append(...children);
  return node;
}

// A press that comes too soon was meant for what stood there before.
const SOON = 500;

// ask(host, answers, told, done) -> update(told): shows the request above the page; done(agreed) once, with a press of
// the user's own and no other.
export function ask(host, answers, told, done) {
  const since = performance.now();
  const content = element('div');
  const button = (text, agreed) => {
    const node = element('button', 'button', text);
    node.type = 'button';
    node.addEventListener('click', (event) => {
      if (!event.isTrusted || performance.now() - since < SOON) return;
      box.remove();
      done(agreed);
    });
    return node;
  };
  const box = element('section', 'notice consent', content, button('同意发送', true), button('不同意', false));
  box.setAttribute('role', 'alert');
  box.setAttribute('aria-label', '发送结果前请您决定');

  function update({ summary, shown, answers: rows }) {
    const totals = shown.map(([name, amount]) => element('li', '', `${name} ${amount}`));
    const example = summary.example ? [element('li', '', '数字来自示例，不是您的企业')] : [];
    const count = element('li', '', `${summary.measures.length} 项政策各自的结论和金额`);
    const sent = element('ul', 'consent__sent', ...totals, count, ...example);
    const more = answers
      ? [element('p', '', '还会发送您填写的全部内容：'), element('ul', 'consent__sent', ...rows.map(([, name, answer]) => element('li', '', `${name}：${answer}`)))]
      : [element('p', '', '您填写的内容不会发送。')];
    content.replaceChildren(
      element('p', '', element('b', '', host), ' 请求取得这次测算的结果。您同意后才会发送：'), sent, ...more,
    );
  }

  update(told);
  document.body.prepend(box);
  return { update, box };
}
