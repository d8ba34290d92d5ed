/** Where links to a page work that is not on the web: with its file, on its computer, or in its network. */
export type Reach = 'file' | 'computer' | 'network';

/** Who else can open a link to a page, or null for everybody. */
export function reachOf({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): Reach | null {
  if (!protocol.startsWith('http')) return 'file';
  if (/^localhost$|[.]localhost$|^127[.]|^\[::1\]$/.test(hostname)) return 'computer';
  if (hostname.endsWith('.local') || /^\[f(?:[cd]|e[89ab])/.test(hostname)) return 'network';
  return /^(?:10|192[.]168|169[.]254|172[.](?:1[6-9]|2\d|3[01]))[.]\d+[.]?\d*[.]?\d*$/.test(hostname)
    ? 'network'
    : null;
}
