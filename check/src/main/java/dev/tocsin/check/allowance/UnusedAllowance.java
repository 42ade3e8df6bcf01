package dev.tocsin.check.allowance;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Allowance;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Origin;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An allowance that allows nothing. {@link Allowances} finds it, when all other checks have run.
 */
public final class UnusedAllowance implements Check {
  /** The id of this check. */
  public static final String ID = "allowance/unused-allowance";

  private static final CheckInfo INFO =
      new CheckInfo(
          ID,
          Level.WARNING,
          "allowance that allows nothing",
          "What it allowed is mended or was never there. Left in place, it hides the next mistake"
              + " of its kind.",
          "Remove the `.allow(…)`.");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Stream.empty();
  }

  static Diagnostic finding(Allowance allowance, Origin origin, Set<String> checks) {
    if (checks.contains(allowance.id())) {
      return INFO.finding("nothing is found here that `" + allowance.id() + "` would allow")
          .about("", origin);
    }
    String fix =
        DidYouMean.nearest(allowance.id(), checks)
            .map(near -> "Did you mean `" + near + "`?")
            .orElse("`tocsin explain` lists all checks.");
    return INFO.finding("there is no check `" + allowance.id() + "` to allow")
        .about("", origin)
        .fixedBy(fix);
  }
}
