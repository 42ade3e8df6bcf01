package dev.tocsin.generate.tree;

/**
 * A file on the disk that is not what the definitions say.
 *
 * @param path where it stands below the output folder
 * @param current what is there; empty for no file
 * @param wanted what should be; empty for no file
 */
public record FileDrift(String path, Kind kind, String current, String wanted) {
  /** From what is there to what should be, as {@code diff -u} writes it. */
  public String diff() {
    return UnifiedDiff.of(path, current, wanted);
  }

  /** How it came to differ, as far as the manifest tells. */
  public enum Kind {
    /** The definitions ask for it, and it is not there. */
    MISSING("missing", false),
    /** It is what the last run wrote, and the definitions have changed. */
    OUT_OF_DATE("out of date", false),
    /** It is not what the last run wrote. */
    EDITED_BY_HAND("edited by hand", true),
    /** It was generated, and the definitions ask for it no more. */
    NO_LONGER_GENERATED("no longer generated", false),
    /** Another file stands where one is to be generated. */
    NOT_OURS("not written by tocsin", true);

    private final String text;
    private final boolean losesWork;

    Kind(String text, boolean losesWork) {
      this.text = text;
      this.losesWork = losesWork;
    }

    /** True where generating would destroy what somebody wrote. */
    public boolean losesWork() {
      return losesWork;
    }

    /** For people: {@code edited by hand}. */
    @Override
    public String toString() {
      return text;
    }
  }
}
