package io.github.dmlint.ansible;

import java.math.BigInteger;
import java.util.List;

/** A Python value, as Ansible makes it of the text of a variable. */
public sealed interface PyValue {
  /** The name of the Python type, such as {@code str} or {@code NoneType}. */
  String type();

  /** What {@code repr()} prints. */
  String repr();

  /** What {@code str()} prints, and so what a template writes. */
  default String text() {
    return repr();
  }

  /** A string. */
  record Str(String value) implements PyValue {
    @Override
    public String type() {
      return "str";
    }

    @Override
    public String repr() {
      return PyRepr.string(value);
    }

    @Override
    public String text() {
      return value;
    }
  }

  /** Bytes, one character each. */
  record Bytes(String value) implements PyValue {
    @Override
    public String type() {
      return "bytes";
    }

    @Override
    public String repr() {
      return PyRepr.bytes(value);
    }
  }

  /** An integer of any size. */
  record Int(BigInteger value) implements PyValue {
    @Override
    public String type() {
      return "int";
    }

    @Override
    public String repr() {
      return value.toString();
    }
  }

  /** A float. */
  record Float(double value) implements PyValue {
    @Override
    public String type() {
      return "float";
    }

    @Override
    public String repr() {
      return PyRepr.number(value, true);
    }
  }

  /** A complex number. */
  record Complex(double real, double imaginary) implements PyValue {
    @Override
    public String type() {
      return "complex";
    }

    @Override
    public String repr() {
      return PyRepr.complex(real, imaginary);
    }
  }

  /** True or False. */
  record Bool(boolean value) implements PyValue {
    @Override
    public String type() {
      return "bool";
    }

    @Override
    public String repr() {
      return value ? "True" : "False";
    }
  }

  /** None and the ellipsis. */
  enum Constant implements PyValue {
    NONE("NoneType", "None"),
    ELLIPSIS("ellipsis", "Ellipsis");

    private final String type;
    private final String repr;

    Constant(String type, String repr) {
      this.type = type;
      this.repr = repr;
    }

    @Override
    public String type() {
      return type;
    }

    @Override
    public String repr() {
      return repr;
    }
  }

  /** A string of YAML with the tag {@code !unsafe}: no template, whatever stands in it. */
  record Unsafe(String value) implements PyValue {
    @Override
    public String type() {
      return "AnsibleUnsafeText";
    }

    @Override
    public String repr() {
      return PyRepr.string(value);
    }

    @Override
    public String text() {
      return value;
    }
  }

  /** A value that ansible-vault encrypted; what it is only Ansible knows. */
  record Vault() implements PyValue {
    @Override
    public String type() {
      return "AnsibleVaultEncryptedUnicode";
    }

    @Override
    public String repr() {
      return "!vault";
    }
  }

  /** A list, tuple or set. */
  record Items(String type, List<PyValue> elements) implements PyValue {
    public Items {
      elements = List.copyOf(elements);
    }

    @Override
    public String repr() {
      return PyRepr.items(this);
    }
  }

  /** A dictionary; keys and values in step. */
  record Dict(List<PyValue> keys, List<PyValue> values) implements PyValue {
    public Dict {
      keys = List.copyOf(keys);
      values = List.copyOf(values);
    }

    @Override
    public String type() {
      return "dict";
    }

    @Override
    public String repr() {
      return PyRepr.dict(this);
    }
  }
}
