package dev.tocsin.model.dashboard;

import dev.tocsin.model.query.Query;

/** A query of a panel and the name of its series. */
public record PanelQuery(Query query, Legend legend) {}
