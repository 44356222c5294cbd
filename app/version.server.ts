import { readFileSync } from 'node:fs';

/** The version of this installation, as package.json names it; every command runs in the project's folder. */
export const version: string = JSON.parse(readFileSync('package.json', 'utf8')).version;
