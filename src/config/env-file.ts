import { existsSync } from 'node:fs';
import { projectFile } from '../project-root.ts';

/**
 * Adds the variables of the `.env` beside package.json to the environment, if there is one. What the environment
 * has already, even as an empty text, stays. Call it once, before anything reads the environment.
 */
export function loadEnvFile(path: string = projectFile('.env')): void {
  if (existsSync(path)) process.loadEnvFile(path);
}
