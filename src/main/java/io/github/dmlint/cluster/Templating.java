package io.github.dmlint.cluster;

import io.github.dmlint.ansible.MagicVariables;
import io.github.dmlint.ansible.Outcome;
import io.github.dmlint.ansible.PyValue;
import io.github.dmlint.ansible.Templar;
import java.util.Optional;
import java.util.function.Function;

/** What a template writes for variables of a host. */
final class Templating {
  private final Function<String, Optional<Variable>> variables;
  private final Templar templar;
  private final boolean otherHost;
  private final boolean encrypted;

  /**
   * @param host the name of the host
   * @param otherHost whether the template reaches the host by {@code hostvars}
   * @param encrypted whether what is missing may stand in an encrypted file
   */
  Templating(
      Function<String, Optional<Variable>> variables,
      String host,
      boolean otherHost,
      boolean encrypted) {
    this.variables = variables;
    this.otherHost = otherHost;
    this.encrypted = encrypted;
    this.templar = new Templar(name -> find(name, host));
  }

  private Optional<PyValue> find(String name, String host) {
    return switch (name) {
      case "inventory_hostname" -> Optional.of(new PyValue.Str(host));
      case "inventory_hostname_short" -> Optional.of(new PyValue.Str(host.split("\\.", 2)[0]));
      default -> {
        Optional<PyValue> value = variables.apply(name).map(Variable::value);
        boolean hidden = encrypted && value.isEmpty() && !MagicVariables.isKnown(name);
        yield hidden ? Optional.of(new PyValue.Vault()) : value;
      }
    };
  }

  private Outcome outcome(String name) {
    return otherHost ? templar.hostVariable(name) : templar.variable(name);
  }

  Templated text(String name) {
    Optional<Variable> variable = variables.apply(name);
    Outcome outcome = outcome(name);
    if (outcome instanceof Outcome.Known known) {
      return Templated.of(Templar.written(known.value()), variable);
    }
    if (outcome instanceof Outcome.Unknown) {
      return Templated.unknown(variable);
    }
    String reason =
        outcome instanceof Outcome.Failed failed
            ? failed.reason()
            : ((Outcome.Undefined) outcome).reason();
    return Templated.failed(reason, variable);
  }

  /** Whether a line stands that is there for a true variable only; a missing one is not true. */
  boolean isTrue(String name) {
    Outcome outcome = outcome(name);
    return outcome instanceof Outcome.Known known
        ? Templar.isTrue(known.value())
        : !(outcome instanceof Outcome.Undefined);
  }
}
