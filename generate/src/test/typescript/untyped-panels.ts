// Panels that @grafana/schema has no types for.
import type { Before, Since } from './json';

/** public/app/plugins/panel/alertlist/types.ts and module.tsx. A data source is meant by its name. */
export interface AlertListOptions {
  viewMode: 'list' | 'stat';
  groupMode: 'default' | 'custom';
  groupBy: string[];
  maxItems: number;
  /** Alphabetical up and down, importance, time up and down. */
  sortOrder: 1 | 2 | 3 | 4 | 5;
  dashboardAlerts: boolean;
  alertName: string;
  alertInstanceLabelFilter: string;
  datasource?: string | null;
  folder?: { uid: string; title: string } | null;
  showInstances?: boolean;
  showInactiveAlerts?: boolean;
  stateFilter: AlertStates;
}

/** Recovering came with `keep_firing_for` of Grafana's own rules, https://github.com/grafana/grafana/pull/103248. */
type AlertStates = Since<12, { recovering?: boolean }> & {
  firing: boolean;
  pending: boolean;
  noData: boolean;
  normal: boolean;
  error: boolean;
};

/** public/app/plugins/panel/flamegraph/types.ts. */
export interface FlameGraphOptions {
  showFlameGraphOnly?: boolean;
}

type TagOperator = '=' | '!=' | '=~' | '!~';

/** public/app/plugins/panel/traces/module.tsx; 13 migrates the older form, public/app/features/explore/TraceView/useSearch.ts. */
export interface TracesOptions {
  spanFilters?: { matchesOnly?: boolean; criticalPathOnly?: boolean } & Since<
    13,
    { adhocFilters?: Array<{ key: string; operator: TagOperator; value: string }> }
  > &
    Before<
      13,
      {
        query?: string;
        serviceName?: string;
        serviceNameOperator?: '=' | '!=';
        spanName?: string;
        spanNameOperator?: '=' | '!=';
        from?: string;
        fromOperator?: '>' | '>=';
        to?: string;
        toOperator?: '<' | '<=';
        tags?: Array<{ id: string; key?: string; operator: TagOperator; value?: string }>;
      }
    >;
}
