package dev.tocsin.check.scrape;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.KubernetesDiscovery.Role;
import dev.tocsin.model.scrape.KubernetesLabels;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;

final class DropsAllTargetsFixture implements Fixture {
  // bad
  private static final ScrapeJob BAD =
      ScrapeJob.named("shop-pods") // expect: scrape/drops-all-targets
          .discover(KubernetesDiscovery.of(Role.POD))
          .relabel(Relabeling.keep(Label.named("app"), "shop"))
          .exposes(ShopMetrics.class);
  // good
  private static final ScrapeJob GOOD =
      ScrapeJob.named("shop-pods")
          .discover(KubernetesDiscovery.of(Role.POD))
          .relabel(Relabeling.keep(KubernetesLabels.podLabel("app"), "shop"))
          .exposes(ShopMetrics.class);

  // end

  @Override
  public Monitoring bad() {
    return Shop.open().scrape(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.open().scrape(GOOD);
  }
}
