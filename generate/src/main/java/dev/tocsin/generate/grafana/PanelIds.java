package dev.tocsin.generate.grafana;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The ids of a dashboard's panels. An id follows from what the panel is called, not from where it
 * stands: links to a panel survive when others are added before it or it is moved.
 */
final class PanelIds {
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  /** The id of a row. */
  int row(String title) {
    return next("row\n" + title);
  }

  /** The id of a panel in a row. */
  int panel(String row, String title) {
    return next("panel\n" + row + "\n" + title);
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
