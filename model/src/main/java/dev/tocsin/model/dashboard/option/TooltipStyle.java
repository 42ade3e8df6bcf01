package dev.tocsin.model.dashboard.option;

/**
 * What is shown under the pointer: {@code OptionsWithTooltip} of {@code @grafana/schema} 13.2.
 *
 * @param <P> the panel's own kind
 */
public interface TooltipStyle<P> extends OptionStyle<P> {
  default P tooltip(Tooltip tooltip) {
    return options(options().and(tooltip.settings().below("tooltip")));
  }
}
