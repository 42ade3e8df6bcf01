package dev.tocsin.check.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Checker;
import dev.tocsin.check.Shop;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiversTest {
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);

  @Test
  void mayDiscardOnPurpose() {
    assertThat(found(CHAT, Receiver.discarding("nobody"))).isEmpty();
  }

  @Test
  void mayBeDefinedAlikeTwice() {
    assertThat(found(CHAT, Receiver.named("chat").by(Shop.SLACK))).isEmpty();
  }

  @Test
  void areNotDefinedByTheirNameAlone() {
    assertThat(found(CHAT, Receiver.named("chat"))).containsExactly("route/undefined-receiver");
    assertThat(found(Receiver.named("anybody"), CHAT)).containsExactly("route/undefined-receiver");
  }

  @Test
  void differWhereOneDiscardsWhatTheOtherTells() {
    assertThat(found(CHAT, Receiver.discarding("chat")))
        .containsExactly("route/duplicate-receiver");
  }

  private static List<String> found(Receiver root, Receiver branch) {
    AlertRouting routing =
        AlertRouting.defaultTo(root).route(Route.when(Shop.TEAM.is("checkout")).to(branch));
    return Checker.check(Shop.with(routing)).stream().map(Diagnostic::id).toList();
  }
}
