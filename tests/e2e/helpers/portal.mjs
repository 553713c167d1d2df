// A portal as its webmaster writes it: a page of another site, with a strict policy of its own, that embeds the calculator.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

// What a page needs to allow for the frame alone, and for the element.
export const FRAME_POLICY = (calc) => `default-src 'none'; style-src 'self'; frame-src ${calc} 'self'; script-src 'self' ${calc}`;
export const ELEMENT_POLICY = (calc) => `default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self' ${calc} 'wasm-unsafe-eval'; connect-src ${calc}`;

export const integrity = (name) => `sha384-${createHash('sha384').update(readFileSync(`dist/${name}`)).digest('base64')}`;

// The one line of HTML; more are its further attributes, as 'data-theme="dark"'.
export const loader = (calc, more = '') => `<a href="${calc}">惠企算</a><script src="${calc}embed.js" integrity="${integrity('embed.js')}" crossorigin ${more}></script>`;

// page(body): a portal's page; host.js and host.css are the portal's own.
export const page = (body) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>门户</title>
<link rel="stylesheet" href="host.css"></head>
<body><header><h1>门户网站</h1></header><main>${body}</main><script src="host.js"></script></body></html>`;

// 2‰ of a bond of a hundred million yuan, at most a million: （十九） gives 200,000 yuan.
export const BOND = '1&year=2020&enterprise.local=yes&enterprise.private=yes&bond.raised=10000&bond.provincialReward=no';
export const BOND_AMOUNT = '200,000.00';
