package dev.tocsin.conformance;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.generate.RealTool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A server on a free port of the loopback interface, stopped when it is closed. */
final class RealServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Path log;
  private final URI uri;
  private final HttpClient client = HttpClient.newHttpClient();

  private RealServer(Process process, Path log, URI uri) {
    this.process = process;
    this.log = log;
    this.uri = uri;
  }

  /**
   * Starts a server of the Prometheus family and waits until it is ready.
   *
   * @param folder where its data and its log go
   */
  static RealServer start(RealTool tool, Path folder, String... arguments)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>(List.of(tool.program().toString()));
    command.addAll(List.of(arguments));
    command.add("--web.listen-address=127.0.0.1:" + port);
    Path log = folder.resolve("server.log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    RealServer server = new RealServer(process, log, URI.create("http://127.0.0.1:" + port));
    server.await("/-/ready", response -> response.statusCode() == 200);
    return server;
  }

  /** The answer of the API at a path. */
  JsonNode get(String path) throws IOException, InterruptedException {
    return Generated.JSON.readTree(await(path, response -> response.statusCode() == 200).body());
  }

  /** The answer of the API at a path, as soon as it is as wanted. */
  JsonNode getWhen(String path, Predicate<JsonNode> wanted)
      throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (true) {
      JsonNode answer = get(path);
      if (wanted.test(answer) || Instant.now().isAfter(deadline)) {
        return answer;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private HttpResponse<String> await(String path, Predicate<HttpResponse<String>> wanted)
      throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline) && process.isAlive()) {
      try {
        HttpResponse<String> response =
            client.send(HttpRequest.newBuilder(uri.resolve(path)).build(), BodyHandlers.ofString());
        if (wanted.test(response)) {
          return response;
        }
      } catch (IOException notListeningYet) {
        // Asked again below.
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return fail(
        "no good answer of " + uri.resolve(path) + "; the server said:\n" + Files.readString(log));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
