// The classic dashboard model of @grafana/schema, as strict as the package allows: each kind of panel with its own options
// and field options, and nothing that the types do not know.
import type { Dashboard, DataSourceRef, FieldConfig, FieldConfigSource, Panel, RowPanel } from '@grafana/schema';
import type * as barGauge from '@grafana/schema/dist/esm/raw/composable/bargauge/panelcfg/x/BarGaugePanelCfg_types.gen';
import type * as gauge from '@grafana/schema/dist/esm/raw/composable/gauge/panelcfg/x/GaugePanelCfg_types.gen';
import type * as heatmap from '@grafana/schema/dist/esm/raw/composable/heatmap/panelcfg/x/HeatmapPanelCfg_types.gen';
import type * as pieChart from '@grafana/schema/dist/esm/raw/composable/piechart/panelcfg/x/PieChartPanelCfg_types.gen';
import type * as stat from '@grafana/schema/dist/esm/raw/composable/stat/panelcfg/x/StatPanelCfg_types.gen';
import type * as stateTimeline from '@grafana/schema/dist/esm/raw/composable/statetimeline/panelcfg/x/StateTimelinePanelCfg_types.gen';
import type * as table from '@grafana/schema/dist/esm/raw/composable/table/panelcfg/x/TablePanelCfg_types.gen';
import type * as text from '@grafana/schema/dist/esm/raw/composable/text/panelcfg/x/TextPanelCfg_types.gen';
import type * as timeSeries from '@grafana/schema/dist/esm/raw/composable/timeseries/panelcfg/x/TimeSeriesPanelCfg_types.gen';

/** JSON holds the value of an enum's constant, never the constant itself. */
type Json<T> = unknown extends T
  ? T
  : T extends string
    ? `${T}`
    : T extends number | boolean | null | undefined
      ? T
      : T extends Array<infer E>
        ? Array<Json<E>>
        : { [K in keyof T]: Json<T[K]> };

/** A query of Grafana's Prometheus data source, which has no types in the package. */
interface Target {
  refId: string;
  datasource: DataSourceRef;
  expr: string;
  editorMode: 'code' | 'builder';
  legendFormat: string;
  instant: boolean;
  range: boolean;
  format: 'time_series' | 'table' | 'heatmap';
}

/** What every panel has and Grafana would otherwise make up. */
type Frame = Required<Pick<Panel, 'id' | 'title' | 'gridPos' | 'datasource' | 'pluginVersion'>> &
  Pick<Panel, 'description' | 'transformations'>;

interface StrictFieldConfig<Custom> extends Omit<FieldConfigSource, 'defaults'> {
  defaults: Omit<FieldConfig, 'custom'> & { custom?: Custom };
}

type Showing<Type extends string, Options, Custom> = Json<
  Frame & { type: Type; targets: Target[]; fieldConfig: StrictFieldConfig<Custom>; options: Options }
>;

type StrictPanel =
  | Showing<'bargauge', barGauge.Options, never>
  | Showing<'gauge', gauge.Options, never>
  | Showing<'heatmap', heatmap.Options, heatmap.FieldConfig>
  | Showing<'piechart', pieChart.Options, pieChart.FieldConfig>
  | Showing<'stat', stat.Options, never>
  | Showing<'state-timeline', stateTimeline.Options, stateTimeline.FieldConfig>
  | Showing<'table', table.Options, table.FieldConfig>
  | Showing<'timeseries', timeSeries.Options, timeSeries.FieldConfig>
  | Json<Frame & { type: 'text'; options: text.Options }>;

type StrictRow = Json<Omit<RowPanel, 'panels' | 'repeat' | 'datasource'>> & { panels: StrictPanel[] };

export type StrictDashboard = Json<Omit<Dashboard, 'panels'>> & { panels: Array<StrictPanel | StrictRow> };
