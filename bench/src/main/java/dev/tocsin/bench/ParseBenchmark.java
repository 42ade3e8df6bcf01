package dev.tocsin.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.PromQlParser;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ParserOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reads and type-checks every expression of a file, once in each invocation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParseBenchmark {
  /** A file with one JSON object in each line, whose {@code expr} is PromQL. */
  @Param("")
  public String file = "";

  /** The dialect that the expressions are written in. */
  @Param("PROMETHEUS")
  public Dialect dialect = Dialect.PROMETHEUS;

  private PromQlParser parser = PromQl.parser(ParserOptions.DEFAULT);
  private List<String> expressions = List.of();

  /** Reads the file, and says how many expressions one invocation reads. */
  @Setup
  public void read() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> all = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(file))) {
      all.add(json.readTree(line).path("expr").asText());
    }
    expressions = all;
    parser = PromQl.parser(ParserOptions.DEFAULT.withDialect(dialect));
    System.out.println("expressions: " + all.size());
  }

  @Benchmark
  public void parse(Blackhole blackhole) {
    for (String expression : expressions) {
      Expr expr = parser.parse(expression);
      blackhole.consume(expr);
    }
  }
}
