package io.github.dmlint.cluster;

import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A file as it grows, line by line. */
final class Rendering {
  /** A part of the text that a variable gave, and the line it stands in. */
  private record Part(Span line, Span span, Place place) {}

  private final Variables variables;
  private final boolean byHostvars;
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final List<RenderedFile.Filled> filled = new ArrayList<>();
  private Optional<String> failure = Optional.empty();
  private Optional<Place> cause = Optional.empty();
  private Optional<Place> home = Optional.empty();
  private boolean unknown;

  /**
   * @param byHostvars whether the template looks at other hosts, where a missing address is the
   *     host's name
   */
  Rendering(Variables variables, boolean byHostvars) {
    this.variables = variables;
    this.byHostvars = byHostvars;
  }

  void lines(List<String> template, InventoryHost host) {
    lines(template, host, List.of());
  }

  /** Writes a template; its lines with a star once for each of the hosts that are given. */
  void lines(List<String> template, InventoryHost host, Collection<InventoryHost> each) {
    home = Optional.of(host.place());
    for (int i = 0; i < template.size(); ) {
      int end = i;
      while (end < template.size() && template.get(end).startsWith("*")) {
        end++;
      }
      for (InventoryHost other : each) {
        for (String line : template.subList(i, end)) {
          line(line.substring(1), other);
        }
      }
      if (end == i) {
        line(template.get(end++), host);
      }
      i = end;
    }
  }

  private void line(String template, InventoryHost host) {
    String rest = template;
    if (rest.startsWith("?")) {
      int bar = rest.indexOf('|');
      if (!variables.templating(host, byHostvars).isTrue(rest.substring(1, bar))) {
        return;
      }
      rest = rest.substring(bar + 1);
    }
    int start = text.length();
    List<Part> found = new ArrayList<>();
    int at = 0;
    for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{', at)) {
      int close = rest.indexOf('}', open);
      text.append(rest, at, open);
      variable(rest.substring(open + 1, close), host, found);
      at = close + 1;
    }
    text.append(rest.substring(at)).append('\n');
    Span line = new Span(start, text.length());
    found.forEach(part -> parts.add(new Part(line, part.span(), part.place())));
  }

  /** Notes that Ansible fails for a reason that is not one of the variables. */
  void fail(String reason, Place place) {
    failure = Optional.of(reason);
    cause = Optional.of(place);
  }

  private void variable(String name, InventoryHost host, List<Part> found) {
    Templated value = variables.templating(host, byHostvars).text(name);
    if (byHostvars && name.equals("ansible_host") && value.source().isEmpty()) {
      value = Templated.of(host.name(), Optional.empty());
    }
    Place place =
        value.source().map(source -> source.place().orElse(host.place())).orElse(host.place());
    if (value.text().isEmpty()) {
      if (failure.isEmpty() && !unknown) {
        failure = value.failure();
        unknown = value.isUnknown();
        cause = Optional.of(place);
      }
      return;
    }
    int start = text.length();
    text.append(value.text().get());
    filled.add(new RenderedFile.Filled(new Span(start, text.length()), name));
    if (value.source().isEmpty() || value.source().get().place().isPresent()) {
      Span span = new Span(start, text.length());
      found.add(new Part(span, span, place));
    }
  }

  RenderedFile file(FileKind kind, String name, String host) {
    if (failure.isPresent() || unknown) {
      return new RenderedFile(kind, name, host, Optional.empty(), failure, cause, List.of());
    }
    Source source =
        Source.rendered(host + "/" + name, text.toString(), span -> origin(span).or(() -> home));
    return new RenderedFile(
        kind, name, host, Optional.of(source), Optional.empty(), Optional.empty(), filled);
  }

  private Optional<Place> origin(Span span) {
    Optional<Place> near = Optional.empty();
    for (Part part : parts) {
      if (part.span().contains(span.start())) {
        return Optional.of(part.place());
      }
      if (near.isEmpty() && part.line().contains(span.start())) {
        near = Optional.of(part.place());
      }
    }
    return near;
  }
}
