/** Whether only this computer or its network can open this address. */
export function isOnlyHere(): boolean {
  const { protocol, hostname } = location;
  if (!protocol.startsWith('http')) return true;
  if (hostname === 'localhost' || hostname.endsWith('.localhost') || hostname.endsWith('.local')) return true;
  if (hostname === '[::1]' || /^\[f[cd]/.test(hostname)) return true;
  return /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(hostname);
}
