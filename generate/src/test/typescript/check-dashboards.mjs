// Checks dashboards against the types of @grafana/schema.
// usage: TOCSIN_TYPESCRIPT=FOLDER node check-dashboards.mjs TARGET MODEL DASHBOARD.json…
// FOLDER holds node_modules with what package.json names. TARGET is Grafana's major version, MODEL is `classic` or the version
// of the API, such as `v2`. Prints one line for each mistake, and then ends with 1.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inWorkspace, modules } from './workspace.mjs';

const [target, model, ...files] = process.argv.slice(2);
const types = model === 'classic' ? 'classic' : 'v2';

function check(folder) {
  files.forEach((file, index) => {
    // As a literal, a value is checked for fields that its type does not have.
    const literal = readFileSync(file, 'utf8');
    writeFileSync(
      join(folder, 'dashboards', `${index}-${basename(file)}.ts`),
      `import type { StrictDashboard } from '../${types}'; export const dashboard: StrictDashboard = ${literal};\n`,
    );
  });
  try {
    compile(folder, 'ignore');
  } catch {
    // Slower, but the messages are of what is wrong rather than of the list that it is in.
    writeFileSync(join(folder, 'list.ts'), 'export type List<E> = E[];\n');
    compile(folder, 'inherit');
  }
}

function compile(folder, stdio) {
  execFileSync(join(modules, '.bin', 'tsc'), ['--project', '.'], { cwd: folder, stdio });
}

try {
  inWorkspace(target, model, check);
} catch (failure) {
  if (failure.status === undefined) {
    console.error(failure.message);
  }
  process.exitCode = failure.status ?? 2;
}
