package dev.tocsin.model.dashboard;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Names;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * By what a dashboard is known and found.
 *
 * @param title its title, unique in its folder
 * @param file the name of its file, without the ending
 * @param uid its identity in Grafana and in every link to it: at most 40 characters; empty where a
 *     file that was written by hand has none
 * @param description what it is for; may be empty
 * @param tags by which lists and links find it
 * @param folder the folder that it stands in; null for the root
 */
public record DashboardHead(
    String title,
    String file,
    String uid,
    String description,
    List<String> tags,
    @Nullable Folder folder) {
  private static final int LONGEST_UID = 40;

  /**
   * @throws DefinitionException if the title is blank
   */
  public DashboardHead {
    Names.notBlank(title, "a dashboard's title");
    tags = List.copyOf(tags);
  }

  /** With file and uid made of the title. */
  static DashboardHead titled(String title) {
    String slug =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String name =
        slug.isEmpty() ? "dashboard" : slug.substring(0, Math.min(LONGEST_UID, slug.length()));
    return new DashboardHead(title, name, name, "", List.of(), null);
  }

  DashboardHead file(String file) {
    return new DashboardHead(title, Names.file(file), uid, description, tags, folder);
  }

  DashboardHead uid(String uid) {
    return new DashboardHead(title, file, Names.uid(uid), description, tags, folder);
  }

  DashboardHead description(String description) {
    return new DashboardHead(title, file, uid, description, tags, folder);
  }

  DashboardHead tags(List<String> tags) {
    return new DashboardHead(title, file, uid, description, tags, folder);
  }

  DashboardHead folder(Folder folder) {
    return new DashboardHead(title, file, uid, description, tags, folder);
  }
}
