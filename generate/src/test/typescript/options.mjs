// Lists every option of every kind of panel as JSON: [{kind, path, type, values?, optional, deprecated?, defaultValue?}…].
// usage: TOCSIN_TYPESCRIPT=FOLDER node options.mjs TARGET
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inWorkspace, modules } from './workspace.mjs';

const ts = createRequire(join(modules, 'x.js'))('typescript');

/** A list's elements are meant by `[]`, an object's values under names of its own by `*`. */
class Options {
  rows = new Map();

  constructor(checker) {
    this.checker = checker;
  }

  /** What a property is, and below it. */
  property(kind, path, symbol, outer) {
    const type = this.checker.getTypeOfSymbol(symbol);
    const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    const deprecated = symbol.getJsDocTags(this.checker).some((tag) => tag.name === 'deprecated');
    this.value(kind, path, type, { optional, deprecated }, outer);
  }

  value(kind, path, type, about, outer) {
    const parts = (type.isUnion() ? type.types : [type]).filter((part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
    const simple = parts.filter((part) => !this.isObject(part));
    const objects = parts.filter((part) => this.isObject(part));
    if (simple.length > 0) {
      this.row(kind, path, simple, about);
    }
    for (const object of objects) {
      if (outer.includes(object)) {
        continue;
      }
      const inside = [...outer, object];
      const element = this.checker.isArrayType(object) ? this.checker.getTypeArguments(object)[0] : undefined;
      if (element) {
        this.value(kind, `${path}[]`, element, about, inside);
        continue;
      }
      const values = this.checker.getIndexTypeOfType(object, ts.IndexKind.String);
      if (values) {
        this.value(kind, `${path}.*`, values, about, inside);
      }
      const properties = this.checker.getPropertiesOfType(object);
      properties.forEach((symbol) => this.property(kind, `${path}.${symbol.name}`, symbol, inside));
      if (!values && properties.length === 0) {
        this.row(kind, path, [object], about);
      }
    }
  }

  isObject(type) {
    return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 && type.getCallSignatures().length === 0;
  }

  row(kind, path, types, about) {
    const literals = types.filter((type) => type.isLiteral()).map((type) => type.value);
    const isBoolean = types.some((type) => type.flags & ts.TypeFlags.BooleanLike);
    const names = new Set(types.filter((type) => !type.isLiteral()).map((type) =>
      type.flags & ts.TypeFlags.BooleanLike ? 'boolean' : this.checker.typeToString(type)));
    const key = `${kind} ${path}`;
    const row = this.rows.get(key) ?? { kind, path, type: [], values: [], optional: about.optional };
    row.type = [...new Set([...row.type, ...names])];
    row.values = [...new Set([...row.values, ...literals])];
    row.optional ||= about.optional;
    if (about.deprecated) {
      row.deprecated = true;
    }
    this.rows.set(key, row);
  }
}

function options(folder) {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const file = join(folder, 'panels.ts');
  const program = ts.createProgram([file], parsed.options);
  const checker = program.getTypeChecker();
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0) {
    throw new Error(ts.formatDiagnostics(problems, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => folder, getNewLine: () => '\n' }));
  }
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const kinds = checker.getDeclaredTypeOfSymbol(checker.getExportsOfModule(module).find((symbol) => symbol.name === 'PanelKinds'));
  const found = new Options(checker);
  checker.getPropertiesOfType(kinds).forEach((kind) =>
    checker.getPropertiesOfType(checker.getTypeOfSymbol(kind)).forEach((part) => found.property(kind.name, part.name, part, [])));
  return [...found.rows.values()];
}

const [target] = process.argv.slice(2);
process.stdout.write(JSON.stringify(inWorkspace(target, 'classic', options), null, 2) + '\n');
