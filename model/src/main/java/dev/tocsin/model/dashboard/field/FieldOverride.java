package dev.tocsin.model.dashboard.field;

/** Another way of writing some of a panel's series or columns. */
public record FieldOverride(FieldMatcher matcher, FieldOptions field) {}
