package dev.tocsin.model.dashboard.transformation;

import dev.tocsin.model.dashboard.setting.Settings;

/** A transformation that is said in one call. */
record PlainTransformation(String id, Settings options, Settings filter)
    implements Transformation {}
