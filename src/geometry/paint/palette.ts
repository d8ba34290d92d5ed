/**
 * All colours of the page, named by meaning. Pictures read them here; scripts/paletteStyles.ts turns the same values into CSS
 * variables. Two meanings stay two entries even if they share a colour today.
 */

/** Colours of class 0, class 1 …: on cards in each theme, and on the map. */
export const classColours = [
  { light: '#cf6a1c', dark: '#e0863e', map: '#bd5500' },
  { light: '#2268bd', dark: '#5c9de6', map: '#0a57ad' },
] as const;

/** Marks on a heat map. Its middle is nearly white in every theme, so these colours are the same in all. */
export const MAP_INK = '#15181d';
export const MAP_PAPER = '#ffffff';
export const MAP_FOCUS = '#0a57ad';

/** Ends and middle of the heat maps' ramp as red, green and blue: low is orange, high is blue. */
export const RAMP_LOW = [206, 108, 30] as const;
export const RAMP_MIDDLE = [250, 247, 240] as const;
export const RAMP_HIGH = [42, 111, 189] as const;

const light = {
  paper: '#faf9f5',
  card: '#ffffff',
  sunken: '#f3f1ea',
  hairline: '#dedbd2',
  /** Borders that must stand out. */
  control: '#8b8778',
  ink: '#15181d',
  muted: '#565d69',
  'on-ink': '#ffffff',
  /** The sign of a weight or term, in text and as a line. */
  positive: '#0a57ad',
  negative: '#a04600',
  'positive-line': '#2268bd',
  'negative-line': '#cf6a1c',
  /** Only for the backward pass. */
  backward: '#a0006b',
  warning: '#fff4dc',
  /** Invalid input in a field. */
  invalid: '#a04600',
  /** An error, always with a sign or a word. */
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

/** Colours on paper and cards in each theme; class colours are separate. */
export const themeColours: Readonly<Record<'light' | 'dark', Readonly<Record<ColourName, string>>>> = { light, dark };

/** Changes for the projector: a bright room eats contrast, so nothing is grey. */
export const presentingColours: Readonly<Record<'light' | 'dark', Partial<Record<ColourName, string>>>> = {
  light: { muted: '#3d434d', hairline: '#b9b5a8', paper: '#ffffff' },
  dark: { muted: '#d3d8e0', hairline: '#59606c', paper: '#0e1013' },
};
