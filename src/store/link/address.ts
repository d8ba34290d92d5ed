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

/** Whether only this computer or its network can open this address. */
export function isOnlyHere(): boolean {
  const { protocol, hostname } = location;
  if (!protocol.startsWith('http')) return true;
  if (hostname === 'localhost' || hostname.endsWith('.localhost') || hostname.endsWith('.local')) return true;
  if (hostname === '[::1]' || /^\[f[cd]/.test(hostname)) return true;
  return /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(hostname);
}
