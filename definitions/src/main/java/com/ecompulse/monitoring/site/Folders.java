package com.ecompulse.monitoring.site;

import dev.tocsin.model.dashboard.Folder;

/** The folders that the dashboards stand in. */
public final class Folders {
  public static final Folder OPERATIONS = new Folder("Operations", "ecompulse-operations");
  public static final Folder BUSINESS = new Folder("Business", "ecompulse-business");

  private Folders() {}
}
