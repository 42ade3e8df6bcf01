package dev.tocsin.model.dashboard.option;

/**
 * How bars beside each other are drawn: the field options of bar chart and histogram.
 *
 * @param <S> the thing's own kind
 */
public interface ColumnStyle<S> extends TimelineStyle<S>, GradientStyle<S> {}
