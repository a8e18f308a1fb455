package io.github.dmlint.syntax;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An anchor of a YAML file. It exists before its node is complete, since a node may hold an alias
 * of itself; two anchors of one name are two anchors.
 */
public final class Anchor {
  private final String name;
  private @Nullable Node node;

  public Anchor(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  /** Ties the anchor to its node; for the reader that made it. */
  public void tie(Node anchored) {
    node = anchored;
  }

  /** The node that carries the anchor. */
  public Node node() {
    if (node == null) {
      throw new IllegalStateException("anchor " + name + " has no node yet");
    }
    return node;
  }

  /** Gives the node to an action, if there is one yet. */
  public void ifTied(Consumer<Node> action) {
    if (node != null) {
      action.accept(node);
    }
  }

  @Override
  public String toString() {
    return "&" + name;
  }
}
