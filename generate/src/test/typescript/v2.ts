// A dashboard as a resource of Grafana's API, as strict as it can be; `api` is one version of the package's types.
import type { api, ApiVersion } from './target';
import type { DataLink, FieldConfiguration } from './fields';
import type { Json, OneOf } from './json';
import type { PanelKinds, PluginId } from './panels';
import type { Query } from './queries';
import type { Applied, Transformations } from './transformations';

type VizConfig<Id, Options, Custom> = Omit<api.VizConfigKind, 'group' | 'spec'> & {
  group: Id;
  spec: { options: Options; fieldConfig: FieldConfiguration<api.FieldConfig, Custom> };
};

type StrictVizConfig =
  | { [Id in keyof PanelKinds]: VizConfig<Id, PanelKinds[Id]['options'], PanelKinds[Id]['custom']> }[keyof PanelKinds]
  | VizConfig<PluginId, Record<string, unknown>, Record<string, unknown>>;

/** Since v2 the kind is always the same, and the transformation is meant by its group. */
type Transformation = {
  [Id in keyof Transformations]: api.TransformationKind extends { group: string }
    ? { kind: 'Transformation'; group: Id; spec: Applied & { options: Transformations[Id] } }
    : { kind: Id; spec: Applied & { id: Id; options: Transformations[Id] } };
}[keyof Transformations];

type DataQuery = Omit<api.DataQueryKind, 'spec'> & { spec: OneOf<Query> };

type PanelQuery = { kind: 'PanelQuery'; spec: Omit<api.PanelQuerySpec, 'query'> & { query: DataQuery } };

type StrictPanel = {
  kind: 'Panel';
  spec: Omit<api.PanelSpec, 'links' | 'data' | 'vizConfig'> & {
    links: DataLink[];
    data: {
      kind: 'QueryGroup';
      spec: { queries: PanelQuery[]; transformations: Transformation[]; queryOptions: api.QueryOptionsSpec };
    };
    vizConfig: StrictVizConfig;
  };
};

export interface StrictDashboard {
  apiVersion: `dashboard.grafana.app/${ApiVersion}`;
  kind: 'Dashboard';
  metadata: { name: string; namespace?: string; labels?: Record<string, string>; annotations?: Record<string, string> };
  spec: Json<Omit<api.Spec, 'elements'> & { elements: Record<string, StrictPanel | api.LibraryPanelKind> }>;
}
