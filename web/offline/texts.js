// Every word about new releases, in the language of the page as it is then.
import { inEnglish } from '../aids/language.js';

const words = {
  zh: {
    ready: '惠企算有新版本，已经下载完整。更新会重新载入本页，您填写的内容保留。',
    renew: '现在更新',
    later: '以后再说',
  },
  en: {
    ready: 'A new version is ready. Updating reloads this page; what you entered is kept.',
    renew: 'Update now',
    later: 'Later',
  },
};

export const texts = () => (inEnglish() ? words.en : words.zh);
