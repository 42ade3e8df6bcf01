package dev.tocsin.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which linters look for the same as a check, by the page that compares them: each of its sections
 * is about one linter and links to checks.
 *
 * @param byCheck the linters' names by the check's id
 */
record OtherLinters(Map<String, Set<String>> byCheck) {
  private static final String SECTION = "## ";
  private static final Pattern LINK = Pattern.compile("\\(checks/([a-z/-]+)\\.md\\)");

  static OtherLinters read(Path page) throws IOException {
    Map<String, Set<String>> byCheck = new TreeMap<>();
    String linter = "";
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith(SECTION)) {
        linter = line.substring(SECTION.length());
      }
      for (String check : LINK.matcher(line).results().map(link -> link.group(1)).toList()) {
        byCheck.computeIfAbsent(check, id -> new TreeSet<>()).add(linter);
      }
    }
    Set<String> unknown = new TreeSet<>(byCheck.keySet());
    Checks.all().forEach(check -> unknown.remove(check.info().id()));
    if (!unknown.isEmpty()) {
      throw new AssertionError(page + " links to checks that there are not: " + unknown);
    }
    return new OtherLinters(byCheck);
  }

  Set<String> of(String check) {
    return byCheck.getOrDefault(check, Set.of());
  }
}
