// Types of JSON texts, made from the types of a program.
import type { List } from './list';
import type { Target } from './target';

/** JSON holds the value of an enum's constant, never the constant itself. */
export type Json<T> = unknown extends T
  ? T
  : T extends string
    ? `${T}`
    : T extends number | boolean | null | undefined
      ? T
      : T extends Array<infer E>
        ? List<Json<E>>
        : { [K in keyof T]: Json<T[K]> };

/** What Grafana has since this major version, to be combined with what it always had. */
export type Since<Version extends 12 | 13, T> = Version extends 12
  ? Target extends 11 ? unknown : T
  : Target extends 13 ? T : unknown;

/** What Grafana had before this major version. */
export type Before<Version extends 12 | 13, T> = unknown extends Since<Version, never> ? T : unknown;

type KeyOfAny<T> = T extends unknown ? keyof T : never;

/** One of several, without the fields of the others. */
export type OneOf<T, All = T> = T extends unknown ? T & { [K in Exclude<KeyOfAny<All>, keyof T>]?: never } : never;
