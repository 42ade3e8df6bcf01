// Lists every option that the types know, and whether dashboards use it, as JSON:
// [{section, path, type: […], values: […], optional, deprecated, used, seen: […]}…]
// usage: TOCSIN_TYPESCRIPT=FOLDER node options.mjs TARGET DASHBOARD.json…
// A section is a kind of panel, or one of documented.ts. In paths `[]` are a list's elements, `*` are names of one's own.
// `values` are the constants that an option can be, `seen` those of them that the dashboards have.
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { usedOptions } from './used-options.mjs';
import { inWorkspace, modules } from './workspace.mjs';

const ts = createRequire(join(modules, 'options.mjs'))('typescript');

/** The leaves of types, by their paths. */
class Options {
  rows = new Map();

  constructor(checker) {
    this.checker = checker;
  }

  property(section, path, symbol, outer = []) {
    const about = {
      optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
      deprecated: symbol.getJsDocTags(this.checker).some((tag) => tag.name === 'deprecated'),
    };
    this.type(section, path, this.checker.getTypeOfSymbol(symbol), about, outer);
  }

  type(section, path, type, about, outer) {
    const parts = type.isUnion() ? type.types : [type];
    for (const part of parts.filter((each) => !(each.flags & ts.TypeFlags.Nullable) && !outer.includes(each))) {
      if (!(part.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) {
        this.leaf(section, path, part, about);
      } else if (this.checker.isArrayLikeType(part)) {
        this.checker.getTypeArguments(part).forEach((element) => this.type(section, `${path}[]`, element, about, [...outer, part]));
      } else {
        this.object(section, path, part, about, [...outer, part]);
      }
    }
  }

  object(section, path, type, about, outer) {
    const properties = this.checker.getPropertiesOfType(type);
    const values = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    properties.forEach((symbol) => this.property(section, `${path}.${symbol.name}`, symbol, outer));
    if (values && !(values.flags & ts.TypeFlags.Never)) {
      this.type(section, `${path}.*`, values, about, outer);
    } else if (properties.length === 0) {
      this.leaf(section, path, type, about);
    }
  }

  leaf(section, path, type, about) {
    if (type.flags & ts.TypeFlags.Never) {
      return;
    }
    const key = `${section} ${path}`;
    const row = this.rows.get(key) ?? { section, path, type: [], values: [], ...about, used: false, seen: [] };
    this.rows.set(key, row);
    const [list, value] = type.flags & ts.TypeFlags.BooleanLike
      ? [row.type, 'boolean']
      : type.isLiteral()
        ? [row.values, type.value]
        : [row.type, type.flags & ts.TypeFlags.Object ? 'object' : this.checker.typeToString(type)];
    if (!list.includes(value)) {
      list.push(value);
    }
  }

  use(section, path, value) {
    for (const row of this.rowsOf(section, path)) {
      row.used = true;
      if (row.values.includes(value) && !row.seen.includes(value)) {
        row.seen.push(value);
      }
    }
  }

  /** The option itself, or the one whose path has `*` where this one has a name. */
  rowsOf(section, path) {
    const exact = this.rows.get(`${section} ${path}`);
    return exact ? [exact] : [...this.rows.values()].filter((row) => row.section === section && row.pattern?.test(path));
  }

  /** Names of one's own have no dots in them here, for no option is below two of them. */
  prepare() {
    for (const row of this.rows.values()) {
      if (row.path.includes('*')) {
        const pattern = row.path.split('*').map((part) => part.replace(/[.[\]]/g, '\\$&')).join('.+');
        Object.defineProperty(row, 'pattern', { value: new RegExp(`^${pattern}$`) });
      }
    }
  }
}

/** Panels of the package that are not among ours, each as an option with an empty path. */
function otherPanels(folder, source) {
  const composable = join(folder, 'node_modules', '@grafana', 'schema', 'dist', 'esm', 'raw', 'composable');
  return readdirSync(composable)
    .filter((name) => readdirSync(join(composable, name)).includes('panelcfg') && !source.includes(`panelcfg/${name}/`))
    .map((section) => ({ section, path: '', type: ['panel'], values: [], optional: true, deprecated: false, used: false, seen: [] }));
}

function list(folder, files) {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const file = join(folder, 'documented.ts');
  const program = ts.createProgram([file], ts.parseJsonConfigFileContent(config, ts.sys, folder).options);
  const checker = program.getTypeChecker();
  const mistakes = ts.getPreEmitDiagnostics(program).map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'));
  if (mistakes.length > 0) {
    throw new Error(mistakes.join('\n'));
  }
  const [documented] = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  const options = new Options(checker);
  for (const section of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(documented))) {
    checker.getPropertiesOfType(checker.getTypeOfSymbol(section)).forEach((part) => options.property(section.name, part.name, part));
  }
  options.prepare();
  usedOptions(files, (section, path, value) => options.use(section, path, value));
  return [...options.rows.values(), ...otherPanels(folder, program.getSourceFile(join(folder, 'panels.ts')).text)];
}

const [target, ...files] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(inWorkspace(target, 'classic', (folder) => list(folder, files)))}\n`);
