// What each kind of panel may say, by the id of its plugin: options, and the custom part of its field configuration.
import type * as annotationsList from 'panelcfg/annotationslist/panelcfg/x/AnnotationsListPanelCfg_types.gen';
import type * as barChart from 'panelcfg/barchart/panelcfg/x/BarChartPanelCfg_types.gen';
import type * as barGauge from 'panelcfg/bargauge/panelcfg/x/BarGaugePanelCfg_types.gen';
import type * as candlestick from 'panelcfg/candlestick/panelcfg/x/CandlestickPanelCfg_types.gen';
import type * as canvas from 'panelcfg/canvas/panelcfg/x/CanvasPanelCfg_types.gen';
import type * as dashboardList from 'panelcfg/dashboardlist/panelcfg/x/DashboardListPanelCfg_types.gen';
import type * as debug from 'panelcfg/debug/panelcfg/x/DebugPanelCfg_types.gen';
import type * as gauge from 'panelcfg/gauge/panelcfg/x/GaugePanelCfg_types.gen';
import type * as geomap from 'panelcfg/geomap/panelcfg/x/GeomapPanelCfg_types.gen';
import type * as heatmap from 'panelcfg/heatmap/panelcfg/x/HeatmapPanelCfg_types.gen';
import type * as histogram from 'panelcfg/histogram/panelcfg/x/HistogramPanelCfg_types.gen';
import type * as logs from 'panelcfg/logs/panelcfg/x/LogsPanelCfg_types.gen';
import type * as news from 'panelcfg/news/panelcfg/x/NewsPanelCfg_types.gen';
import type * as nodeGraph from 'panelcfg/nodegraph/panelcfg/x/NodeGraphPanelCfg_types.gen';
import type * as pieChart from 'panelcfg/piechart/panelcfg/x/PieChartPanelCfg_types.gen';
import type * as stat from 'panelcfg/stat/panelcfg/x/StatPanelCfg_types.gen';
import type * as stateTimeline from 'panelcfg/statetimeline/panelcfg/x/StateTimelinePanelCfg_types.gen';
import type * as statusHistory from 'panelcfg/statushistory/panelcfg/x/StatusHistoryPanelCfg_types.gen';
import type * as table from 'panelcfg/table/panelcfg/x/TablePanelCfg_types.gen';
import type * as text from 'panelcfg/text/panelcfg/x/TextPanelCfg_types.gen';
import type * as timeSeries from 'panelcfg/timeseries/panelcfg/x/TimeSeriesPanelCfg_types.gen';
import type * as trend from 'panelcfg/trend/panelcfg/x/TrendPanelCfg_types.gen';
import type * as xyChart from 'panelcfg/xychart/panelcfg/x/XYChartPanelCfg_types.gen';
import type { HideableFieldConfig } from '@grafana/schema';
import type { Since } from './json';
import type { AlertListOptions, FlameGraphOptions, TracesOptions } from './untyped-panels';

interface Kind<Options, Custom = never> {
  options: Options;
  custom: Custom;
}

export interface PanelKinds {
  alertlist: Kind<AlertListOptions>;
  annolist: Kind<annotationsList.Options>;
  barchart: Kind<barChart.Options, barChart.FieldConfig>;
  bargauge: Kind<barGauge.Options>;
  candlestick: Kind<candlestick.Options, candlestick.FieldConfig>;
  canvas: Kind<canvas.Options>;
  dashlist: Kind<dashboardList.Options>;
  debug: Kind<debug.Options>;
  flamegraph: Kind<FlameGraphOptions>;
  gauge: Kind<gauge.Options>;
  geomap: Kind<geomap.Options, HideableFieldConfig>;
  heatmap: Kind<heatmap.Options, heatmap.FieldConfig>;
  histogram: Kind<histogram.Options, histogram.FieldConfig>;
  logs: Kind<logs.Options>;
  news: Kind<news.Options>;
  nodeGraph: Kind<nodeGraph.Options>;
  piechart: Kind<pieChart.Options, pieChart.FieldConfig>;
  stat: Kind<stat.Options>;
  'state-timeline': Kind<stateTimeline.Options, stateTimeline.FieldConfig>;
  'status-history': Kind<statusHistory.Options, statusHistory.FieldConfig>;
  table: Kind<table.Options, table.FieldConfig>;
  text: Kind<text.Options>;
  timeseries: Kind<timeSeries.Options, timeSeries.FieldConfig>;
  traces: Kind<TracesOptions>;
  trend: Kind<trend.Options, trend.FieldConfig>;
  xychart: Kind<xyChart.Options, xyChart.FieldConfig>;
}

/** Kinds that query nothing; a text can since 13. */
export type Unqueried = 'alertlist' | 'annolist' | 'dashlist' | 'news' | (unknown extends Since<13, 'text'> ? 'text' : never);

/** The id of a panel that does not come with Grafana. */
export type PluginId = `${string}-panel`;
