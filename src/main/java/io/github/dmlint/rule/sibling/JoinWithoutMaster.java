package io.github.dmlint.rule.sibling;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.SiblingRule;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Span;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** An address that a dm-worker joins and that is none of the dm-masters of the folder. */
final class JoinWithoutMaster implements SiblingRule {
  private static final String CODE = "DM506";

  @Override
  public FileKind kind() {
    return FileKind.DM_WORKER;
  }

  @Override
  public FileKind others() {
    return FileKind.DM_MASTER;
  }

  @Override
  public void check(Sibling worker, List<Sibling> siblings, Consumer<Remark> out) {
    if (!worker.root().knows("join")) {
      return;
    }
    Value join = worker.root().field("join");
    String written = worker.root().text("join");
    Masters masters = Masters.of(siblings);
    if (join.origin().value().isEmpty() || written.isEmpty() || masters.addresses().isEmpty()) {
      return;
    }
    for (String address : Masters.list(written)) {
      if (!masters.serves(address)) {
        Place place = new Place(worker.source(), join.origin().value().get());
        out.accept(Remark.of(CODE, place, join.origin().path(), words(address, masters)));
      }
    }
  }

  private static Explanation words(String address, Masters masters) {
    TreeSet<String> served = new TreeSet<>(masters.addresses().keySet());
    Sibling peer = masters.peers().get(address);
    if (peer != null) {
      Span span = peer.root().field("peer-urls").origin().value().orElse(Span.at(0));
      return Explanation.of(
              "'%s' is the address of a dm-master for other dm-masters; a dm-worker cannot join there."
                  .formatted(address))
          .note("a peer address")
          .label(new Place(peer.source(), span), "meant for dm-masters")
          .help("write the address that it serves: '" + String.join("', '", served) + "'.");
    }
    return Explanation.of(
            "No dm-master of this folder serves '%s'; a dm-worker that finds no dm-master ends."
                .formatted(address))
        .note("no dm-master here")
        .help("the dm-masters here serve '" + String.join("', '", served) + "'.");
  }
}
