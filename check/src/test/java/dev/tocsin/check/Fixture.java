package dev.tocsin.check;

import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.model.Monitoring;

/**
 * The examples of one check. In the source, what belongs in the check's page stands between the
 * comments {@code // bad}, {@code // good} and {@code // end}; {@code // expect: <id>} marks the
 * line that the finding has to name.
 */
public interface Fixture {
  /** A monitoring in which the check finds one thing. */
  Monitoring bad();

  /** The same, mended: no check that is on finds anything. */
  Monitoring good();

  /** What has to be set of the check for it to find something; nothing, for most. */
  default CheckSettings settings(CheckSettings settings) {
    return settings;
  }
}
