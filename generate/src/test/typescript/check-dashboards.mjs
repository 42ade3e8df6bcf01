// Checks dashboards against the types of @grafana/schema.
// usage: TOCSIN_TYPESCRIPT=FOLDER node check-dashboards.mjs DASHBOARD.json…
// FOLDER holds node_modules with what package.json names. Prints one line for each mistake, and then ends with 1.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = resolve(process.env.TOCSIN_TYPESCRIPT ?? '.', 'node_modules');
const here = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'tocsin-dashboards-'));
let exitCode = 0;
try {
  symlinkSync(modules, join(work, 'node_modules'));
  copyFileSync(join(here, 'dashboard.ts'), join(work, 'dashboard.ts'));
  copyFileSync(join(here, 'tsconfig.json'), join(work, 'tsconfig.json'));
  process.argv.slice(2).forEach((file, index) => {
    // As a literal, a value is checked for fields that its type does not have.
    const literal = readFileSync(file, 'utf8');
    writeFileSync(
      join(work, `${index}-${basename(file)}.ts`),
      `import type { StrictDashboard } from './dashboard'; export const dashboard: StrictDashboard = ${literal};\n`,
    );
  });
  execFileSync(join(modules, '.bin', 'tsc'), ['--project', '.'], { cwd: work, stdio: 'inherit' });
} catch (failure) {
  exitCode = failure.status ?? 2;
  if (failure.status === undefined) {
    console.error(failure.message);
  }
} finally {
  rmSync(work, { recursive: true });
}
process.exit(exitCode);
