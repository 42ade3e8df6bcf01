package dev.tocsin.generate.grafana;

/** Texts in Grafana's provisioning files, which it searches for variables of the environment. */
final class Provisioned {
  private Provisioned() {}

  /** The text as it is: {@code $$} stands for a dollar. */
  static String literal(String text) {
    return text.replace("$", "$$");
  }
}
