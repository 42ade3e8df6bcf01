// Queries of data sources, which have no types in @grafana/schema. Sources: packages/grafana-prometheus/src/types.ts,
// public/app/plugins/datasource/{dashboard,jaeger,loki,tempo}/types.ts of Grafana 11.6 to 13.2.
import type { DataSourceRef } from '@grafana/schema';
import type { OneOf } from './json';

/** Of Grafana's Prometheus data source. */
export interface PrometheusQuery {
  expr: string;
  editorMode: 'code' | 'builder';
  legendFormat?: string;
  instant?: boolean;
  range?: boolean;
  exemplar?: boolean;
  format?: 'time_series' | 'table' | 'heatmap';
  interval?: string;
}

/** What another panel of the dashboard has queried. */
export interface DashboardQuery {
  panelId: number;
  withTransforms?: boolean;
  topic?: 'annotations';
}

export interface JaegerQuery {
  queryType: 'search' | 'upload' | 'dependencyGraph';
  query?: string;
  service?: string;
  operation?: string;
  tags?: string;
  minDuration?: string;
  maxDuration?: string;
  limit?: number;
}

export interface LokiQuery {
  expr: string;
  queryType: 'range' | 'instant' | 'stream';
  editorMode?: 'code' | 'builder';
  legendFormat?: string;
  maxLines?: number;
  step?: string;
  direction?: 'forward' | 'backward';
}

export interface TempoQuery {
  queryType: 'traceql' | 'traceqlSearch' | 'serviceMap' | 'nativeSearch';
  query: string;
  limit?: number;
  spss?: number;
  tableType?: 'traces' | 'spans' | 'raw';
}

export type Query = PrometheusQuery | DashboardQuery | JaegerQuery | LokiQuery | TempoQuery;

/** A query in the classic model. */
export type Target = OneOf<Query> & { refId: string; datasource: DataSourceRef; hide?: boolean };
