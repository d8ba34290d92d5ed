import plugin from 'tailwindcss/plugin';
import { classColours, presentingColours, themeColours } from '../src/geometry/paint/palette.ts';

/** The palette as CSS variables: one set of names, and values for light, dark and projector. */
export default plugin(({ addBase }) =>
  addBase({
    ':root': { 'color-scheme': 'light', ...variables(themeColours.light), ...classes('light') },
    ":root[data-theme='dark']": { 'color-scheme': 'dark', ...variables(themeColours.dark), ...classes('dark') },
    ':root[data-presenting]': variables(presentingColours.light),
    ":root[data-presenting][data-theme='dark']": variables(presentingColours.dark),
  }),
);

/** For example `--paper: #faf9f5`. */
function variables(colours: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`--${name}`, colour]));
}

/** `--class-0`, `--class-1` … */
function classes(theme: 'light' | 'dark'): Record<string, string> {
  return variables(Object.fromEntries(classColours.map((colours, k) => [`class-${k}`, colours[theme]])));
}
