package io.github.dmlint.verdict.golang;

import io.github.dmlint.verdict.golang.RegexpNode.Form;
import java.util.Optional;

/** An open group of a pattern: its alternatives so far, and the parts of the current one. */
final class RegexpGroup {
  /** Nodes beside each other: one alone is itself, several get a parent. */
  private static final class Row {
    private final Form form;
    private Optional<RegexpNode> all = Optional.empty();
    private int count;

    Row(Form form) {
      this.form = form;
    }

    void add(RegexpNode node) {
      if (count == 0) {
        all = Optional.of(node);
      } else {
        all = all.map(others -> others.in(form).beside(node.in(form)));
      }
      count++;
    }

    RegexpNode node() {
      RegexpNode node = all.orElse(RegexpNode.SINGLE);
      return count < 2 ? node : node.parent(form, form == Form.CHOICE ? count - 1 : 0);
    }
  }

  private final boolean captures;
  private final Row alternatives = new Row(Form.CHOICE);
  private Row parts = new Row(Form.SEQUENCE);

  /** The last part, which a repeat would take. */
  private Optional<RegexpNode> last = Optional.empty();

  /** How many characters of text stand at the end; the last of them is the last part. */
  private int text;

  RegexpGroup(boolean captures) {
    this.captures = captures;
  }

  Optional<RegexpNode> last() {
    return last;
  }

  /** A character for itself; those in a row are one part, until the last of them is repeated. */
  void text() {
    if (text == 0) {
      last.ifPresent(parts::add);
    }
    text++;
    last = Optional.of(RegexpNode.SINGLE);
  }

  void part(RegexpNode node) {
    settle();
    last = Optional.of(node);
  }

  /** Puts a repeat in the place of what it repeats. */
  void replaceLast(RegexpNode node) {
    text = Math.max(0, text - 1);
    last = Optional.empty();
    settle();
    last = Optional.of(node);
  }

  private void settle() {
    if (text > 0) {
      parts.add(RegexpNode.text(text));
    } else {
      last.ifPresent(parts::add);
    }
    text = 0;
    last = Optional.empty();
  }

  /** Ends an alternative; nothing of it can be repeated any more. */
  RegexpNode alternative() {
    settle();
    RegexpNode node = parts.node();
    alternatives.add(node);
    parts = new Row(Form.SEQUENCE);
    return node;
  }

  /** Ends the group. */
  RegexpNode close() {
    alternative();
    RegexpNode all = alternatives.node();
    return captures ? all.captured() : all;
  }
}
