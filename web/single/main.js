// The page as one file: the boot script with other ways of loading, and links to the policy library, the file beside it.
import '../boot/main.js';
import '../aids/aloud.js';

// In a frame, the library must not take the calculator's place: there may be no way back, or no library.
if (window.top !== window) {
  document.addEventListener('click', ({ target }) => {
    const link = target.closest('a[href*="library.html"]');
    if (link) Object.assign(link, { target: '_blank', rel: 'noopener' });
  });
}
