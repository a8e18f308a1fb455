package io.github.dmlint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on a page, and what is an example there. */
class RuleTextTest {
  private static final String PAGE =
      """
      Why.

          code

      ```yaml task bad
      name: a
      ```

      And then:

      ```ini bad inventory.ini
      [all:vars]
      ```
      ```yaml bad conf/a.task.yaml
      name: a
      ```

      ```ini bad inventory.ini
      [other:vars]
      ```

      ```ini good inventory.ini
      dm_version = v1.0.3
      ```

      ```sh
      dmlint
      ```
      """;

  private static final RuleText TEXT = RuleText.of(PAGE);

  @Test
  void filesThatFollowEachOtherAreOneExample() {
    List<RuleText.Example> examples = TEXT.examples();
    assertEquals(
        List.of(
            new RuleText.Example(
                true, "task", "", List.of(new RuleText.File("task.yaml", "name: a\n"))),
            new RuleText.Example(
                true,
                "",
                "",
                List.of(
                    new RuleText.File("inventory.ini", "[all:vars]\n"),
                    new RuleText.File("conf/a.task.yaml", "name: a\n"))),
            new RuleText.Example(
                true, "", "", List.of(new RuleText.File("inventory.ini", "[other:vars]\n"))),
            new RuleText.Example(
                false,
                "",
                "",
                List.of(new RuleText.File("inventory.ini", "dm_version = v1.0.3\n")))),
        examples);
    assertEquals(List.of("sh"), TEXT.otherHeadings());
  }

  @Test
  void aTerminalShowsCodeIndentedAndWhatItIs() {
    String plain = TEXT.plain();
    assertEquals(
        """
        Why.

            code

        Bad, task.yaml:

            name: a

        And then:
        """,
        plain.substring(0, plain.indexOf("then:\n") + 6));
    assertEquals(
        true, plain.endsWith("\nGood, inventory.ini:\n\n    dm_version = v1.0.3\n\n    dmlint\n"));
  }

  @Test
  void markdownSaysWhatAnExampleIs() {
    assertEquals(
        true, TEXT.markdown().startsWith("Why.\n\n    code\n\nBad, `task.yaml`:\n\n```yaml\n"));
  }
}
