package dev.tocsin.model.dashboard.field;

import dev.tocsin.model.definition.Names;

/**
 * Where a click on a value leads.
 *
 * @param url in which Grafana replaces {@code ${__field.labels.…}}, {@code ${__value.raw}} and the
 *     dashboard's variables
 * @param newTab true to open another tab of the browser
 * @param oneClick true where one click is enough, without the menu
 */
public record DataLink(String title, String url, boolean newTab, boolean oneClick) {
  public DataLink {
    Names.notBlank(url, "the URL of a data link");
  }

  public static DataLink to(String title, String url) {
    return new DataLink(title, url, false, false);
  }

  public DataLink inNewTab() {
    return new DataLink(title, url, true, oneClick);
  }

  /** Follows the link without a menu. */
  public DataLink withOneClick() {
    return new DataLink(title, url, newTab, true);
  }
}
