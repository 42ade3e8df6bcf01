package dev.tocsin.model.secret;

import dev.tocsin.model.definition.DefinitionException;

/**
 * A secret in a file on the server that needs it. Its value never passes through the definitions.
 *
 * @param path the file's absolute path on the server
 */
public record SecretFile(String path) {
  /**
   * @throws DefinitionException if the path is not absolute
   */
  public SecretFile {
    if (!path.startsWith("/")) {
      throw DefinitionException.here(
          // The text may be the secret itself, put here by mistake: it must not be printed.
          "a secret file's path does not begin with `/`",
          "name the file that holds the secret, such as /etc/alertmanager/secrets/slack-url");
    }
  }

  public static SecretFile at(String path) {
    return new SecretFile(path);
  }
}
