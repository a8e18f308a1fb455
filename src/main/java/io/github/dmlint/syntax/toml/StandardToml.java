package io.github.dmlint.syntax.toml;

import io.github.dmlint.text.Source;
import org.tomlj.Toml;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlVersion;

/**
 * TOML 1.0 as its standard has it: the second opinion on a file that a release refuses. It is asked
 * only for a message, since a reader of the standard takes longer to start than dmlint to check a
 * file.
 */
public final class StandardToml {
  private StandardToml() {}

  /**
   * Whether a file is valid TOML 1.0. A file that the reader fails on is none: tomlj 2.2.0 throws
   * for some broken files.
   */
  public static boolean accepts(Source source) {
    if (source.encoding() != Source.Encoding.UTF_8 || source.firstInvalid().isPresent()) {
      return false;
    }
    TomlParseOptions options =
        TomlParseOptions.defaults().withVersion(TomlVersion.V1_0_0).withMaxNestingDepth(128);
    try {
      return !Toml.parse(source.text(), options.withoutSource()).hasErrors();
    } catch (RuntimeException | AssertionError | StackOverflowError fault) {
      return false;
    }
  }
}
