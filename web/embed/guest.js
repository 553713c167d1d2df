// What a guest's links need: the policy library is a page of the calculator, not of the host, and opens beside it, in the
// language of the guest.

// settle(root, home): does so for what is drawn, now and from now on; returns how to end it.
export function settle(root, home, drawn = () => {}) {
  const settleAll = () => {
    for (const link of root.querySelectorAll('a[href*="library.html"]')) {
      const url = new URL(link.getAttribute('href'), home);
      url.search = /^en/.test(link.closest('[lang]').lang) ? 'lang=en' : '';
      if (link.href !== url.href || !link.target) Object.assign(link, { href: url.href, target: '_blank', rel: 'noopener' });
    }
    drawn();
  };
  settleAll();
  const observer = new MutationObserver(settleAll);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['href', 'class'] });
  return () => observer.disconnect();
}
