package com.ecompulse.monitoring.site;

import dev.tocsin.model.dashboard.Folder;

/** The folder that all dashboards stand in. */
public final class Folders {
  public static final Folder ECOMPULSE = new Folder("E-ComPulse", "ecompulse");

  private Folders() {}
}
