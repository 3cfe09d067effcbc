import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../scripts/editor/browser.mjs';
import { linkExtension } from '../../../scripts/editor/extension-link.mjs';
import { root } from '../../../scripts/editor/paths.mjs';
import { editors } from '../../../scripts/editor/pins.mjs';
import { startServer, type Server } from '../../../scripts/editor/server.mjs';
import {
  calmSettings,
  webWorkerSettings,
  writeSettings,
} from '../../../scripts/editor/settings.mjs';

export interface ServerChoice {
  /** Workspace trust as users have it. By default every folder is trusted and nobody is asked. */
  readonly workspaceTrust?: boolean;
  /** Runs the extension in the web-worker extension host. */
  readonly webWorker?: boolean;
  /** Runs VS Code alone, to be compared with. */
  readonly withoutExtension?: boolean;
  /** User settings beside the calm ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/**
 * One browser for all windows, and one server for all windows that want the same of it: starting
 * them is most of the time that a window takes.
 */
class Session {
  readonly #servers = new Map<string, Promise<Server>>();
  readonly #folders: string[] = [];
  #browser: Promise<Browser> | undefined;

  browser(): Promise<Browser> {
    return (this.#browser ??= launchBrowser());
  }

  server(choice: ServerChoice): Promise<Server> {
    const key = JSON.stringify(choice);
    const server = this.#servers.get(key) ?? this.#start(choice);
    this.#servers.set(key, server);
    return server;
  }

  /** A fresh copy of the fixtures, for one window. */
  async workspace(from = join(root, 'test', 'fixtures', 'workspace')): Promise<string> {
    const folder = join(await this.#temporaryFolder(), 'workspace');
    await cp(from, folder, { recursive: true });
    return folder;
  }

  /** What could not be started has failed a test already, and needs no stopping. */
  async close(): Promise<void> {
    const servers = [...this.#servers.values()];
    const [browser, ...started] = await Promise.allSettled([this.#browser, ...servers]);
    if (browser.status === 'fulfilled') await browser.value?.close();
    for (const server of started) if (server.status === 'fulfilled') await server.value.stop();
    for (const folder of this.#folders) await rm(folder, { recursive: true, force: true });
    this.#browser = undefined;
    this.#servers.clear();
    this.#folders.length = 0;
  }

  async #start({
    workspaceTrust = false,
    webWorker = false,
    withoutExtension = false,
    settings,
  }: ServerChoice) {
    const dataFolder = await this.#temporaryFolder();
    await writeSettings(join(dataFolder, 'data'), {
      ...calmSettings,
      ...(webWorker ? await webWorkerSettings(root) : {}),
      ...settings,
    });
    // An installed extension runs in Node; to run in the web worker, it is one under development.
    if (!webWorker && !withoutExtension) await linkExtension(dataFolder, root);
    return startServer({
      pin: editors.newest,
      dataFolder,
      testDriver: webWorker,
      trustEverything: !workspaceTrust,
    });
  }

  async #temporaryFolder(): Promise<string> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'cite-agreement-')));
    this.#folders.push(folder);
    return folder;
  }
}

export const session = new Session();
