// npm start: builds what is missing, then becomes the program, so that signals reach it directly.
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const build = join(root, 'src', 'tooling', 'build.mjs');
// In a process of its own: the bundler's memory is not the bot's.
const { status } = spawnSync(process.execPath, [build, '--if-needed'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
process.setSourceMapsEnabled(true);
if (process.env.npm_lifecycle_event !== undefined) followParent(process.ppid);
await import(pathToFileURL(join(root, 'dist', 'main.js')).href);

/** npm's shell does not pass signals on: when it is gone, stop as if the signal had come to us. */
function followParent(parent) {
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  timer.unref();
}
