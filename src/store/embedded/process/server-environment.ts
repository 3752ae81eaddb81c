/** What the server's programs see of our environment: nothing that could change how they work, and no token. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept: NodeJS.ProcessEnv = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  // Windows programs do not start without these.
  for (const name of ['SystemRoot', 'TEMP', 'TMP', 'APPDATA'])
    if (process.env[name]) kept[name] = process.env[name];
  return kept;
}
