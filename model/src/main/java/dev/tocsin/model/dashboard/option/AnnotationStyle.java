package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.grafana.GrafanaVersion;

/**
 * How annotations are drawn: {@code OptionsWithAnnotations} of {@code @grafana/schema} 13.2.
 *
 * @param <P> the panel's own kind
 */
public interface AnnotationStyle<P> extends OptionStyle<P> {
  /** A lane for each source of annotations, where several are at one time. */
  default P annotationLanes() {
    return option(GrafanaVersion.V12_4, "annotations.multiLane", true);
  }

  /**
   * Joins annotations that are near each other.
   *
   * @param pixels the distance
   */
  default P annotationClusters(int pixels) {
    return option(GrafanaVersion.V13_0, "annotations.clustering", pixels);
  }

  /** The width of annotations' lines in pixels. */
  default P annotationLineWidth(int pixels) {
    return option(GrafanaVersion.V13_0, "annotations.lines.width", pixels);
  }

  /**
   * How opaque annotations with a length are.
   *
   * @param percent from 0 to 100
   */
  default P annotationOpacity(int percent) {
    return option(
        GrafanaVersion.V13_0,
        "annotations.regions.opacity",
        Numbers.within(percent, 0, 100, "an opacity"));
  }
}
