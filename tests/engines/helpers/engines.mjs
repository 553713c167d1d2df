// The three engines, as Debian has them: how each is driven, without a screen and without a profile of anybody's.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM, FLAGS } from '../../e2e/helpers/browser.mjs';
import { answers, Browser } from './webdriver.mjs';

const MINI_BROWSER = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

// Of each engine: its driver and, where it knows no headless mode, that it needs a screen; what to ask of the driver.
const DRIVERS = {
  Chromium: {
    command: (port) => ['chromedriver', `--port=${port}`],
    capabilities: { 'goog:chromeOptions': { binary: CHROMIUM, args: ['--headless=new', '--lang=zh-CN', ...FLAGS] } },
  },
  Firefox: {
    command: (port) => ['geckodriver', '--port', port, '--websocket-port', '0', '--log', 'fatal'],
    capabilities: { 'moz:firefoxOptions': { binary: '/usr/bin/firefox-esr', args: ['-headless'], prefs: { 'intl.accept_languages': 'zh-CN' } } },
  },
  WebKit: {
    command: (port) => ['WebKitWebDriver', `--port=${port}`],
    screen: true,
    capabilities: { 'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] } },
  },
};

// The engines to test: all, or those that ENGINES names.
export const ENGINES = process.env.ENGINES?.split(/[ ,]+/) ?? Object.keys(DRIVERS);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return String(port);
}

// open(engine): a browser of this engine; close() ends it and all that was started for it.
export async function open(engine) {
  const { command, screen, capabilities } = DRIVERS[engine];
  const home = mkdtempSync(join(tmpdir(), 'huiqisuan-'));
  const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, LANG: 'C.UTF-8', NO_AT_BRIDGE: '1' };
  const started = [];
  // Each leads a group of its own, so that its end is the end of what it started.
  const start = ([name, ...args], stdio) => {
    const child = spawn(name, args, { env, stdio, detached: true });
    child.on('error', (error) => { throw new Error(`${engine}: ${error.message}; scripts/engines installs it`); });
    started.push(child);
    return child;
  };
  const end = () => {
    for (const { pid } of started.splice(0)) {
      try { process.kill(-pid); } catch { /* It has ended by itself. */ }
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', end);
  // This is how the runner ends a file that takes too long.
  process.once('SIGTERM', () => process.exit(1));

  if (screen) {
    const xvfb = start(['Xvfb', '-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], ['ignore', 'ignore', 'ignore', 'pipe']);
    const [number] = await once(xvfb.stdio[3], 'data');
    env.DISPLAY = `:${String(number).trim()}`;
  }
  const port = await freePort();
  const driver = start(command(port), ['ignore', 'ignore', 'ignore']);
  const address = `http://127.0.0.1:${port}`;
  await answers(address, () => driver.exitCode !== null);
  const browser = await Browser.open(address, capabilities);
  await browser.resize(1280, 1000);
  return Object.assign(browser, { close: () => Browser.prototype.close.call(browser).finally(end) });
}
