// The built program, started on a free port with a database of its own.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.TRAME_BIN ?? join(root, 'target/debug/trame');

/** A site that can be killed and started again on the same address. */
export class Server {
  /**
   * Starts one, a demonstration unless it is given settings, in the repository's folder unless in
   * another; the folder of its database is removed by `close`.
   */
  static async start(settings = ['--demonstration'], environment = {}, cwd = root) {
    const server = new Server();
    Object.assign(server, { settings, environment, cwd });
    server.folder = mkdtempSync(join(tmpdir(), 'trame-browser-'));
    server.port = await freePort();
    await server.restart();
    return server;
  }

  get url() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts the program, and waits until it answers. */
  async restart() {
    const database = `sqlite://${join(this.folder, 'trame.db')}`;
    const args = ['serve', '--listen', `127.0.0.1:${this.port}`, '--database', database, ...this.settings];
    this.output = '';
    this.child = spawn(program, args, {
      cwd: this.cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...this.environment },
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.on('data', (bytes) => { this.output += bytes; });
    }
    this.ended = new Promise((resolve) => {
      this.child.once('exit', resolve);
      this.child.once('error', (error) => { this.output += error; resolve(); });
    });
    for (let tries = 0; tries < 300; tries += 1) {
      const gone = await Promise.race([this.ended.then(() => true), wait(100, false)]);
      if (gone) break;
      const answered = await fetch(`${this.url}/sante`).then((answer) => answer.ok, () => false);
      if (answered) return;
    }
    throw new Error(`${program} ${args.join(' ')} does not answer:\n${this.output}`);
  }

  /** Kills the program without warning, as a power cut would. */
  async kill() {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Stops the program and forgets its folder. */
  async close() {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
