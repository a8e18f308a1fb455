package io.github.dmlint.rule.neighbour;

import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.syntax.KeyPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sub tasks that dump to and load from one directory of one host. */
public final class SharedLoadDirectory {
  private static final String CODE = "DM511";

  private SharedLoadDirectory() {}

  /** What is to be said of all uses of a run, in the order of their files. */
  public static List<Remark> check(List<LoadUse> uses) {
    List<Remark> remarks = new ArrayList<>();
    Map<String, LoadUse> first = new HashMap<>();
    Set<Object> told = new HashSet<>();
    for (LoadUse use : uses) {
      LoadUse other = first.putIfAbsent(use.worker().address() + ":" + use.directory(), use);
      if (other != null && told.add(use.place())) {
        remarks.add(remark(other, use));
      }
    }
    return remarks;
  }

  private static Remark remark(LoadUse first, LoadUse use) {
    boolean oneFile = first.place().source() == use.place().source();
    boolean oneName = first.task().equals(use.task());
    String who =
        oneFile
            ? "'%s' and '%s'".formatted(first.worker().host().name(), use.worker().host().name())
            : oneName
                ? "Two files have a task named '%s', whose sub tasks".formatted(use.task())
                : "The tasks '%s' and '%s'".formatted(first.task(), use.task());
    return Remark.of(
        CODE,
        use.place(),
        KeyPath.of("loaders", "dir"),
        Explanation.of(
                "%s dump to and load from '%s' on '%s': one takes the files of the other for its own, and rows are loaded twice or into the wrong tables."
                    .formatted(who, use.directory(), use.worker().address()))
            .note("shared directory")
            .label(first.place(), "used here too")
            .help(
                oneFile
                    ? "use a directory below the deploy_dir of each dm-worker, such as"
                        + " ./dumped_data, or settings of its own for each source."
                    : oneName
                        ? "give each task a name of its own: DM puts it behind the directory."
                        : "use another dir in one of the two."));
  }
}
