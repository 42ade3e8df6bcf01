// What the table of options lists: of each section, the types below each of its names.
import type { Dashboard, FieldConfig } from '@grafana/schema';
import type { Annotation, Frame } from './classic';
import type { Standard } from './fields';
import type { PanelKinds } from './panels';
import type { Transformations } from './transformations';
import type { Variables } from './variables';

export interface Documented extends PanelKinds {
  'every panel': { panel: Frame; defaults: Standard<FieldConfig> };
  dashboard: { dashboard: Omit<Dashboard, 'panels' | 'templating' | 'annotations'>; annotation: Annotation };
  transformation: { [Id in keyof Transformations]: unknown };
  variable: { [Type in keyof Variables]: unknown };
}
