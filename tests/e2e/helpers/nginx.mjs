// A real nginx with two sites: the calculator, served by the very sample that web/portal/ gives to webmasters, and a host
// with pages and a policy of its own, on another site (localhost is none of 127.0.0.1).
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { closing } from './closing.mjs';

const home = process.env.HUIQISUAN_NGINX;

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

// The sample, with the three places changed that it says are to be changed.
function sample(port, dir, ancestors) {
  const change = (text, from, to) => {
    if (!text.includes(from)) throw new Error(`the sample no longer says ${from}`);
    return text.replace(from, to);
  };
  let text = readFileSync('web/portal/nginx.conf', 'utf8');
  text = change(text, 'listen 80;', `listen 127.0.0.1:${port};`);
  text = change(text, '/var/www/huiqisuan', dir);
  return change(text, 'https://portal.example.gov.cn', ancestors);
}

// nginx({ dir, ancestors, policy }) -> { calc, host, near, put, close }: addresses that end in a slash; near is the host at
// an address of the calculator's own site, where browsers let a frame store. put(name, text) adds a file to the host;
// policy(calc) is the host's own, ancestors(...hosts) who may frame the calculator.
export async function nginx(options = {}) {
  // Between finding a free port and taking it, another test may have taken it.
  for (let attempts = 5; ; attempts -= 1) {
    const started = await start(options);
    if (started.close) return started;
    if (attempts === 0) throw new Error(started.log);
  }
}

// servers(script): call once at the top of a test file; returns start(options), which gives a server whose host has that
// script and an empty style sheet. All of them are closed at the end.
export function servers(script = '') {
  return closing(async (options) => {
    const server = await nginx(options);
    server.put('host.css', '');
    server.put('host.js', script);
    return server;
  });
}

async function start({ dir = 'dist', policy, ancestors = (...hosts) => hosts.join(' ') }) {
  const work = mkdtempSync(join(tmpdir(), 'huiqisuan-nginx-'));
  const [calcPort, hostPort] = [await freePort(), await freePort()];
  const [calcOrigin, hostOrigin, nearOrigin] = [`http://127.0.0.1:${calcPort}`, `http://localhost:${hostPort}`, `http://127.0.0.1:${hostPort}`];
  mkdirSync(join(work, 'host'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${work}/${kind};`);
  writeFileSync(join(work, 'sample.conf'), sample(calcPort, resolve(dir), ancestors(hostOrigin, nearOrigin)));
  writeFileSync(join(work, 'nginx.conf'), `
    ${process.getuid() === 0 ? 'user root;' : ''}
    daemon off; pid ${work}/pid; error_log ${work}/error.log; events { }
    http {
      include ${home}/etc/nginx/mime.types; access_log off; ${temporary.join(' ')}
      include ${work}/sample.conf;
      server {
        listen 127.0.0.1:${hostPort}; listen [::1]:${hostPort}; root ${work}/host; charset utf-8;
        add_header Content-Security-Policy "${policy ? policy(calcOrigin) : "default-src 'self'"}";
        add_header Cache-Control no-store;
        location = /favicon.ico { return 204; }
        location = /whose { return 200 ${work}; }
      }
    }`);
  const server = spawn(join(home, 'usr/sbin/nginx'), ['-p', work, '-e', `${work}/error.log`, '-c', join(work, 'nginx.conf')], { stdio: 'ignore' });
  const ended = new Promise((done) => { server.once('exit', done); });
  async function close() {
    server.kill('SIGTERM');
    await ended;
    rmSync(work, { recursive: true });
  }
  const whose = () => fetch(`${hostOrigin}/whose`).then((response) => response.text(), () => '');
  for (const until = Date.now() + 5000; await whose() !== work;) {
    if (Date.now() > until || server.exitCode !== null) {
      const log = readFileSync(`${work}/error.log`, 'utf8');
      await close();
      return { log };
    }
    await new Promise((again) => { setTimeout(again, 50); });
  }
  return {
    calc: `${calcOrigin}/`,
    host: `${hostOrigin}/`,
    near: `${nearOrigin}/`,
    put: (name, text) => writeFileSync(join(work, 'host', name), text),
    close,
  };
}
