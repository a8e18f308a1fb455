package io.github.dmlint.engine;

import io.github.dmlint.rule.Secrets;
import io.github.dmlint.text.Source;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The secrets of the files that findings speak of; found once for each file. Safe for threads. */
public final class SecretBook {
  private final Map<Source, Secrets> bySource = new ConcurrentHashMap<>();

  void put(Source source, Secrets secrets) {
    bySource.put(source, secrets);
  }

  public Secrets of(Source source) {
    return bySource.computeIfAbsent(source, Secrets::of);
  }
}
