/** The fragment of the page's address as typed, without its `#`, or an empty text. */
export function currentFragment(): string {
  const { href } = location;
  const start = href.indexOf('#');
  return start < 0 ? '' : href.slice(start + 1);
}

/** The page's address with another fragment; without a `#` if it is empty. */
export function addressWith(fragment: string): string {
  const page = location.href.split('#')[0] ?? '';
  return fragment === '' ? page : `${page}#${fragment}`;
}
