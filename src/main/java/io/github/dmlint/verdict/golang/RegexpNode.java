package io.github.dmlint.verdict.golang;

/**
 * A part of a pattern, as far as Go's limits go.
 *
 * @param form what it is, for Go puts sequences in sequences and choices in choices on one level
 * @param height levels of the syntax tree
 * @param size instructions of the program, as Go estimates them; saturated
 * @param times how often at most something in it is repeated by counts, multiplied
 */
record RegexpNode(Form form, int height, long size, int times) {
  enum Form {
    PART,
    SEQUENCE,
    CHOICE
  }

  static final RegexpNode SINGLE = new RegexpNode(Form.PART, 1, 1, 1);

  private static final int DEEPEST = 1000;

  /** An instruction has 40 bytes, and a program at most 128 MiB. */
  private static final long LARGEST = (128L << 20) / 40;

  /** So many characters in a row, which are one part. */
  static RegexpNode text(int characters) {
    return new RegexpNode(Form.PART, 1, characters, 1);
  }

  /** Go's own limit on it, if any is broken; empty otherwise. */
  String beyond() {
    if (height > DEEPEST) {
      return "nested more than " + DEEPEST + " deep";
    }
    return size > LARGEST ? "too large when its repeats are written out" : "";
  }

  RegexpNode captured() {
    return over(size + 2, times);
  }

  /** Under {@code *}, which may need two instructions, or {@code +} or {@code ?}. */
  RegexpNode repeated(boolean star) {
    return over(size + (star ? 2 : 1), times);
  }

  /** Under a count; {@code most} is -1 without an upper end. */
  RegexpNode counted(int least, int most) {
    long written = most < 0 ? 1 + least * size : most * size + most - least;
    long factor = most == 0 ? 1 : (long) Math.max(1, most < 0 ? least : most) * times;
    return over(Math.max(1, written), (int) Math.min(Integer.MAX_VALUE, factor));
  }

  private RegexpNode over(long newSize, int newTimes) {
    return new RegexpNode(Form.PART, height + 1, saturated(newSize), newTimes);
  }

  /** Its children, where it is of a form and goes up into a parent of the same. */
  RegexpNode in(Form parent) {
    return form == parent ? new RegexpNode(Form.PART, height - 1, size, times) : this;
  }

  /** Beside another, without a level of their own. */
  RegexpNode beside(RegexpNode other) {
    return new RegexpNode(
        Form.PART,
        Math.max(height, other.height),
        saturated(size + other.size),
        Math.max(times, other.times));
  }

  /** The parent of this, as what several children are beside each other. */
  RegexpNode parent(Form of, int more) {
    return new RegexpNode(of, height + 1, saturated(size + more), times);
  }

  private static long saturated(long size) {
    return Math.min(size, LARGEST + 1);
  }
}
