// Which options dashboards of the classic model use, by section and path.
import { readFileSync } from 'node:fs';

/** Calls `used(section, path, value)` for each option; a list's elements are meant by `[]`. */
export function usedOptions(files, used) {
  const visit = (section, path, value) => {
    if (Array.isArray(value)) {
      value.forEach((element) => visit(section, `${path}[]`, element));
      used(section, `${path}[]`, undefined);
    } else if (value !== null && typeof value === 'object') {
      Object.entries(value).forEach(([name, part]) => visit(section, `${path}.${name}`, part));
      used(section, path, undefined);
    } else {
      used(section, path, value);
    }
  };

  const panel = ({ options, fieldConfig, targets, transformations, panels, ...frame }) => {
    visit('every panel', 'panel', frame);
    visit(frame.type, 'options', options ?? {});
    const { custom, ...defaults } = fieldConfig?.defaults ?? {};
    visit('every panel', 'defaults', defaults);
    visit(frame.type, 'custom', custom ?? {});
    for (const { id, value } of (fieldConfig?.overrides ?? []).flatMap((override) => override.properties)) {
      if (id.startsWith('custom.')) {
        visit(frame.type, id, value);
      } else {
        visit('every panel', `defaults.${id}`, value);
      }
    }
    (transformations ?? []).forEach((each) => visit('transformation', each.id, each.options));
    (panels ?? []).forEach(panel);
  };

  for (const file of files) {
    const { panels, templating, annotations, ...dashboard } = JSON.parse(readFileSync(file, 'utf8'));
    visit('dashboard', 'dashboard', dashboard);
    (annotations?.list ?? []).forEach((annotation) => visit('dashboard', 'annotation', annotation));
    (templating?.list ?? []).forEach(({ type, ...variable }) => visit('variable', type, variable));
    panels.forEach(panel);
  }
}
