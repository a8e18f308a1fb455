package io.github.dmlint.report;

import io.github.dmlint.release.FormerKey;
import io.github.dmlint.release.KeyLife;
import io.github.dmlint.release.KeyNotes;
import io.github.dmlint.release.KeySpec;
import io.github.dmlint.release.KeyType;
import io.github.dmlint.release.ReleaseRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The life of a key over all releases, for people. */
public final class KeyLifeText {
  private static final int WIDTH = 32;

  private KeyLifeText() {}

  public static void write(KeyLife life, Appendable out) throws IOException {
    out.append("'%s' of %s\n".formatted(life.place().path(), life.place().kind().id()));
    if (!life.phases().isEmpty()) {
      key(life, out);
    }
    if (life.former().isPresent()) {
      FormerKey former = life.former().get();
      line("until " + former.until(), former.was() + "; " + former.why(), out);
      if (former.instead().isPresent()) {
        line("in its place", former.instead().get(), out);
      }
    }
  }

  private static void key(KeyLife life, Appendable out) throws IOException {
    KeySpec last = life.phases().get(life.phases().size() - 1).spec();
    KeyNotes notes = last.notes();
    if (notes.about().isPresent()) {
      out.append("  ").append(sentence(notes.about().get())).append('\n');
    }
    for (KeyLife.Phase phase : life.phases()) {
      line(phase.range().toString(), phase(phase), out);
    }
    List<ReleaseRange> known = life.known();
    if (!known.get(known.size() - 1).open()) {
      line("then", gone(life, notes), out);
    } else if (notes.instead().isPresent()) {
      line("better", notes.instead().get(), out);
    }
    if (last.untagged()) {
      line("note", "A field of the program without a name for files: known by accident.", out);
    }
    if (notes.documented().isPresent()) {
      line("note", notes.documented().get(), out);
    }
  }

  private static String phase(KeyLife.Phase phase) {
    KeySpec spec = phase.spec();
    List<String> words = new ArrayList<>();
    words.add(spec.type().words());
    spec.notes().limit().ifPresent(words::add);
    if (!phase.allowed().isEmpty()) {
      words.add("one of '" + String.join("', '", phase.allowed()) + "'");
    }
    spec.defaultValue()
        .or(() -> spec.notes().emptyMeans())
        .or(() -> zero(spec))
        .ifPresent(value -> words.add("'" + value + "' when it is not written"));
    spec.deprecated().ifPresent(why -> words.add("deprecated: " + why));
    return String.join("; ", words);
  }

  private static Optional<String> zero(KeySpec spec) {
    return spec.type().kind() == KeyType.Kind.BOOL ? Optional.of("false") : Optional.empty();
  }

  private static String gone(KeyLife life, KeyNotes notes) {
    if (notes.renamed().isPresent()) {
      return "called '" + notes.renamed().get() + "'";
    }
    String instead = notes.instead().map(words -> "; in its place: " + words).orElse("");
    if (life.moved().isPresent()) {
      String file = life.moved().get().kind().id();
      return "moved to '%s' of %s%s".formatted(life.moved().get().path(), file, instead);
    }
    return "unknown" + instead;
  }

  private static String sentence(String about) {
    return about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1) + ".";
  }

  private static void line(String head, String text, Appendable out) throws IOException {
    out.append("  ").append(head).append(" ".repeat(Math.max(1, WIDTH - head.length())));
    out.append(text).append('\n');
  }
}
