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

final class UnknownMetaLabelFixture implements Fixture {
  private static final Label PORT = Label.named("port");

  // bad
  private static final ScrapeJob BAD =
      ScrapeJob.named("shop-pods") // expect: scrape/unknown-meta-label
          .discover(KubernetesDiscovery.of(Role.POD))
          .relabel(Relabeling.copy(KubernetesLabels.ENDPOINT_PORT_NAME, PORT))
          .exposes(ShopMetrics.class);
  // good
  private static final ScrapeJob GOOD =
      ScrapeJob.named("shop-pods")
          .discover(KubernetesDiscovery.of(Role.POD))
          .relabel(Relabeling.copy(KubernetesLabels.POD_CONTAINER_PORT_NAME, PORT))
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
