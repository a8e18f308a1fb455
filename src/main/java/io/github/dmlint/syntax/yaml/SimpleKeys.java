package io.github.dmlint.syntax.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places where a key may have begun without a {@code ?}, one for each open bracket: whether one
 * is a key shows only at its colon, on the same line and at most 1024 characters on.
 */
final class SimpleKeys {
  private static final int REACH = 1024;

  /** A place where a key may have begun. */
  static final class Candidate {
    private boolean possible;
    private final boolean required;
    private final int token;
    private final Mark mark;

    private Candidate(boolean possible, boolean required, int token, Mark mark) {
      this.possible = possible;
      this.required = required;
      this.token = token;
      this.mark = mark;
    }

    /** The number of the token that the key would begin with. */
    int token() {
      return token;
    }

    Mark mark() {
      return mark;
    }
  }

  private final Cursor cursor;
  private final boolean byToken;
  private final List<Candidate> levels = new ArrayList<>();
  private final Map<Integer, Integer> levelOfToken = new HashMap<>();

  SimpleKeys(Cursor cursor, YamlDialect dialect) {
    this.cursor = cursor;
    this.byToken = dialect.keysByToken();
    levels.add(new Candidate(false, false, 0, cursor.mark()));
  }

  /** Whether a token cannot be handed out yet because it may turn out to begin a key. */
  boolean pending(int token) {
    if (byToken) {
      Integer level = levelOfToken.get(token);
      return level != null && level < levels.size() && valid(levels.get(level));
    }
    dropStale();
    for (Candidate candidate : levels) {
      if (candidate.possible && candidate.token == token) {
        return true;
      }
    }
    return false;
  }

  /** Gives up what can be no key any more; only up to 2.2.5, from then on one is asked when met. */
  void dropStaleAtToken() {
    if (!byToken) {
      dropStale();
    }
  }

  private void dropStale() {
    for (Candidate candidate : levels) {
      valid(candidate);
    }
  }

  private boolean valid(Candidate candidate) {
    if (!candidate.possible) {
      return false;
    }
    Mark mark = candidate.mark;
    if (mark.line() < cursor.line() || mark.index() + REACH < cursor.index()) {
      if (candidate.required) {
        throw cursor.fault(YamlFault.MISSING_COLON, mark);
      }
      candidate.possible = false;
    }
    return candidate.possible;
  }

  /** Notes that a key may begin here. */
  void begin(boolean required, int token) {
    drop();
    int level = levels.size() - 1;
    levels.set(level, new Candidate(true, required, token, cursor.mark()));
    levelOfToken.put(token, level);
  }

  /** Gives up the candidate of the innermost bracket. */
  void drop() {
    Candidate candidate = top();
    if (candidate.possible) {
      if (candidate.required) {
        throw cursor.fault(YamlFault.MISSING_COLON, candidate.mark);
      }
      candidate.possible = false;
      levelOfToken.remove(candidate.token);
    }
  }

  void open(int token) {
    levels.add(new Candidate(false, false, token, cursor.mark()));
  }

  /**
   * Closes a bracket. From 2.2.8 on the number of an empty bracket's own token is forgotten, which
   * is also that of the key which the bracket may have begun.
   */
  void close() {
    Candidate closed = levels.remove(levels.size() - 1);
    levelOfToken.remove(closed.token);
  }

  /** Whether the colon at the cursor ends a key that began without a mark. */
  boolean endsAtColon() {
    Candidate candidate = top();
    return byToken ? valid(candidate) : candidate.possible;
  }

  /** Takes the candidate that has turned out to be a key. */
  Candidate take() {
    Candidate candidate = top();
    candidate.possible = false;
    levelOfToken.remove(candidate.token);
    return candidate;
  }

  private Candidate top() {
    return levels.get(levels.size() - 1);
  }
}
