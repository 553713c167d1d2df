// Every word about new releases.

export const texts = {
  ready: '惠企算有新版本，已经下载完整。更新会重新载入本页，您填写的内容保留。',
  renew: '现在更新',
  later: '以后再说',
};
