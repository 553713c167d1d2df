// Every word about the QR code, in the language of the page as it is then.
import { inEnglish } from './language.js';

const words = {
  zh: {
    title: '用手机扫码打开',
    alt: '打开这份测算的二维码',
    how: '用微信或手机相机扫一扫，在那台设备上接着算。',
    inWechat: '长按图片可以识别、保存或发给别人。',
    holds: '码里有您填写的全部内容，只给该看的人扫。',
    tooLong: '填写的内容太多，一个二维码装不下。请用“复制链接”。',
    onPaper: '扫码打开这份测算',
    close: '关闭',
  },
  en: {
    title: 'Open on a phone',
    alt: 'QR code that opens this case',
    how: 'Scan it with a phone’s camera or with WeChat to go on there.',
    inWechat: 'Press and hold the picture to recognise, save or forward it.',
    holds: 'The code holds everything you entered; show it only to those who may see it.',
    tooLong: 'The case is too long for a QR code. Please use “Copy link”.',
    onPaper: 'Scan to open this case',
    close: 'Close',
  },
};

export const texts = () => (inEnglish() ? words.en : words.zh);
