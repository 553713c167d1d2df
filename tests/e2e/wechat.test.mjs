// In WeChat's own browser, which prints nothing and refuses what others allow.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible } from './helpers/axe.mjs';
import { quiet } from './helpers/browser.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const WECHAT = {
  userAgent: 'Mozilla/5.0 (Linux; Android 13; V2203A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231202 MicroMessenger/8.0.47.2560 WeChat/arm64 Weixin Language/zh_CN',
  viewport: { width: 375, height: 667 },
};

test('the button that would print nothing gives way to the way out, in both languages', async () => {
  const page = await visit('', WECHAT);
  await page.getByText('微信里不能打印：请点右上角“…”，选“在浏览器打开”。').waitFor();
  assert.equal(await page.getByRole('button', { name: '打印测算书' }).count(), 0);
  await accessible(page);
  await page.getByRole('button', { name: '二维码' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('长按图片可以识别、保存或发给别人。').waitFor();
  assert.match(await dialog.getByRole('img').getAttribute('src'), /^data:image\/png/, 'what a long press can save');
  await dialog.getByRole('button').click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('WeChat cannot print').waitFor();
  await quiet(page);
});

test('everywhere else there is the button and no word of WeChat', async () => {
  const page = await visit('', { viewport: WECHAT.viewport });
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: '打印测算书' }).waitFor();
  assert.equal(await page.getByText('微信里不能打印').isVisible(), false);
});

// What was copied, by pasting it where text is typed.
async function pasted(page) {
  const input = page.getByRole('textbox').first();
  await input.fill('');
  await input.focus();
  await page.keyboard.press('Control+v');
  return input.inputValue();
}

test('link and text are copied though the clipboard is refused, or is not there at all', async () => {
  const refuse = 'Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new DOMException("denied", "NotAllowedError")) } })';
  for (const init of [refuse, 'Object.defineProperty(navigator, "clipboard", { value: undefined })']) {
    const page = await visit('', { ...WECHAT, init });
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByText('链接已复制').first().waitFor();
    assert.match(await pasted(page), /^http.*#1&/);
    await page.getByRole('button', { name: '复制文字' }).click();
    await page.getByText('文字已复制').first().waitFor();
    assert.match(await pasted(page), /企业可享受/);
    assert.equal(await page.getByText('浏览器不允许复制').count(), 0);
  }
});
