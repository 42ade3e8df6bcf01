package dev.tocsin.gotemplate.reads;

import dev.tocsin.gotemplate.GoTemplate;
import dev.tocsin.gotemplate.syntax.Definition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a template may do with its data, itself and through the templates that it defines and calls.
 * Data is followed through variables, {@code with}, {@code range}, {@code index} and calls; where a
 * function makes something new of it, its fields are not known any more.
 *
 * @param reads where data is read: of {@code $labels.job} the whole, not {@code $labels} alone
 * @param outputs where data is printed
 * @param calls where other templates are called
 */
public record TemplateReads(List<Read> reads, List<Output> outputs, List<Call> calls) {
  public TemplateReads {
    reads = List.copyOf(reads);
    outputs = List.copyOf(outputs);
    calls = List.copyOf(calls);
  }

  /** Of a template itself; of its definitions only those count that it calls. */
  public static TemplateReads of(GoTemplate template) {
    return new Collector(template).read(template.body(), template.dialect().variables());
  }

  /** Of a definition that is handed the data, as Alertmanager's receivers do. */
  public static TemplateReads of(GoTemplate template, Definition definition) {
    return new Collector(template).read(definition.body(), Map.of());
  }

  /** The reads of what is below a field of the data, such as a label's below {@code Labels}. */
  public Stream<Read> below(String field) {
    return reads.stream()
        .filter(read -> read.path().startsWith(field) && read.path().steps().size() > 1);
  }
}
