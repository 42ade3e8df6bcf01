package dev.tocsin.reader.yaml;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Origin;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A file of YAML that is being read, and what is wrong with it.
 *
 * @param path as it was given
 * @param text the whole file
 * @param problems grows while the file is read
 */
public record YamlFile(String path, String text, List<Diagnostic> problems) {
  /** The kind of finding that a file with another syntax gives. */
  public static final String SYNTAX = "file/syntax";

  /** The kind of finding that a field gives which the server would refuse. */
  public static final String FIELD = "file/field";

  private static final int MAX_DEPTH = 200;

  /** A file of which nothing was read yet. */
  public static YamlFile of(String path, String text) {
    return new YamlFile(path, text, new ArrayList<>());
  }

  /** The roots of its documents; none if it is no YAML. */
  public List<YamlNode> documents() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setNestingDepthLimit(MAX_DEPTH);
    List<YamlNode> roots = new ArrayList<>();
    try {
      for (Node root : new Yaml(options).composeAll(new StringReader(text))) {
        roots.add(new YamlNode(this, root));
      }
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      Origin origin =
          mark == null
              ? Origin.inFile(path, 1, 1)
              : Origin.inFile(path, mark.getLine() + 1, mark.getColumn() + 1);
      report(SYNTAX, "this is no YAML: " + e.getProblem(), origin, "Mend the syntax.");
      return List.of();
    } catch (YAMLException e) {
      report(SYNTAX, "this is no YAML: " + e.getMessage(), Origin.inFile(path, 1, 1), "");
      return List.of();
    }
    return roots;
  }

  void report(String id, String problem, Origin origin, String fix) {
    problems.add(Diagnostic.of(Level.ERROR, id, problem).about("", origin).fixedBy(fix));
  }
}
