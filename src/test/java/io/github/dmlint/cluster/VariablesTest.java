package io.github.dmlint.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which setting of a variable holds, and where a rendered line leads to. */
class VariablesTest {
  private static final Release RELEASE = RuleSets.bundled().release("v1.0.3");
  private static final String WORKER =
      "[dm_worker_servers]\nw ansible_host=10.0.0.2 source_id=s mysql_host=h mysql_password=p";

  private static Cluster cluster(String text) {
    Inventory inventory = Inventory.read(Source.of("inventory.ini", text));
    return Cluster.of(inventory, Optional.empty(), RELEASE);
  }

  private static String text(Cluster cluster, String variable) {
    return cluster
        .variables()
        .text(cluster.inventory().host("w").orElseThrow(), variable)
        .text()
        .orElse("none");
  }

  @Test
  void groupVarsHideTheVarsSectionsOfTheInventory() {
    Cluster cluster =
        cluster(
            WORKER
                + "\n[dm_worker_servers:vars]\ndm_worker_port=9001\n[all:vars]\nmysql_port=3307\n");
    assertEquals("8262", text(cluster, "dm_worker_port"));
    assertEquals("3306", text(cluster, "mysql_port"));
  }

  @Test
  void theHostLineWinsOverGroupVars() {
    assertEquals("9001", text(cluster(WORKER + " dm_worker_port=9001\n"), "dm_worker_port"));
  }

  @Test
  void roleDefaultsYieldToTheInventory() {
    String vars = "\n[all:vars]\ndeploy_dir=/d\n";
    assertEquals("/d/relay_log", text(cluster(WORKER + vars), "dm_worker_relay_dir"));
    assertEquals(
        "/r", text(cluster(WORKER + vars + "dm_worker_relay_dir=/r\n"), "dm_worker_relay_dir"));
  }

  @Test
  void aGroupWinsOverItsParent() {
    String vars = "[p:children]\ndm_worker_servers\n[p:vars]\nx=p\n[dm_worker_servers:vars]\nx=w\n";
    assertEquals("w", text(cluster(WORKER + "\n" + vars), "x"));
  }

  @Test
  void aRenderedValueLeadsToItsPlaceInTheInventory() {
    Cluster cluster = cluster(WORKER + " server_id=abc\n");
    RenderedFile file = cluster.rendered().get(0);
    Source source = file.source().orElseThrow();
    int at = source.text().indexOf("abc");
    Place place = source.place(new Span(at, at + 3));
    assertEquals("inventory.ini", place.source().path());
    assertEquals("abc", place.source().text(place.span()));
    int key = source.text().indexOf("server-id");
    assertEquals(place, source.place(new Span(key, key + 9)), "the key leads there too");
  }

  @Test
  void aLineThatTheInventoryDoesNotSetLeadsToTheHost() {
    Source source = cluster(WORKER + "\n").rendered().get(0).source().orElseThrow();
    Place place = source.place(Span.at(source.text().indexOf("charset")));
    assertEquals("w", place.source().text(place.span()));
  }

  @Test
  void withoutTheGroupOfWorkersDmMasterTomlFails() {
    List<RenderedFile> files = cluster("[dm_master_servers]\nm\n").rendered();
    assertEquals(
        "'dict object' has no attribute 'dm_worker_servers'", files.get(0).failure().get());
    assertTrue(files.get(1).source().isPresent());
  }

  @Test
  void withoutAMasterDmctlTomlFails() {
    List<RenderedFile> files = cluster("[dm_master_servers]\n[dm_worker_servers]\n").rendered();
    assertEquals("list object has no element 0", files.get(0).failure().get());
  }

  @Test
  void aReleaseWithoutDmAnsibleRendersNothing() {
    Inventory inventory = Inventory.read(Source.of("inventory.ini", WORKER));
    Release later = RuleSets.bundled().newest();
    assertTrue(Cluster.of(inventory, Optional.empty(), later).rendered().isEmpty());
  }
}
