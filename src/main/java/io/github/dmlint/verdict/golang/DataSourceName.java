package io.github.dmlint.verdict.golang;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * The data source name that DM hands to Go's MySQL driver: {@code
 * user:password@tcp(host:port)/?param='value'}, put together without escaping, so that some
 * characters break it. From driver 1.5.0 on a broken one is refused when the database is opened,
 * before anything is sent.
 */
public final class DataSourceName {
  /** The driver's own parameters; a session variable of that name is taken for one. */
  private static final Set<String> PARAMETERS =
      Set.of(
          "allowAllFiles",
          "allowCleartextPasswords",
          "allowNativePasswords",
          "allowOldPasswords",
          "checkConnLiveness",
          "clientFoundRows",
          "columnsWithAlias",
          "compress",
          "interpolateParams",
          "loc",
          "maxAllowedPacket",
          "multiStatements",
          "parseTime",
          "readTimeout",
          "rejectReadOnly",
          "serverPubKey",
          "strict",
          "timeout",
          "tls",
          "writeTimeout");

  private DataSourceName() {}

  /**
   * Why the driver refuses a connection, if it does; the reason holds nothing of the password.
   *
   * @param variables the names of the session variables; DM writes each value in quotes, and no
   *     parameter of the driver takes a quoted value
   */
  public static Optional<String> refusal(
      String user, String password, String host, long port, Collection<String> variables) {
    StringBuilder parameters = new StringBuilder("?");
    for (String variable : variables) {
      parameters.append('&').append(variable).append("=''");
    }
    String dsn = user + ":" + password + "@tcp(" + host + ":" + port + ")/" + parameters;
    int slash = dsn.lastIndexOf('/');
    Optional<String> address = address(dsn, slash);
    return address.isPresent() ? address : parameter(dsn.substring(slash + 1));
  }

  /** The part before the slash: {@code user:password@net(address)}. */
  private static Optional<String> address(String dsn, int slash) {
    int at = dsn.lastIndexOf('@', slash);
    int open = dsn.indexOf('(', at + 1);
    if (open < 0 || open >= slash) {
      String net = dsn.substring(at + 1, slash);
      boolean known = net.isEmpty() || net.equals("tcp") || net.equals("unix");
      return known ? Optional.empty() : Optional.of("default addr for network unknown");
    }
    if (dsn.charAt(slash - 1) != ')') {
      boolean closed = dsn.substring(open + 1, slash).indexOf(')') >= 0;
      return Optional.of(
          closed
              ? "invalid DSN: did you forget to escape a param value?"
              : "invalid DSN: network address not terminated (missing closing brace)");
    }
    String net = dsn.substring(at + 1, open);
    boolean empty = open + 1 == slash - 1;
    boolean known = !empty || net.isEmpty() || net.equals("tcp") || net.equals("unix");
    return known ? Optional.empty() : Optional.of("default addr for network unknown");
  }

  private static Optional<String> parameter(String rest) {
    int question = rest.indexOf('?');
    if (question < 0) {
      return Optional.empty();
    }
    for (String parameter : rest.substring(question + 1).split("&", -1)) {
      int sign = parameter.indexOf('=');
      String name = sign < 0 ? "" : parameter.substring(0, sign);
      if (PARAMETERS.contains(name) && parameter.startsWith("'", sign + 1)) {
        return Optional.of("invalid value of the driver's parameter " + name);
      }
    }
    return Optional.empty();
  }
}
