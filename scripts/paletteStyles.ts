import plugin from 'tailwindcss/plugin';
import {
  classColours,
  classTextColours,
  presentingColours,
  ramps,
  type ThemeName,
  themeColours,
} from '../src/geometry/paint/palette.ts';

/** The palette as CSS variables: one set of names, and values for light, dark and projector. What is printed is light. */
export default plugin(({ addBase }) =>
  addBase({
    ':root': colours('light'),
    '@media screen': {
      ":root[data-theme='dark']": colours('dark'),
      ":root[data-presenting][data-theme='dark']": variables(presentingColours.dark),
    },
    ':root[data-presenting]': variables(presentingColours.light),
  }),
);

function colours(theme: ThemeName): Record<string, string> {
  return { 'color-scheme': theme, ...variables(themeColours[theme]), ...ramp(theme), ...classes(theme) };
}

/** `--ramp-low`, `--ramp-middle`, `--ramp-high` */
function ramp(theme: ThemeName): Record<string, string> {
  const { low, middle, high } = ramps[theme];
  return variables({ 'ramp-low': low, 'ramp-middle': middle, 'ramp-high': high });
}

/** For example `--paper: #faf9f5`. */
function variables(colours: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`--${name}`, colour]));
}

/** `--class-0`, `--class-1` …, and `--class-text-0` … */
function classes(theme: ThemeName): Record<string, string> {
  return variables({
    ...Object.fromEntries(classColours.map((colours, k) => [`class-${k}`, colours[theme]])),
    ...Object.fromEntries(classTextColours.map((colours, k) => [`class-text-${k}`, colours[theme]])),
  });
}
