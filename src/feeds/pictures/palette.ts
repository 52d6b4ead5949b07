/** The light theme of `src/styles/tokens.css`, for pictures that are shown on other people's pages. */
export const palette = {
  paper: '#fbfaf5',
  ink: '#1b2421',
  'ink-soft': '#54605b',
  line: '#dfdccf',
  accent: '#0b5a4e',
  'on-accent': '#fffdf7',
} as const;
