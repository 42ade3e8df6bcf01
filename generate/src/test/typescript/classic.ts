// The classic dashboard model, as strict as it can be: each kind of panel with its own options and field options, and
// nothing that the types do not know.
import type { AnnotationQuery, Dashboard, DashboardLink, FieldConfig, Panel, RowPanel } from '@grafana/schema';
import type { DataLink, FieldConfiguration } from './fields';
import type { Json } from './json';
import type { List } from './list';
import type { PanelKinds, PluginId, Unqueried } from './panels';
import type { PrometheusQuery, Target } from './queries';
import type { Applied, Transformations } from './transformations';
import type { Variable } from './variables';

type Typed = 'id' | 'title' | 'gridPos' | 'pluginVersion' | 'type' | 'options' | 'fieldConfig' | 'targets' | 'transformations' | 'links';

/** The schema has all of a dashboard's link here, of which a panel shows the title and follows the address. */
type PanelLink = DataLink | (Omit<DashboardLink, 'type'> & { type: 'link' });

/** What every panel has and Grafana would otherwise make up. */
export type Frame = Required<Pick<Panel, 'id' | 'title' | 'gridPos' | 'pluginVersion'>> & Omit<Panel, Typed> & { links?: PanelLink[] };

type Transformation = { [Id in keyof Transformations]: Applied & { id: Id; options: Transformations[Id] } }[keyof Transformations];

interface Queries {
  datasource: Required<Panel>['datasource'];
  targets: Target[];
  transformations?: Transformation[];
}

type Fields<Custom> = { fieldConfig: FieldConfiguration<FieldConfig, Custom> };

type StrictPanel = {
  [Type in keyof PanelKinds]: Frame & { type: Type; options: PanelKinds[Type]['options'] } & (Type extends Unqueried
      ? unknown
      : Type extends 'text'
        ? Partial<Queries & Fields<never>>
        : Queries & Fields<PanelKinds[Type]['custom']>);
}[keyof PanelKinds];

type PluginPanel = Frame & Partial<Queries & Fields<Record<string, unknown>>> & { type: PluginId; options: unknown };

type LibraryPanel = Required<Pick<Panel, 'id' | 'gridPos' | 'libraryPanel'>> &
  Pick<Panel, 'title' | 'repeat' | 'repeatDirection' | 'maxPerRow'> & { type: 'library-panel-ref' };

type AnyPanel = Json<StrictPanel | PluginPanel | LibraryPanel>;

type StrictRow = Json<Omit<RowPanel, 'panels' | 'datasource'>> & { panels: List<AnyPanel> };

/** Notes that Grafana keeps; the schema's own type of them is hidden behind that of all queries. */
interface Tagged {
  limit: number;
  matchAny: boolean;
  tags: string[];
  type: 'tags' | 'dashboard';
}

/** Of Prometheus: packages/grafana-prometheus/src/annotations.ts. */
export type Annotation = Omit<AnnotationQuery, 'target'> & {
  target?: Tagged | (PrometheusQuery & { refId: string });
  titleFormat?: string;
  textFormat?: string;
  tagKeys?: string;
  step?: string;
  useValueForTime?: boolean | 'on';
};

export type StrictDashboard = Json<
  Omit<Dashboard, 'panels' | 'templating' | 'annotations'> & {
    annotations?: { list: Annotation[] };
    templating?: { list: Variable[] };
  }
> & { panels: List<AnyPanel | StrictRow> };
