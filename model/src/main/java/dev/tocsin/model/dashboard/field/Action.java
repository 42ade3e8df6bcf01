package dev.tocsin.model.dashboard.field;

import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * A request that a reader can send with a click on a value; Grafana has it since 12.4.
 *
 * @param settings as {@code Action} of {@code @grafana/schema} 13.2 has them
 * @param request where in them the request is: {@code fetch} from the browser, or {@code infinity}
 *     through a data source
 */
public record Action(Settings settings, String request) {
  /** The method of a request. */
  public enum Method implements Choice {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE;

    @Override
    public String id() {
      return name();
    }
  }

  /** A request that the reader's browser sends. */
  public static Action fetch(String title, Method method, String url) {
    return of("fetch", title, method, url);
  }

  /**
   * A request that an Infinity data source sends, with its credentials.
   *
   * @param uid the data source's uid
   */
  public static Action infinity(String title, String uid, Method method, String url) {
    return of("infinity", title, method, url).with("infinity.datasourceUid", uid);
  }

  public Action body(String body) {
    return with(request + ".body", body);
  }

  public Action header(String name, String value) {
    return pair(request + ".headers", name, value);
  }

  /** A parameter behind the URL. */
  public Action parameter(String name, String value) {
    return pair(request + ".queryParams", name, value);
  }

  /** What the reader is asked before it is sent. */
  public Action confirm(String question) {
    return with("confirmation", question);
  }

  /** Sends it without a menu. */
  public Action withOneClick() {
    return with("oneClick", true);
  }

  public Action background(Color color) {
    return with("style.backgroundColor", color.id());
  }

  /** A text that the reader writes before it is sent, and that the request reads as a variable. */
  public Action variable(String key, String name) {
    List<Object> all = list("variables");
    all.add(Settings.of("key", key).with("name", name).with("type", "string"));
    return with("variables", all);
  }

  private static Action of(String type, String title, Method method, String url) {
    return new Action(
        Settings.of("type", type)
            .with("title", Names.notBlank(title, "an action's title"))
            .with(type + ".method", method)
            .with(type + ".url", Names.notBlank(url, "an action's URL")),
        type);
  }

  private Action pair(String path, String name, String value) {
    List<Object> all = list(path);
    all.add(List.of(name, value));
    return with(path, all);
  }

  private List<Object> list(String path) {
    List<Object> all = new ArrayList<>();
    if (settings.get(path).orElse(null) instanceof List<?> before) {
      all.addAll(before);
    }
    return all;
  }

  private Action with(String path, Object value) {
    return new Action(settings.with(path, value), request);
  }
}
