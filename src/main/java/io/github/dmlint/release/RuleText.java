package io.github.dmlint.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The text of a rule's page, and the examples in it.
 *
 * <p>An example is a block of code whose first line says what it is: {@code ```toml dm-worker bad}
 * for one file of a kind, {@code ```ini bad inventory.ini} for a file of a folder. Behind a kind,
 * {@code from=v1.0.2} names another running release than the page's. Files of a folder that follow
 * each other are checked together; a name that comes again begins the next folder.
 */
public final class RuleText {
  private static final String FENCE = "```";
  private static final String FROM = "from=";

  private final List<Part> parts;

  private RuleText(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /** What a page is made of: words, and blocks of code. */
  private sealed interface Part permits Words, Block {}

  /** Lines that are no block. */
  private record Words(String text) implements Part {}

  /**
   * A block of code.
   *
   * @param heading the words behind the fence
   */
  private record Block(String heading, String text) implements Part {
    private String word(int number) {
      String[] words = heading.strip().split(" +", -1);
      return number < words.length ? words[number] : "";
    }

    boolean isFolder() {
      return isVerdict(word(1)) && !word(2).isEmpty();
    }

    boolean isKind() {
      return !word(1).isEmpty() && isVerdict(word(2));
    }

    /** The running release, where it is another than the page's. */
    String from() {
      String word = word(3);
      return isKind() && word.startsWith(FROM) ? word.substring(FROM.length()) : "";
    }

    boolean isBad() {
      return word(1).equals("bad") || word(2).equals("bad");
    }

    private static boolean isVerdict(String word) {
      return word.equals("bad") || word.equals("good");
    }

    String language() {
      return word(0);
    }

    String kind() {
      return isKind() ? word(1) : "";
    }

    /** What the file is called, or what one of its kind is. */
    String name() {
      if (isFolder()) {
        return word(2);
      }
      String suffix = language().equals("text") ? "" : "." + language();
      return kind() + suffix;
    }
  }

  /**
   * Files that are checked together.
   *
   * @param bad whether the rule must speak
   * @param kind the kind of the one file; empty for a folder
   * @param from the running release; empty for that of the page
   */
  public record Example(boolean bad, String kind, String from, List<File> files) {
    public Example {
      files = List.copyOf(files);
    }
  }

  /**
   * A file of an example.
   *
   * @param name its path in the folder
   */
  public record File(String name, String text) {}

  static RuleText of(String page) {
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    StringBuilder code = new StringBuilder();
    String heading = "";
    boolean inside = false;
    for (String line : page.split("\n", -1)) {
      if (!line.startsWith(FENCE)) {
        (inside ? code : words).append(line).append('\n');
      } else if (inside) {
        parts.add(new Block(heading, code.toString()));
        inside = false;
      } else {
        parts.add(new Words(words.toString().strip()));
        words.setLength(0);
        code.setLength(0);
        heading = line.substring(FENCE.length());
        inside = true;
      }
    }
    parts.add(new Words(words.toString().strip()));
    return new RuleText(parts);
  }

  /** The examples in the order of the page. */
  public List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    List<File> folder = new ArrayList<>();
    Set<String> names = new HashSet<>();
    boolean bad = false;
    for (Part part : parts) {
      if (!(part instanceof Block block) || !(block.isFolder() || block.isKind())) {
        continue;
      }
      boolean next = block.isKind() || block.isBad() != bad || names.contains(block.name());
      if (next && !folder.isEmpty()) {
        examples.add(new Example(bad, "", "", folder));
        folder.clear();
        names.clear();
      }
      File file = new File(block.name(), block.text());
      if (block.isKind()) {
        examples.add(new Example(block.isBad(), block.kind(), block.from(), List.of(file)));
      } else {
        bad = block.isBad();
        names.add(block.name());
        folder.add(file);
      }
    }
    if (!folder.isEmpty()) {
      examples.add(new Example(bad, "", "", folder));
    }
    return List.copyOf(examples);
  }

  /** The headings of blocks that are code and no example. */
  public List<String> otherHeadings() {
    List<String> headings = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Block block && !block.isFolder() && !block.isKind()) {
        headings.add(block.heading());
      }
    }
    return List.copyOf(headings);
  }

  /** As Markdown in which each example says what it is. */
  public String markdown() {
    StringBuilder out = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Words words) {
        paragraph(words.text(), out);
      } else if (part instanceof Block block) {
        paragraph(label(block, "`"), out);
        paragraph(FENCE + block.language() + "\n" + block.text() + FENCE, out);
      }
    }
    return out.toString();
  }

  /** For a terminal: code is indented, and each example says what it is. */
  public String plain() {
    StringBuilder out = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Words words) {
        paragraph(words.text(), out);
      } else if (part instanceof Block block) {
        paragraph(label(block, ""), out);
        paragraph(indented(block.text().stripTrailing()), out);
      }
    }
    return out.toString();
  }

  /** Four blanks before each line that is not empty. */
  private static String indented(String text) {
    return "    " + text.replace("\n", "\n    ").replace("\n    \n", "\n\n");
  }

  private static String label(Block block, String quote) {
    if (!block.isFolder() && !block.isKind()) {
      return "";
    }
    String from = block.from().isEmpty() ? "" : ", coming from " + block.from();
    return (block.isBad() ? "Bad, " : "Good, ") + quote + block.name() + quote + from + ":";
  }

  private static void paragraph(String text, StringBuilder out) {
    if (!text.isEmpty()) {
      out.append(out.length() == 0 ? "" : "\n").append(text).append('\n');
    }
  }
}
