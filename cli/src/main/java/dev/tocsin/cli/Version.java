package dev.tocsin.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells which Tocsin this is, and which Java runs it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"tocsin " + number() + " on Java " + Runtime.version()};
  }

  /** Such as {@code 0.1.0}. */
  static String number() {
    String version = Tocsin.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
