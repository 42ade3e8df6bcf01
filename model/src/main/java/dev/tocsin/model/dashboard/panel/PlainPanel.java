package dev.tocsin.model.dashboard.panel;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.option.OptionStyle;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Allowing;

/**
 * A panel that asks no data source.
 *
 * @param <P> the panel's own kind
 */
public sealed interface PlainPanel<P extends PlainPanel<P>>
    extends Panel, FrameStyle<P>, OptionStyle<P>, Allowing<P>
    permits AlertList, AnnotationsList, DashboardList, News {
  /** The same panel with another frame and other options. */
  P with(PanelFrame frame, Settings options);

  @Override
  default P frame(PanelFrame frame) {
    return with(frame, options());
  }

  @Override
  default P options(Settings options) {
    return with(frame(), options);
  }

  @Override
  default P at(Origin origin) {
    return with(frame().at(origin), options());
  }

  @Override
  default Origin origin() {
    return frame().origin();
  }
}
