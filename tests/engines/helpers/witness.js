// Served before the page's own script: remembers in window.witness what went wrong, was refused or was said aside.
(() => {
  const seen = [];
  window.witness = seen;
  addEventListener('error', (event) => seen.push(`error: ${event.message ?? event.target.outerHTML}`), true);
  addEventListener('unhandledrejection', (event) => seen.push(`unhandled: ${event.reason}`));
  document.addEventListener('securitypolicyviolation', (event) => seen.push(`refused: ${event.effectiveDirective} ${event.blockedURI}`));
  for (const name of ['debug', 'log', 'info', 'warn', 'error', 'assert']) console[name] = (...said) => seen.push(`${name}: ${said}`);
})();
