// What a guest's links need: the policy library is a page of the calculator, not of the host, and opens beside it.

// settle(root, home): does so for what is drawn, now and from now on; returns how to end it.
export function settle(root, home, drawn = () => {}) {
  const settleAll = () => {
    for (const link of root.querySelectorAll('a[href^="library.html"]')) {
      link.href = new URL(link.getAttribute('href'), home).href;
      link.target = '_blank';
      link.rel = 'noopener';
    }
    drawn();
  };
  settleAll();
  const observer = new MutationObserver(settleAll);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['href', 'class'] });
  return () => observer.disconnect();
}
