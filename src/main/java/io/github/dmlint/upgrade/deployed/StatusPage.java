package io.github.dmlint.upgrade.deployed;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The page {@code /status} of a process of DM, asked without any proxy. */
public final class StatusPage {
  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 10_000;
  private static final int LONGEST = 1 << 16;

  private StatusPage() {}

  /** The builds that run, asked of all at once: a host that is away takes the whole limit. */
  static Map<Member, Optional<Build>> ask(List<Member> members) {
    Map<Member, Optional<Build>> pages = new ConcurrentHashMap<>();
    List<Thread> askers = new ArrayList<>();
    for (Member member : members) {
      Thread asker = new Thread(() -> pages.put(member, ask(member)), "status-page");
      asker.setDaemon(true);
      asker.start();
      askers.add(asker);
    }
    try {
      for (Thread asker : askers) {
        asker.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return pages;
  }

  /** The build that runs; empty when nothing answers, or something else. */
  public static Optional<Build> ask(Member member) {
    try {
      URI page = new URI("http", null, member.address(), member.port(), "/status", null, null);
      HttpURLConnection connection =
          (HttpURLConnection) page.toURL().openConnection(Proxy.NO_PROXY);
      connection.setConnectTimeout(CONNECT_MILLIS);
      connection.setReadTimeout(READ_MILLIS);
      connection.setRequestProperty("Connection", "close");
      try (InputStream in = connection.getInputStream()) {
        return Build.read(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
      } finally {
        connection.disconnect();
      }
    } catch (IOException | java.net.URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
