package io.github.dmlint.ansible;

import java.util.function.Function;

/** What Ansible makes of a value that may be a template of Jinja. */
public sealed interface Outcome {
  /** A value. */
  record Known(PyValue value) implements Outcome {}

  /** A variable is missing: Ansible fails where the value is used, unless a default is given. */
  record Undefined(String reason) implements Outcome {}

  /** Ansible fails. */
  record Failed(String reason) implements Outcome {}

  /** The template is more than dmlint interprets. */
  record Unknown(String reason) implements Outcome {}

  default Outcome map(Function<PyValue, Outcome> then) {
    return this instanceof Known known ? then.apply(known.value()) : this;
  }
}
