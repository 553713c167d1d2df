// How the plain pages beside the calculator begin: the policy library and the portal kit.

// Text as HTML shows it.
export const escape = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

// What a page of its own has for a style sheet and a script: an address, or { text } that stands in the page itself.
const sheet = (css) => (css.text ? `<style>${css.text}</style>` : `<link rel="stylesheet" href="${css}">`);
const program = (script) => (script.text ? '' : `<script defer src="${script}"></script>`);

// What an element says in English, for the page's script to put there.
export const en = (text) => ` data-en="${escape(text)}"`;

// opening({ title, english, policy, css, script, skip, home }): the HTML up to the end of the header. `english` is the title
// in English, for a page that has a script to speak it, `policy` names what is allowed beyond nothing, `skip` is the id of
// the text, `home` the address of the calculator.
export const opening = ({ title, english, policy, css, script, skip, home }) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title${english ? en(`${english} · Huiqisuan`) : ''}>${title} · 惠企算</title>
<link rel="icon" href="data:,">
${sheet(css)}
${program(script)}
</head>
<body>
<a class="skip" href="#${skip}"${english ? en('Skip to the text') : ''}>跳到正文</a>
<header class="header">
<div class="header__bar"><a class="header__name" href="${home}"${english ? en('Huiqisuan') : ''}>惠企算</a><h1 class="plain__name"${english ? en(english) : ''}>${title}</h1><a class="plain__back" href="${home}"${english ? en('Back to the calculator') : ''}>返回测算</a></div>
</header>
`;
