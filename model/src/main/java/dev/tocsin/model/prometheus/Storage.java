package dev.tocsin.model.prometheus;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.unit.Durations;
import java.time.Duration;

/**
 * How long series are kept, and where.
 *
 * @param retention after how long samples are deleted
 * @param volumeGibibytes the size of the volume that they are kept on; 0 where it is not known
 */
public record Storage(Duration retention, int volumeGibibytes) {
  /**
   * @throws DefinitionException if nothing is kept, or the volume's size is negative
   */
  public Storage {
    Durations.positive(retention, "a retention");
    if (volumeGibibytes < 0) {
      throw DefinitionException.here(
          "a volume of " + volumeGibibytes + " GiB", "give a positive size");
    }
  }

  public static Storage retaining(Duration retention) {
    return new Storage(retention, 0);
  }

  /** The size of the volume, in GiB. */
  public Storage onVolumeOf(int gibibytes) {
    return new Storage(retention, gibibytes);
  }

  /**
   * The size in GiB at which the oldest samples are deleted even before their time: 85 % of the
   * volume, as Prometheus's operational guide recommends, since the write-ahead log and compaction
   * need the rest.
   */
  public int retentionGibibytes() {
    return volumeGibibytes * 85 / 100;
  }
}
