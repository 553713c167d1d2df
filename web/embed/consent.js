// Asks the user whether the host may have the result. It says who asks and shows all that would be sent.

function element(tag, name, ...children) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  node.append(...children);
  return node;
}

const TEXTS = {
  zh: {
    label: '发送结果前请您决定',
    asks: ' 请求取得这次测算的结果。您同意后才会发送：',
    example: '数字来自示例，不是您的企业',
    measures: (count) => `${count} 项政策各自的结论和金额`,
    all: '还会发送您填写的全部内容：',
    none: '您填写的内容不会发送。',
    colon: '：',
    agree: '同意发送',
    refuse: '不同意',
  },
  en: {
    label: 'Decide before the result is sent',
    asks: ' asks for the result of this calculation. Only if you agree, this is sent:',
    example: 'the figures are those of an example, not of your enterprise',
    measures: (count) => `the verdicts and amounts of ${count} measures`,
    all: 'Everything you have filled in is sent as well:',
    none: 'What you have filled in is not sent.',
    colon: ': ',
    agree: 'Agree and send',
    refuse: 'Do not send',
  },
};

// A press that comes too soon was meant for what stood there before.
const SOON = 500;

// ask(host, answers, told, language, done) -> { update(told), box }: shows the request above the page; done(agreed) once,
// with a press of the user's own and no other.
export function ask(host, answers, told, language, done) {
  const texts = TEXTS[language] || TEXTS.zh;
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
  const box = element('section', 'notice consent', content, button(texts.agree, true), button(texts.refuse, false));
  box.setAttribute('role', 'alert');
  box.setAttribute('aria-label', texts.label);

  function update({ summary, shown, answers: rows }) {
    const totals = shown.map(([name, amount]) => element('li', '', `${name} ${amount}`));
    const example = summary.example ? [element('li', '', texts.example)] : [];
    const count = element('li', '', texts.measures(summary.measures.length));
    const sent = element('ul', 'consent__sent', ...totals, count, ...example);
    const more = answers
      ? [element('p', '', texts.all), element('ul', 'consent__sent', ...rows.map(([, name, answer]) => element('li', '', `${name}${texts.colon}${answer}`)))]
      : [element('p', '', texts.none)];
    content.replaceChildren(
      element('p', '', element('b', '', host), texts.asks), sent, ...more,
    );
  }

  update(told);
  document.body.prepend(box);
  return { update, box };
}
