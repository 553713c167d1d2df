// The colours that a host may set, by their public names, and the page's own names for them. Public names are kept:
// as --huiqi-accent on the element, as accent in a message and in data-colors.
export const COLORS = {
  accent: ['--blue', '--focus'],
  'accent-soft': ['--blue-soft'],
  'on-accent': ['--on-blue'],
  headline: ['--headline-from', '--headline-to'],
  ground: ['--ground'],
  card: ['--card'],
  ink: ['--ink'],
  'ink-soft': ['--ink-soft', '--ink-faint'],
  line: ['--line'],
  money: ['--money'],
};
