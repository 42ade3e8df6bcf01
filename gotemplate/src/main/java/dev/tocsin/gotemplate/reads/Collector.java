package dev.tocsin.gotemplate.reads;

import dev.tocsin.gotemplate.GoTemplate;
import dev.tocsin.gotemplate.syntax.Definition;
import dev.tocsin.gotemplate.syntax.Statement;
import dev.tocsin.gotemplate.syntax.TemplateCall;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a template and those that it calls, each once for each piece of data it is handed. */
final class Collector {
  /** Beyond so many, templates are read as if nothing were known of what they are handed. */
  private static final int MAX_CALLS = 1000;

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Set<Read> reads = new LinkedHashSet<>();
  private final Set<Output> outputs = new LinkedHashSet<>();
  private final Set<Call> calls = new LinkedHashSet<>();
  private final Set<Callee> known = new HashSet<>();
  private final Deque<Callee> waiting = new ArrayDeque<>();

  /** A template with what it is handed. */
  private record Callee(Definition definition, Value data) {}

  Collector(GoTemplate template) {
    template
        .definitions()
        .forEach(definition -> definitions.put(definition.name().value(), definition));
  }

  TemplateReads read(List<Statement> body, Map<String, String> declared) {
    Value data = Value.at(Path.DATA);
    Bindings variables = variables(data);
    declared.forEach((name, field) -> variables.declare(name, data.then(List.of(field)).fetched()));
    new BodyReader(data, variables, this).read(body);
    while (!waiting.isEmpty()) {
      Callee callee = waiting.pop();
      new BodyReader(callee.data(), variables(callee.data()), this)
          .read(callee.definition().body());
    }
    return new TemplateReads(List.copyOf(reads), List.copyOf(outputs), List.copyOf(calls));
  }

  private static Bindings variables(Value data) {
    Bindings variables = new Bindings();
    variables.declare("$", data);
    return variables;
  }

  Set<Read> reads() {
    return reads;
  }

  Set<Output> outputs() {
    return outputs;
  }

  void call(TemplateCall call, Value data) {
    String name = call.name().value();
    calls.add(new Call(name, data.path().orElse(null), call.span()));
    Definition definition = definitions.get(name);
    if (definition != null) {
      Callee callee = new Callee(definition, known.size() < MAX_CALLS ? data : Value.UNKNOWN);
      if (known.add(callee)) {
        waiting.add(callee);
      }
    }
  }
}
