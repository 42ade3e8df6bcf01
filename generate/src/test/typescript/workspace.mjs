// A folder in which `@grafana/schema` is the version of one target, beside the types of this folder.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Holds what package.json names. */
export const modules = resolve(process.env.TOCSIN_TYPESCRIPT ?? '.', 'node_modules');

/**
 * Runs `work` with the folder's path, and removes the folder.
 * `target` is a major version of Grafana, `model` is `classic` or a version of the API.
 */
export function inWorkspace(target, model, work) {
  const schema = join(modules, `schema-${target}`);
  if (!existsSync(schema)) {
    throw new Error(`There are no types for the target ${target}: ${schema} is missing.`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-types-'));
  try {
    mkdirSync(join(folder, 'node_modules', '@grafana'), { recursive: true });
    symlinkSync(schema, join(folder, 'node_modules', '@grafana', 'schema'));
    mkdirSync(join(folder, 'dashboards'));
    readdirSync(here)
      .filter((name) => name.endsWith('.ts') || name === 'tsconfig.json')
      .forEach((name) => copyFileSync(join(here, name), join(folder, name)));
    writeFileSync(join(folder, 'target.ts'), `export type Target = ${Number(target)};\n${apiOf(schema, model)}`);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function apiOf(schema, version) {
  if (version === 'classic') {
    return '';
  }
  const types = join('dist', 'types', 'schema', 'dashboard', version, 'types.spec.gen');
  if (!existsSync(join(schema, `${types}.d.ts`))) {
    throw new Error(`There are no types for ${version} in ${schema}.`);
  }
  return `export type ApiVersion = '${version}';\nexport type * as api from './node_modules/@grafana/schema/${types}';\n`;
}
