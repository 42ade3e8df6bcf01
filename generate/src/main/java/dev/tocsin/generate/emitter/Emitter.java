package dev.tocsin.generate.emitter;

import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import java.util.stream.Stream;

/**
 * Makes one kind of artifact of a monitoring. Pure: the same monitoring gives the same bytes
 * everywhere.
 */
public interface Emitter {
  /** The artifacts, each with its path below the output folder. */
  Stream<Artifact> emit(Monitoring monitoring);
}
