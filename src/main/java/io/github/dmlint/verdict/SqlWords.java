package io.github.dmlint.verdict;

import java.util.Locale;

/** The words of TiDB's SQL that an expression meets; each list begins and ends with a blank. */
final class SqlWords {
  /** Words that name no column: those that TiDB's parser reserves. */
  static final String RESERVED =
      " add all alter analyze and as asc between bigint blob both by call cascade case change char"
          + " character check collate column constraint convert create cross cume_dist database"
          + " databases decimal default delayed delete dense_rank desc describe distinct div double"
          + " drop dual else enclosed escaped except exists explain fetch first_value float for"
          + " force foreign from fulltext generated grant group groups having high_priority if"
          + " ignore in index infile inner insert int integer intersect interval into is join key"
          + " keys kill lag last_value lead leading left like limit linear lines load lock long"
          + " longblob longtext low_priority match maxvalue mediumblob mediumint mediumtext mod"
          + " natural not nth_value ntile numeric of on optimize option or order outer outfile over"
          + " partition percent_rank precision primary procedure range rank read real recursive"
          + " references regexp release rename repeat replace require restrict revoke right rlike"
          + " row row_number rows schema schemas select set show smallint spatial sql ssl starting"
          + " straight_join table terminated then tinyblob tinyint tinytext to trailing trigger"
          + " union unique unlock unsigned update usage use using values varbinary varchar varying"
          + " virtual when where while window with write xor zerofill ";

  /** Reserved words that are called. */
  static final String FUNCTIONS =
      " all char convert database default exists if insert interval left mod repeat replace right"
          + " row schema values ";

  /** Functions that are called with OVER only. */
  static final String OVER_WINDOWS =
      " cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank"
          + " row_number ";

  /** Words that a statement behind a semicolon begins with. */
  static final String STATEMENTS =
      " select insert update delete replace drop create alter truncate rename set show use begin"
          + " start commit rollback grant revoke analyze explain desc describe flush kill lock"
          + " unlock call with do admin load prepare execute deallocate savepoint release table"
          + " values ";

  private SqlWords() {}

  /** Whether a word is in a list; letter case does not count. */
  static boolean has(String words, String word) {
    return !word.isEmpty() && words.contains(" " + word.toLowerCase(Locale.ROOT) + " ");
  }
}
