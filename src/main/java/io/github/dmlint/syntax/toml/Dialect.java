package io.github.dmlint.syntax.toml;

/**
 * TOML as one version of BurntSushi/toml reads it. Version 0.3.1 is TOML 0.4 with oddities, 1.1 to
 * 1.5 are TOML 1.0 with oddities, 1.6 is TOML 1.1. Measured, and read in lex.go, parse.go and
 * meta.go of the versions.
 *
 * @param loose 0.3.1: control characters, lone carriage returns (line ends) and bytes that are no
 *     UTF-8 are accepted, a NUL after a value ends the file, and the whole value grammar is TOML
 *     0.4's: no dotted keys, no integers with a prefix, no infinity, leading zeros, arrays of one
 *     type, multi-line strings as keys, three quotes end a multi-line string whatever follows
 * @param byteOrderMark UTF-8's byte order mark is skipped
 * @param replacementCharacter U+FFFD may stand in a file; where not, it is taken for a broken byte
 * @param inlineComma a comma may stand before the end of an inline table
 * @param inlineLines an inline table may have several lines
 * @param newEscapes {@code \e} and {@code \x41}
 * @param redefinedArrays a key may be defined anew when the old or the new value is an array
 * @param parentFirst in the list of keys, a key stands before those of its inline table
 * @param sharedNames names in the list of keys overwrite each other, see {@link SharedNames}
 * @param flatDottedInArray in an inline table in an array, {@code a.b = 1} sets {@code b}
 * @param paddedTimes dates and times need all leading zeros
 * @param shortTimes times may lack the seconds
 * @param integerForFloat an integer is taken for a float64
 * @param durationText a text such as {@code 5s} is taken for a time.Duration
 */
public record Dialect(
    boolean loose,
    boolean byteOrderMark,
    boolean replacementCharacter,
    boolean inlineComma,
    boolean inlineLines,
    boolean newEscapes,
    boolean redefinedArrays,
    boolean parentFirst,
    boolean sharedNames,
    boolean flatDottedInArray,
    boolean paddedTimes,
    boolean shortTimes,
    boolean integerForFloat,
    boolean durationText) {

  /**
   * The dialect of a version as go.mod writes it, such as {@code 1.2.1} or a pseudo-version; one
   * newer than all known reads as the newest known.
   *
   * @throws IllegalArgumentException for what is no version
   */
  public static Dialect of(String version) {
    int number = number(version);
    boolean loose = number < 1_000_000;
    boolean newest = number >= 1_006_000;
    return new Dialect(
        loose,
        number >= 1_003_000,
        loose || number >= 1_005_000,
        loose || newest,
        newest,
        newest,
        !loose && !newest,
        number >= 1_003_000,
        number >= 1_004_000 && number < 1_005_000,
        !loose && number < 1_004_000,
        number >= 1_003_000,
        newest,
        !loose,
        number >= 1_002_000);
  }

  /** Whether a table's name may be written {@code a.b} before an equals sign. */
  public boolean dottedKeys() {
    return !loose;
  }

  /** Names in the list of keys stand in quotes where they would need them in a file. */
  public boolean quotedNames() {
    return !loose;
  }

  /** A key that stands twice in an inline table is no error; the last one counts. */
  public boolean inlineDuplicates() {
    return loose;
  }

  private static int number(String version) {
    int number = 0;
    int parts = 0;
    int at = 0;
    while (parts < 3) {
      int start = at;
      int part = 0;
      while (at < version.length() && Character.digit(version.charAt(at), 10) >= 0 && part < 1000) {
        part = part * 10 + Character.digit(version.charAt(at++), 10);
      }
      if (at == start || part > 999) {
        throw new IllegalArgumentException("no version of a TOML library: " + version);
      }
      number = number * 1000 + part;
      parts++;
      if (at < version.length() && version.charAt(at) == '.') {
        at++;
      }
    }
    return number;
  }
}
