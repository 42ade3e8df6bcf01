package dev.tocsin.reader;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.WrittenText;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.WrittenTexts;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.reader.yaml.YamlFile;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was read from files that were written by hand.
 *
 * @param monitoring as much of it as could be read
 * @param texts where each expression was written
 * @param problems what the servers would refuse
 */
public record HandWritten(Monitoring monitoring, WrittenTexts texts, List<Diagnostic> problems) {
  public HandWritten {
    problems = List.copyOf(problems);
  }

  /** What one file gave. */
  private record Part(
      List<RuleGroup> rules, List<Map.Entry<Expr, WrittenText>> texts, YamlFile file) {}

  /**
   * Reads files, on all cores.
   *
   * @throws IOException if one can't be read from the disk
   */
  public static HandWritten read(List<Path> rules) throws IOException {
    List<YamlFile> files = new ArrayList<>();
    for (Path path : rules) {
      files.add(YamlFile.of(path.toString(), text(path)));
    }
    List<Part> parts = files.parallelStream().map(HandWritten::rules).toList();
    Monitoring monitoring = Monitoring.named("files");
    List<Map.Entry<Expr, WrittenText>> texts = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    List<RuleGroup> groups = new ArrayList<>();
    for (Part part : parts) {
      groups.addAll(part.rules());
      texts.addAll(part.texts());
      problems.addAll(part.file().problems());
    }
    return new HandWritten(
        monitoring.rules(groups.toArray(RuleGroup[]::new)), new WrittenTexts(texts), problems);
  }

  private static Part rules(YamlFile file) {
    ExpressionTexts texts = new ExpressionTexts(file);
    return new Part(new RuleFileReader(file, texts).read(), texts.written(), file);
  }

  private static String text(Path path) throws IOException {
    try {
      return Files.readString(path);
    } catch (MalformedInputException e) {
      throw new IOException(path + " is not in UTF-8", e);
    }
  }
}
