import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs npm in a folder. The folder is the working directory, not `--prefix`: npm then takes the
 * folder's own package.json as its project, and nothing of the repository around it.
 * @param {string} folder
 * @param {readonly string[]} args
 */
export async function npm(folder, args) {
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  // Inside `npm run`, npm tells where its own script is: started through Node, it needs no shell.
  const script = process.env['npm_execpath'];
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
  try {
    if (script?.endsWith('.js')) await run(process.execPath, [script, ...all], options);
    else await run('npm', all, { ...options, shell: process.platform === 'win32' });
  } catch (error) {
    const { stderr } = /** @type {{ stderr?: string }} */ (error);
    throw new Error(`npm ${args.join(' ')} failed: ${firstLines(stderr) || String(error)}`, {
      cause: error,
    });
  }
}

/** @param {string | undefined} text */
function firstLines(text) {
  return text?.trim().replaceAll('npm error ', '').split('\n').slice(0, 3).join(', ');
}
