package dev.tocsin.model.dashboard;

import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.PanelFrame;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ids of a dashboard's rows and panels. Where none is given, an id follows from what the panel
 * is called, not from where it stands: links to a panel survive when others are added before it or
 * it is moved.
 */
public final class PanelIds {
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();
  private final List<Integer> rows = new ArrayList<>();
  private final List<List<Integer>> panels = new ArrayList<>();

  private PanelIds() {}

  /** The ids of a dashboard; those that are given are taken as they are, even twice. */
  public static PanelIds of(Dashboard dashboard) {
    PanelIds ids = new PanelIds();
    dashboard.panels().forEach(panel -> ids.taken.add(panel.frame().id()));
    for (Row row : dashboard.rows()) {
      ids.rows.add(ids.next("row\n" + row.title()));
      List<Integer> inside = new ArrayList<>();
      for (Panel panel : row.panels()) {
        PanelFrame frame = panel.frame();
        inside.add(
            frame.id() > 0 ? frame.id() : ids.next("panel\n" + row.title() + "\n" + frame.title()));
      }
      ids.panels.add(inside);
    }
    return ids;
  }

  /**
   * The id of a row.
   *
   * @param row which of the dashboard's rows it is, from 0
   */
  public int row(int row) {
    return rows.get(row);
  }

  /**
   * The id of a panel.
   *
   * @param row which of the dashboard's rows it is in, from 0
   * @param panel which of the row's panels it is, from 0
   */
  public int panel(int row, int panel) {
    return panels.get(row).get(panel);
  }

  /** The ids of all panels, without those of the rows. */
  public Set<Integer> ofPanels() {
    return panels.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
  }

  private int next(String identity) {
    int occurrence = occurrences.merge(identity, 1, Integer::sum);
    int id = hash(identity + "\n" + occurrence);
    while (!taken.add(id)) {
      id = id == Integer.MAX_VALUE ? 1 : id + 1;
    }
    return id;
  }

  /** From 1 to 2^31 - 1, what Grafana takes as an id. */
  private static int hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Math.max(1, ByteBuffer.wrap(digest).getInt() & Integer.MAX_VALUE);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
