package io.github.dmlint.verdict;

import io.github.dmlint.verdict.golang.Numbers;

/**
 * The name of a binlog file: a base, one dot and a number above zero (pkg/binlog/filename.go). The
 * base may be empty, and the number may have a sign and any number of digits.
 */
final class BinlogName {
  private BinlogName() {}

  static boolean valid(String name) {
    int dot = name.indexOf('.');
    if (dot < 0 || name.indexOf('.', dot + 1) >= 0) {
      return false;
    }
    return Numbers.integer(name.substring(dot + 1)).filter(number -> number > 0).isPresent();
  }
}
