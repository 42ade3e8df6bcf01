package dev.tocsin.pipeline.baseline;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tocsin.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings that an old code base had when Tocsin came to it. They are not told again; a finding
 * is known by its check, its subject, its file and its message, not by its line, so that it stays
 * known where lines move.
 *
 * @param version of the file's form: {@value #VERSION}
 * @param findings each known finding, sorted
 */
public record Baseline(int version, List<Known> findings) {
  /** The form of the file that this version of Tocsin writes. */
  public static final int VERSION = 1;

  /** Nothing is known. */
  public static final Baseline NONE = new Baseline(VERSION, List.of());

  private static final Comparator<Known> ORDER =
      Comparator.comparing(Known::file)
          .thenComparing(Known::subject)
          .thenComparing(Known::check)
          .thenComparing(Known::message);

  /**
   * A finding that is known.
   *
   * @param count how often it is there
   */
  public record Known(String check, String file, String subject, String message, int count) {
    private static Known of(Diagnostic finding) {
      return new Known(
          finding.id(), finding.origin().file(), finding.subject(), finding.message(), 1);
    }

    private Known times(int count) {
      return new Known(check, file, subject, message, count);
    }
  }

  @com.fasterxml.jackson.annotation.JsonCreator
  public Baseline(
      @JsonProperty(value = "version", required = true) int version,
      @JsonProperty(value = "findings", required = true) List<Known> findings) {
    this.version = version;
    this.findings = List.copyOf(findings);
  }

  /** What is known once all of these are. */
  public static Baseline of(List<Diagnostic> findings) {
    Map<Known, Integer> counts = new TreeMap<>(ORDER);
    findings.forEach(finding -> counts.merge(Known.of(finding), 1, Integer::sum));
    List<Known> known = new ArrayList<>();
    counts.forEach((finding, count) -> known.add(finding.times(count)));
    return new Baseline(VERSION, known);
  }

  /** Those of the findings that are not known. */
  public List<Diagnostic> without(List<Diagnostic> all) {
    Map<Known, Integer> left = new TreeMap<>(ORDER);
    findings.forEach(known -> left.put(known, known.count()));
    return all.stream()
        .filter(finding -> left.merge(Known.of(finding), -1, Integer::sum) < 0)
        .toList();
  }
}
