package io.github.dmlint.syntax.yaml;

/**
 * How one version of yaml.v2 reads: what changed between 2.2.2 and 2.4.0.
 *
 * @param shortFloats whether {@code 1e3} and {@code 1.} are floats; before 2.2.4 an exponent needs
 *     a sign and a point needs a digit behind it
 * @param aliasLimit whether a document that mostly consists of aliases is refused (2.2.4)
 * @param mergeByNode whether a merged alias is judged by its own target; before 2.2.5 it is judged
 *     by the last anchor of that name in the document
 * @param keysByToken whether the scanner finds a pending key by the number of its token (2.2.8), so
 *     that an empty flow collection is no key
 */
public record YamlDialect(
    boolean shortFloats, boolean aliasLimit, boolean mergeByNode, boolean keysByToken) {

  /** The dialect of a version of yaml.v2, such as {@code 2.2.8}. */
  public static YamlDialect of(String version) {
    int number = number(version);
    return new YamlDialect(number >= 20204, number >= 20204, number >= 20205, number >= 20208);
  }

  private static int number(String version) {
    int number = 0;
    for (String part : version.split("\\.", -1)) {
      number = number * 100 + Integer.parseInt(part);
    }
    return number;
  }
}
