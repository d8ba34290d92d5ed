/** The fragment of the page's address as it was typed, without its `#`; empty where there is none. */
export function currentFragment(): string {
  const { href } = location;
  const start = href.indexOf('#');
  return start < 0 ? '' : href.slice(start + 1);
}

/** The page's address with another fragment; with an empty one it has no `#` either. */
export function addressWith(fragment: string): string {
  const page = location.href.split('#')[0] ?? '';
  return fragment === '' ? page : `${page}#${fragment}`;
}

/** Whether other people cannot open this address: a file, this computer, or a private network. */
export function isOnlyHere(): boolean {
  const { protocol, hostname } = location;
  if (!protocol.startsWith('http')) return true;
  if (hostname === 'localhost' || hostname.endsWith('.localhost') || hostname.endsWith('.local')) return true;
  if (hostname === '[::1]' || /^\[f[cd]/.test(hostname)) return true;
  return /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(hostname);
}
