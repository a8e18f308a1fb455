package io.github.dmlint.cluster;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.text.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the templates of a release's DM-Ansible write: dm-worker.toml for each dm-worker,
 * dm-master.toml for each dm-master, dmctl.toml. The lines of the templates are in {@code
 * rules/values.yaml}.
 */
public final class Renderer {
  private static final String WORKERS = "dm_worker_servers";
  private static final String MASTERS = "dm_master_servers";

  private final Inventory inventory;
  private final Variables variables;
  private final Templates templates;

  public Renderer(Inventory inventory, Variables variables, Release release) {
    this(inventory, variables, Templates.of(release));
  }

  /** A renderer with the templates of a directory that are not those of one release. */
  public Renderer(Inventory inventory, Variables variables, Templates templates) {
    this.inventory = inventory;
    this.variables = variables;
    this.templates = templates;
  }

  /**
   * All files, in the order of the inventory; none for a release that DM-Ansible does not deploy.
   */
  public List<RenderedFile> all() {
    List<RenderedFile> files = new ArrayList<>();
    if (templates.worker().isEmpty()) {
      return files;
    }
    for (InventoryHost host : hosts(WORKERS)) {
      Rendering rendering = new Rendering(variables, false);
      rendering.lines(templates.worker(), host);
      files.add(rendering.file(FileKind.DM_WORKER, "dm-worker.toml", host.name()));
    }
    for (InventoryHost host : hosts(MASTERS)) {
      files.add(master(templates.master(), host));
    }
    files.add(dmctl(templates.dmctl()));
    return files;
  }

  private RenderedFile master(List<String> template, InventoryHost host) {
    Rendering rendering = new Rendering(variables, true);
    if (inventory.group(WORKERS).isEmpty()) {
      rendering.fail("'dict object' has no attribute '" + WORKERS + "'", host.place());
    }
    rendering.lines(template, host, hosts(WORKERS));
    return rendering.file(FileKind.DM_MASTER, "dm-master.toml", host.name());
  }

  private RenderedFile dmctl(List<String> template) {
    Rendering rendering = new Rendering(variables, true);
    Optional<InventoryGroup> masters = inventory.group(MASTERS);
    Iterator<InventoryHost> hosts = hosts(MASTERS).iterator();
    if (hosts.hasNext()) {
      rendering.lines(template, hosts.next());
    } else {
      String reason =
          masters.isPresent()
              ? "list object has no element 0"
              : "'dict object' has no attribute '" + MASTERS + "'";
      List<Place> places = masters.map(InventoryGroup::places).orElse(List.of());
      rendering.fail(reason, places.isEmpty() ? Place.file(inventory.source()) : places.get(0));
    }
    return rendering.file(FileKind.DMCTL, "dmctl.toml", "localhost");
  }

  private Collection<InventoryHost> hosts(String group) {
    return inventory.group(group).map(InventoryGroup::allHosts).orElse(List.of());
  }
}
