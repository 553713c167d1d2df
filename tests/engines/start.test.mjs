// Every engine starts the page, names its parts to a screen reader, and says why where it cannot start.
import assert from 'node:assert/strict';
import { FAILURES } from '../e2e/helpers/failures.mjs';
import { find, headline, words } from './helpers/reader.mjs';
import { accessible, journey, quiet } from './helpers/site.mjs';

journey('the page starts quietly, and shows the figure of the example', async (visit, browser) => {
  const { requests } = await visit();
  await headline(browser, '¥ 439,744.45');
  const strange = requests.filter((path) => !path.startsWith('/a/b/c/'));
  assert.deepEqual(strange, []);
  await quiet(browser);
});

journey('the engine tells a screen reader what its parts are and are called', async (visit, browser) => {
  await visit();
  const told = async (kind, name) => browser.told(await find(browser, kind, name));
  assert.deepEqual(await told('box', '期末从业人员'), { role: 'textbox', label: '期末从业人员 (人)' });
  assert.deepEqual(await told('button', '复制链接'), { role: 'button', label: '复制链接' });
  assert.deepEqual(await told('question', '是否济南市企业'), { role: 'group', label: '是否济南市企业' });
  assert.deepEqual(await told('card', '融资费用补贴'), { role: 'article', label: '融资费用补贴（十七）' });
});

journey('nothing on the page stands in anybody’s way', async (visit, browser) => {
  await visit();
  await headline(browser, '¥ 439,744.45');
  await accessible(browser);
});

// Where an engine looks less closely than others, the page may start in spite of it.
const OVERLOOKED = {
  // It knows no checksums of modules.
  'a script with something added': 'WebKit',
  // It may let the policy of the page undo that of the host.
  'a host that forbids WebAssembly': 'WebKit',
};

for (const [what, options, kind, title] of FAILURES) {
  journey(`${what} gives a panel, not a white page`, async (visit, browser, engine) => {
    const started = OVERLOOKED[what] === engine ? ', html[data-ready]' : '';
    await visit('', { ...options, awaited: `[data-kind="${kind}"]${started}` });
    if (started && (await browser.all('[data-kind]')).length === 0) return;
    assert.match(await words(browser, '.boot__title'), new RegExp(title));
    assert.match(await words(browser, '[data-kind]'), /12345/);
  });
}
