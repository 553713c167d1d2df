// Every word of the boot script in English; ./texts.js has them in Chinese and says what they are.

const browser = 'Use a newer browser: Chrome or Edge 97, Firefox 102, iOS 16 or later. In Chinese browsers choose the fast (“jisu”) mode.';
const retry = 'Choose “Reload” to try once more.';
const admin = 'If that does not help, send what “Copy the diagnosis” gives to whoever runs this site.';
const rules = 'The rules are summarised below in Chinese and need no program; for advice call 12345.';
const urgent = 'If it is urgent, call 12345.';

export const texts = {
  lang: 'en',
  slow: 'Still loading… The network is slow, please wait.',
  retry: 'Try again',
  refreshing: 'Fetching the files anew…',
  reload: 'Reload',
  reloadKeeping: 'Reload (what you entered is kept)',
  copyAnswers: 'Copy the link with what you entered',
  copyDiagnosis: 'Copy the diagnosis',
  startEmpty: 'Start again without what was entered',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying; select the text below by hand.',
  kept: 'What you entered is not lost: it is kept in this browser and in the address, and comes back once the program runs. You can also copy the link to be safe.',
  details: 'Diagnosis (holds nothing you entered)',
  kinds: {
    folder: {
      title: 'This page cannot be opened from a folder',
      why: 'Browsers do not let a page that is opened directly read the program files beside it.',
      todo: ['Use the single-file edition: one .html file that opens with a double click and needs no network.', 'Or put the whole folder on any web server and open it by its address.', rules],
    },
    unsupported: {
      title: 'This browser cannot run the calculator',
      why: 'Everything is computed on your device, which takes WebAssembly; this browser lacks it or has it switched off.',
      todo: [browser, 'If “Lockdown Mode” is on, on an iPhone, turn it off for this site.', rules],
    },
    old: {
      title: 'The browser is too old',
      why: 'The files are whole, but this browser does not know some of the newer instructions in them.',
      todo: [browser, rules],
    },
    blocked: {
      title: 'A security policy stopped the calculator',
      why: 'The policy of the browser or of the site does not allow WebAssembly, so the program did not start.',
      todo: ['Whoever runs the site should add \'wasm-unsafe-eval\' to script-src in its content security policy (CSP).', browser, rules],
    },
    missing: {
      title: 'Files of the calculator are missing',
      why: 'The server lacks files that the page needs; it may be in the middle of an update, or the upload was not complete.',
      todo: ['Try again in a few minutes.', admin, rules],
    },
    mime: {
      title: 'The server sends a file as the wrong type',
      why: 'The server does not mark the program as a script, so the browser refuses to run it.',
      todo: ['Whoever runs the site should serve .js as text/javascript and .wasm as application/wasm.', admin, rules],
    },
    changed: {
      title: 'A file of the calculator is incomplete or was changed',
      why: 'What arrived does not match the checksum published. So that results can be trusted, the program was not run.',
      todo: [retry, 'On a public network, try another one.', admin, rules],
    },
    mixed: {
      title: 'The files are not all of one version',
      why: 'The browser holds files of an older and a newer version, so the program did not start.',
      todo: [retry, 'If that does not help, clear the cached files of this site (not the saved data).', admin, rules],
    },
    unreachable: {
      title: 'The connection broke before everything had loaded',
      why: 'The connection to the server was lost, or a file did not arrive whole.',
      todo: ['Check the network and reload.', rules],
    },
    stalled: {
      title: 'The calculator is taking very long to load',
      why: 'The network is very slow or the server does not answer. The page goes on waiting and opens by itself once everything is there.',
      todo: ['You can go on waiting, or change the network and reload.', rules],
    },
    memory: {
      title: 'The device is short of memory',
      why: 'The browser does not have enough memory to run the program.',
      todo: ['Close some pages or apps and reload.', rules],
    },
    panic: {
      title: 'Sorry, the calculator stopped because of an error',
      why: 'The fault is the program’s, not yours. Please do not use the results that were on the screen before it stopped.',
      todo: ['After reloading you can usually go on.', admin, urgent],
    },
    panicAgain: {
      title: 'Sorry, the calculator stopped again',
      why: 'It stopped again after reloading, perhaps because of something that was entered.',
      todo: ['Copy the link with what you entered to be safe, then start again without it.', admin, urgent],
    },
    unknown: {
      title: 'The calculator did not start',
      why: 'An unexpected error occurred.',
      todo: [retry, browser, admin, rules],
    },
  },
};
