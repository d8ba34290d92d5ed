/**
 * Ends this program when the npm that runs it ends. npm starts scripts through a shell, which does not pass a signal on:
 * whoever ends npm by its process id would leave the program behind.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
