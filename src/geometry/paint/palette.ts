/**
 * All colours of the page, each by what it means. Pictures read them here; for the styles, scripts/paletteStyles.ts makes CSS
 * variables of the same values. Two meanings may have one colour today; they are still two.
 */

/** The colours of class 0, class 1 …: on cards in either theme, and on the map. */
export const classColours = [
  { light: '#cf6a1c', dark: '#e0863e', map: '#bd5500' },
  { light: '#2268bd', dark: '#5c9de6', map: '#0a57ad' },
] as const;

/** What is drawn on a heat map. Its middle is nearly white in every theme, so these are the same in every theme, too. */
export const MAP_INK = '#15181d';
export const MAP_PAPER = '#ffffff';
export const MAP_FOCUS = '#0a57ad';

/** The heat maps' own colours as red, green and blue: orange is down, blue is up, nearly white between them. */
export const RAMP_LOW = [206, 108, 30] as const;
export const RAMP_MIDDLE = [250, 247, 240] as const;
export const RAMP_HIGH = [42, 111, 189] as const;

const light = {
  paper: '#faf9f5',
  card: '#ffffff',
  sunken: '#f3f1ea',
  hairline: '#dedbd2',
  /** Borders that must be seen. */
  control: '#8b8778',
  ink: '#15181d',
  muted: '#565d69',
  'on-ink': '#ffffff',
  /** The sign of a weight or of a term: in texts, and as a line. */
  positive: '#0a57ad',
  negative: '#a04600',
  'positive-line': '#2268bd',
  'negative-line': '#cf6a1c',
  /** The backward pass, and nothing else. */
  backward: '#a0006b',
  warning: '#fff4dc',
  /** What was typed and cannot be taken. */
  invalid: '#a04600',
  /** What is wrong, always with a sign or a word. */
  alarm: '#b3121d',
  focus: '#0a57ad',
};

export type ColourName = keyof typeof light;

const dark: Readonly<Record<ColourName, string>> = {
  paper: '#14161a',
  card: '#1d2026',
  sunken: '#262a31',
  hairline: '#363b44',
  control: '#7d8593',
  ink: '#f1efe9',
  muted: '#a9b0bc',
  'on-ink': '#15181d',
  positive: '#84b8f5',
  negative: '#f2a566',
  'positive-line': '#5c9de6',
  'negative-line': '#e0863e',
  backward: '#f58acb',
  warning: '#3d3320',
  invalid: '#f2a566',
  alarm: '#ff8f8a',
  focus: '#84b8f5',
};

/** What lies on paper and cards, in each theme; classes beside it. */
export const themeColours: Readonly<Record<'light' | 'dark', Readonly<Record<ColourName, string>>>> = { light, dark };

/** What the projector changes: a bright room eats contrast, so nothing is grey. */
export const presentingColours: Readonly<Record<'light' | 'dark', Partial<Record<ColourName, string>>>> = {
  light: { muted: '#3d434d', hairline: '#b9b5a8', paper: '#ffffff' },
  dark: { muted: '#d3d8e0', hairline: '#59606c', paper: '#0e1013' },
};
