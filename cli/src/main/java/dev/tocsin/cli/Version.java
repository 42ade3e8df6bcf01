package dev.tocsin.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells which Tocsin this is, and which Java runs it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Tocsin.class.getPackage().getImplementationVersion();
    return new String[] {
      "tocsin " + (version == null ? "(not packaged)" : version) + " on Java " + Runtime.version()
    };
  }
}
