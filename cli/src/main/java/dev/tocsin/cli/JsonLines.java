package dev.tocsin.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tocsin.promql.PromQlException;
import dev.tocsin.promql.PromQlParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.function.Function;

/** Answers a stream of expressions, one JSON object a line, as long as there are some. */
final class JsonLines {
  private static final int CHUNK_BYTES = 1 << 16;

  private final PromQlParser parser;
  private final Function<ReadExpression, ObjectNode> answer;

  JsonLines(PromQlParser parser, Function<ReadExpression, ObjectNode> answer) {
    this.parser = parser;
    this.answer = answer;
  }

  /**
   * Answers each line. All that was asked is answered before more is read, so that a program at the
   * other end can wait for an answer before it asks again.
   *
   * @return whether all answers were written
   */
  boolean answer(InputStream in, PrintWriter out) throws IOException {
    byte[] chunk = new byte[CHUNK_BYTES];
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
      int start = 0;
      for (int i = 0; i < length; i++) {
        if (chunk[i] == '\n') {
          line.write(chunk, start, i - start);
          start = i + 1;
          answer(line, out);
        }
      }
      line.write(chunk, start, length - start);
      if (out.checkError()) { // which flushes
        return false;
      }
    }
    if (line.size() > 0) {
      answer(line, out);
    }
    return !out.checkError();
  }

  private void answer(ByteArrayOutputStream line, PrintWriter out) {
    out.append(JsonAnswers.write(answer(line.toByteArray()))).append('\n');
    line.reset();
  }

  private ObjectNode answer(byte[] line) {
    try {
      return answer.apply(ReadExpression.of(JsonAnswers.expr(line), parser));
    } catch (PromQlException e) {
      return JsonAnswers.refused(e);
    } catch (MalformedLineException e) {
      return JsonAnswers.malformed(e);
    }
  }
}
