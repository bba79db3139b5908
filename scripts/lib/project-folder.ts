import { fileURLToPath } from 'node:url';

/** The absolute path of the project's top folder, wherever the command was started from. */
export const projectFolder: string = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
